package dev.madoguchi.browser.file;

import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Site;
import dev.madoguchi.it.platform.Await;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The upload protocol as a client speaks it, one request per method. */
public final class Tus {

  private static final String FOLDER = "/me/upload/";

  private final HttpUser user;

  /** Sends as this person. */
  public Tus(HttpUser user) {
    this.user = user;
  }

  /** Announces a file; the answer's location is where its bytes go. */
  public HttpResponse<String> create(String name, long size) throws Exception {
    return announce(metadata(name.getBytes(StandardCharsets.UTF_8)), String.valueOf(size));
  }

  /** Announces a file in whatever words. */
  public HttpResponse<String> announce(String metadata, String size) throws Exception {
    return user.send(
        request(FOLDER)
            .header("Upload-Length", size)
            .header("Upload-Metadata", metadata)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** What is said of a file with this name. */
  public static String metadata(byte[] name) {
    return "filename " + Base64.getEncoder().encodeToString(name);
  }

  /** Announces a file that is taken; gives the path to which its bytes go. */
  public String begin(String name, long size) throws Exception {
    return address(create(name, size));
  }

  /** The path that was answered to an announcement. */
  public static String address(HttpResponse<String> answer) {
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer + " " + answer.body());
    }
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  /** Adds bytes. */
  public HttpResponse<String> append(String upload, long offset, HttpRequest.BodyPublisher bytes)
      throws Exception {
    return append(upload, String.valueOf(offset), bytes);
  }

  /** Adds bytes at whatever place. */
  public HttpResponse<String> append(String upload, String offset, HttpRequest.BodyPublisher bytes)
      throws Exception {
    return user.send(
        request(upload)
            .header("Upload-Offset", offset)
            .header("Content-Type", "application/offset+octet-stream")
            .method("PATCH", bytes));
  }

  /**
   * Begins to add bytes over a connection that breaks: the server has read what was sent and waits
   * for more when it ends.
   *
   * @param announced how many bytes were to come
   */
  public void breakOff(String upload, byte[] bytes, int from, int to, int announced)
      throws IOException {
    String head =
        "PATCH %s HTTP/1.1\r\nHost: localhost:8180\r\nCookie: JSESSIONID=%s\r\nTus-Resumable: 1.0.0\r\n"
            + "Upload-Offset: %d\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: %d\r\n\r\n";
    try (Socket line = new Socket("localhost", URI.create(Site.ADDRESS).getPort())) {
      OutputStream out = line.getOutputStream();
      out.write(
          head.formatted(upload, user.cookie("JSESSIONID").orElseThrow(), from, announced)
              .getBytes(StandardCharsets.US_ASCII));
      out.write(bytes, from, to - from);
      out.flush();
      line.shutdownOutput();
      // ends when the server has noticed
      line.getInputStream().readAllBytes();
    }
  }

  /** Asks how far it is. */
  public HttpResponse<String> ask(String upload) throws Exception {
    return user.send(request(upload).method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  /** How many bytes are there, once nobody writes any more. */
  public long offset(String upload) throws Exception {
    return Await.until(() -> ask(upload), answer -> answer.statusCode() / 100 == 2)
        .headers()
        .firstValueAsLong("Upload-Offset")
        .orElseThrow();
  }

  /** Gives up. */
  public HttpResponse<String> cancel(String upload) throws Exception {
    return user.send(request(upload).DELETE());
  }

  /** Sends a small file as a whole; gives the id under which forms use it. */
  public long send(String name, byte[] content) throws Exception {
    String upload = begin(name, content.length);
    return storedId(append(upload, 0, HttpRequest.BodyPublishers.ofByteArray(content)));
  }

  /** The id under which forms use the file whose last bytes were answered so. */
  public static long storedId(HttpResponse<String> answer) {
    return answer.headers().firstValueAsLong("Upload-Stored-Id").orElseThrow();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpUser.request(path).header("Tus-Resumable", "1.0.0");
  }
}
