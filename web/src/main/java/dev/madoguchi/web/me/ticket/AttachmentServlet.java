package dev.madoguchi.web.me.ticket;

import dev.madoguchi.file.FileDownload;
import dev.madoguchi.ticket.TicketFiles;
import dev.madoguchi.web.me.file.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Files of tickets, for customers and agents (TIC-04). URL {@code /me/file/<attachment>} or {@code
 * /me/file/<attachment>/<name>}; an attachment that is not for the caller is answered 404.
 */
@WebServlet("/me/file/*")
public class AttachmentServlet extends DownloadServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TicketFiles files;

  @Override
  protected FileDownload find(HttpServletRequest request) {
    return files.getFile(idOf(request));
  }
}
