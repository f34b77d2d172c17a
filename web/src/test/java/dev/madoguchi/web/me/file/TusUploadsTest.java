package dev.madoguchi.web.me.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.file.FileLimits;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import me.desair.tus.server.upload.UploadInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads in pieces: what is on the disk, who may go on, what an interruption costs (TIC-04). */
class TusUploadsTest {

  private static final FileLimits LIMITS = new FileLimits(1000, List.of(), Duration.ofHours(24));
  private static final byte[] BYTES = "0123456789".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path folder;

  private TusUploads uploads;

  @BeforeEach
  void open() {
    uploads = new TusUploads(folder, "/me/upload");
  }

  @Test
  void TIC_04_anInterruptedUploadGoesOnWhereItBrokeOff() throws IOException {
    String address = create(BYTES.length);
    InputStream broken =
        new SequenceInputStream(new ByteArrayInputStream(BYTES, 0, 4), new BrokenStream());
    Request first =
        new Request("PATCH", address).with("Upload-Offset", "0").body(broken, BYTES.length);
    send(first, "7");

    Answer there = send(new Request("HEAD", address), "7");
    assertEquals("4", there.headers.get("Upload-Offset"));
    assertTrue(uploads.findComplete(new Request("HEAD", address).proxy(), "7").isEmpty());

    Request rest =
        new Request("PATCH", address)
            .with("Upload-Offset", "4")
            .body(new ByteArrayInputStream(BYTES, 4, 6), 6);
    assertEquals(204, send(rest, "7").status);
    UploadInfo complete = uploads.findComplete(rest.proxy(), "7").orElseThrow();
    assertEquals("ログ.txt", UploadMetadata.of(complete.getEncodedMetadata()).name());
    assertArrayEquals(BYTES, Files.readAllBytes(uploads.data(rest.proxy()).orElseThrow()));
  }

  @Test
  void TIC_04_somebodyElsesUploadDoesNotExist() throws IOException {
    String address = create(BYTES.length);
    assertEquals(404, send(new Request("HEAD", address), "8").status);
    Request theirs =
        new Request("PATCH", address)
            .with("Upload-Offset", "0")
            .body(new ByteArrayInputStream(BYTES), 10);
    assertEquals(404, send(theirs, "8").status);
    assertEquals(404, send(new Request("DELETE", address), "8").status);
    assertEquals("0", send(new Request("HEAD", address), "7").headers.get("Upload-Offset"));
  }

  @Test
  void TIC_04_aCancelledUploadLeavesNothing() throws IOException {
    String address = create(BYTES.length);
    Path data = uploads.data(new Request("HEAD", address).proxy()).orElseThrow();
    assertTrue(Files.exists(data));
    assertEquals(204, send(new Request("DELETE", address), "7").status);
    assertFalse(Files.exists(data.getParent()));
  }

  @Test
  void TIC_04_anAcceptedUploadIsForgotten() throws IOException {
    String address = create(BYTES.length);
    Request all =
        new Request("PATCH", address)
            .with("Upload-Offset", "0")
            .body(new ByteArrayInputStream(BYTES), 10);
    send(all, "7");
    Path data = uploads.data(all.proxy()).orElseThrow();
    Files.move(data, folder.resolve("stored"));
    uploads.forget(all.proxy(), "7");
    assertFalse(Files.exists(data.getParent()));
    assertArrayEquals(BYTES, Files.readAllBytes(folder.resolve("stored")));
  }

  @Test
  void TIC_04_whatIsTooLargeOrWronglyPlacedIsRefused() throws IOException {
    Answer tooLarge = send(new Request("POST", "/me/upload").with("Upload-Length", "1001"), "7");
    assertEquals(413, tooLarge.status);
    assertNull(tooLarge.headers.get("Location"));
    String address = create(BYTES.length);
    Request gap =
        new Request("PATCH", address)
            .with("Upload-Offset", "5")
            .body(new ByteArrayInputStream(BYTES), 5);
    assertEquals(409, send(gap, "7").status);
    Request more =
        new Request("PATCH", address)
            .with("Upload-Offset", "0")
            .body(new ByteArrayInputStream(BYTES), 11);
    assertEquals(400, send(more, "7").status);
  }

  private String create(long length) throws IOException {
    String name = Base64.getEncoder().encodeToString("ログ.txt".getBytes(StandardCharsets.UTF_8));
    Answer answer =
        send(
            new Request("POST", "/me/upload")
                .with("Upload-Length", String.valueOf(length))
                .with("Upload-Metadata", "filename " + name),
            "7");
    assertEquals(201, answer.status);
    return answer.headers.get("Location");
  }

  private Answer send(Request request, String owner) throws IOException {
    Answer answer = new Answer();
    UploadResponse response = new UploadResponse(answer.proxy(), status -> "", false);
    uploads.process(request.proxy(), response, owner, LIMITS);
    return answer;
  }

  /** A request as the container would hand it over. */
  private static final class Request {

    private final String method;
    private final String address;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private InputStream body = InputStream.nullInputStream();

    Request(String method, String address) {
      this.method = method;
      this.address = address;
      headers.put("Tus-Resumable", "1.0.0");
    }

    Request with(String name, String value) {
      headers.put(name, value);
      return this;
    }

    Request body(InputStream content, long length) {
      body = content;
      headers.put("Content-Type", "application/offset+octet-stream");
      headers.put("Content-Length", String.valueOf(length));
      return this;
    }

    HttpServletRequest proxy() {
      return (HttpServletRequest)
          Proxy.newProxyInstance(
              Request.class.getClassLoader(),
              new Class<?>[] {HttpServletRequest.class},
              (proxy, called, arguments) ->
                  switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> address;
                    case "getRequestURL" -> new StringBuffer(address);
                    case "getPathInfo" -> address.substring("/me/upload".length());
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getHeaderNames" -> Collections.enumeration(headers.keySet());
                    case "getRemoteAddr" -> "127.0.0.1";
                    case "getInputStream" -> new Body(body);
                    default -> throw new UnsupportedOperationException(called.getName());
                  });
    }
  }

  /** What the container would have been told. */
  private static final class Answer {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int status = 200;

    HttpServletResponse proxy() {
      return (HttpServletResponse)
          Proxy.newProxyInstance(
              Answer.class.getClassLoader(),
              new Class<?>[] {HttpServletResponse.class},
              (proxy, called, arguments) -> {
                switch (called.getName()) {
                  case "setStatus" -> status = (int) arguments[0];
                  case "setHeader", "setDateHeader" ->
                      headers.put((String) arguments[0], String.valueOf(arguments[1]));
                  case "containsHeader" -> {
                    return headers.containsKey((String) arguments[0]);
                  }
                  case "getHeader" -> {
                    return headers.get((String) arguments[0]);
                  }
                  default -> throw new UnsupportedOperationException(called.getName());
                }
                return null;
              });
    }
  }

  private static final class Body extends ServletInputStream {

    private final InputStream source;

    Body(InputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      return source.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return source.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  /** A connection that breaks. */
  private static final class BrokenStream extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }
  }
}
