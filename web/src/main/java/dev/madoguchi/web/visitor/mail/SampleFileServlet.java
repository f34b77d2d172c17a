package dev.madoguchi.web.visitor.mail;

import dev.madoguchi.mail.MailFile;
import dev.madoguchi.mail.SampleMailbox;
import dev.madoguchi.platform.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file of a mail of the sample mailbox: {@code GET /mailbox/file?id=&number=}, from 0 on. */
@WebServlet("/mailbox/file")
public class SampleFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SampleMailbox mailbox;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    String number = request.getParameter("number");
    if (id == null || !id.matches("\\d{1,18}") || number == null || !number.matches("\\d{1,3}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      MailFile file = mailbox.getFile(Long.parseLong(id), Integer.parseInt(number));
      response.setContentType(file.contentType());
      response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(file.content());
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
