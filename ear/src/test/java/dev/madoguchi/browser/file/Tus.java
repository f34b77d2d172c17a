package dev.madoguchi.browser.file;

import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.platform.Await;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The upload protocol as a client speaks it, one request per method. */
final class Tus {

  private static final String FOLDER = "/me/upload/";

  private final HttpUser user;

  Tus(HttpUser user) {
    this.user = user;
  }

  /** Announces a file; the answer's location is where its bytes go. */
  HttpResponse<String> create(String name, long size) throws Exception {
    String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    return user.send(
        request(FOLDER)
            .header("Upload-Length", String.valueOf(size))
            .header("Upload-Metadata", "filename " + encoded)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** Announces a file that is taken; gives the path to which its bytes go. */
  String begin(String name, long size) throws Exception {
    HttpResponse<String> answer = create(name, size);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer + " " + answer.body());
    }
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  /** Adds bytes. */
  HttpResponse<String> append(String upload, long offset, HttpRequest.BodyPublisher bytes)
      throws Exception {
    return user.send(
        request(upload)
            .header("Upload-Offset", String.valueOf(offset))
            .header("Content-Type", "application/offset+octet-stream")
            .method("PATCH", bytes));
  }

  /** Asks how far it is. */
  HttpResponse<String> ask(String upload) throws Exception {
    return user.send(request(upload).method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  /** How many bytes are there, once nobody writes any more. */
  long offset(String upload) throws Exception {
    return Await.until(() -> ask(upload), answer -> answer.statusCode() / 100 == 2)
        .headers()
        .firstValueAsLong("Upload-Offset")
        .orElseThrow();
  }

  /** Gives up. */
  HttpResponse<String> cancel(String upload) throws Exception {
    return user.send(request(upload).DELETE());
  }

  /** Sends a small file as a whole; gives the id under which forms use it. */
  long send(String name, byte[] content) throws Exception {
    String upload = begin(name, content.length);
    return storedId(append(upload, 0, HttpRequest.BodyPublishers.ofByteArray(content)));
  }

  /** The id under which forms use the file whose last bytes were answered so. */
  static long storedId(HttpResponse<String> answer) {
    return answer.headers().firstValueAsLong("Upload-Stored-Id").orElseThrow();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpUser.request(path).header("Tus-Resumable", "1.0.0");
  }
}
