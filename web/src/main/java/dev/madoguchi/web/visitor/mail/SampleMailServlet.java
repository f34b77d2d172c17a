package dev.madoguchi.web.visitor.mail;

import dev.madoguchi.mail.SampleMailbox;
import dev.madoguchi.platform.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The HTML part of a mail of the sample mailbox: {@code GET /mailbox/html?id=}. It is shown in a
 * frame that runs no script and loads nothing; its links open in the whole window.
 */
@WebServlet("/mailbox/html")
public class SampleMailServlet extends HttpServlet {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; form-action 'none';"
          + " sandbox allow-top-navigation-by-user-activation";

  @Inject private SampleMailbox mailbox;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      String html = mailbox.getMail(Long.parseLong(id)).html();
      response.setHeader("Content-Security-Policy", POLICY);
      response.setHeader("X-Frame-Options", "SAMEORIGIN");
      response.setHeader("Cache-Control", "no-store");
      response.setContentType("text/html");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getWriter().write(html.replaceFirst("(?i)<head>", "<head><base target=\"_top\">"));
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
