package dev.madoguchi.web.customer.terms;

import dev.madoguchi.file.FileDownload;
import dev.madoguchi.terms.TermsService;
import dev.madoguchi.web.me.file.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The PDF of a version of terms (CON-10): {@code GET /customer/terms/file/<version>}. What the
 * customer's support IDs have nothing to do with is 404.
 */
@WebServlet("/customer/terms/file/*")
public class TermsServlet extends DownloadServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TermsService terms;

  @Override
  protected FileDownload find(HttpServletRequest request) {
    return terms.getFile(idOf(request));
  }
}
