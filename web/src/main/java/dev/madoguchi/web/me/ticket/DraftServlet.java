package dev.madoguchi.web.me.ticket;

import dev.madoguchi.platform.PlainText;
import dev.madoguchi.ticket.workspace.DraftBusyException;
import dev.madoguchi.ticket.workspace.DraftService;
import dev.madoguchi.ticket.workspace.DraftTooLargeException;
import dev.madoguchi.ticket.workspace.DraftView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps what somebody is writing (TIC-14). URL {@code /me/draft?key=…}; the key is the form's name
 * in small letters, digits and hyphens. GET gives the JSON object or 204, PUT replaces it (at most
 * {@value #LARGEST} bytes), DELETE forgets it. Every call carries the header {@code
 * X-Requested-With}, which no form of another site can send; without it the answer is 400, as for a
 * key or a content of another form.
 */
@WebServlet("/me/draft")
public class DraftServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 1024 * 1024;
  private static final String JSON = "application/json";

  @Inject private transient DraftService drafts;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getParameter("key");
    response.setHeader("Cache-Control", "private, no-store");
    if (request.getHeader("X-Requested-With") == null
        || key == null
        || !key.matches("[a-z0-9-]{1,100}")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    switch (request.getMethod()) {
      case "GET" -> give(key, response);
      case "PUT" -> keep(key, request, response);
      case "DELETE" -> {
        drafts.remove(key);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private void give(String key, HttpServletResponse response) throws IOException {
    Optional<DraftView> draft = drafts.find(key);
    if (draft.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    byte[] content = draft.get().content().getBytes(StandardCharsets.UTF_8);
    response.setContentType(JSON);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private void keep(String key, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(JSON)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    byte[] sent = read(request);
    if (sent.length > LARGEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    String content = PlainText.lines(new String(sent, StandardCharsets.UTF_8));
    if (!isObject(content)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      drafts.store(key, content);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (DraftBusyException e) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    } catch (DraftTooLargeException e) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  private static byte[] read(HttpServletRequest request) throws IOException {
    try (InputStream in = request.getInputStream()) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  /**
   * The portal does not look into a draft; whoever sends something broken gets something broken
   * back.
   */
  private static boolean isObject(String content) {
    String text = content.strip();
    return text.startsWith("{") && text.endsWith("}");
  }
}
