package dev.madoguchi.web.me.file;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Lets errors of the tus component reach the upload script as {@code {"error": …, "message": …}} in
 * the person's language, instead of as an error page, and keeps its early "Content-Length: 0" from
 * closing the answer.
 */
class UploadResponse extends HttpServletResponseWrapper {

  private final IntFunction<String> words;
  private final boolean withContent;
  private boolean refused;

  /**
   * Wraps the response.
   *
   * @param words the sentence for a status
   * @param withContent whether the answer may have content; not so for HEAD
   */
  UploadResponse(HttpServletResponse response, IntFunction<String> words, boolean withContent) {
    super(response);
    this.words = words;
    this.withContent = withContent;
  }

  /** Whether an error was answered. */
  boolean isRefused() {
    return refused;
  }

  /** Answers an error. */
  void refuse(int status, String error, String message) throws IOException {
    refused = true;
    setStatus(status);
    if (withContent) {
      byte[] json =
          Json.createObjectBuilder()
              .add("error", error)
              .add("message", message)
              .build()
              .toString()
              .getBytes(StandardCharsets.UTF_8);
      setContentType("application/json;charset=UTF-8");
      setContentLength(json.length);
      getOutputStream().write(json);
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, null);
  }

  @Override
  public void sendError(int status, String technical) throws IOException {
    refuse(status, "upload", words.apply(status));
  }

  @Override
  public void setHeader(String name, String value) {
    if (!"Content-Length".equalsIgnoreCase(name)) {
      super.setHeader(name, value);
    }
  }
}
