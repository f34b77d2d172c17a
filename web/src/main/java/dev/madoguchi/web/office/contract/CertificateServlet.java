package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.certificate.Certificate;
import dev.madoguchi.contract.certificate.CertificateDesk;
import dev.madoguchi.contract.certificate.CertificateKind;
import dev.madoguchi.contract.certificate.NoUsableKeyException;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.web.office.plan.KindNames;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A contract's document as PDF (CON-02, CON-04): {@code GET
 * /office/contract/certificate.pdf?kind=&number=}, kind {@code SUPPORT} or {@code KEYS}. What does
 * not exist is 404, among it the key certificate of a contract without a key that can be used.
 */
@WebServlet("/office/contract/certificate.pdf")
public class CertificateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CertificateDesk desk;
  @Inject private transient KindNames kinds;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<CertificateKind> kind =
        Arrays.stream(CertificateKind.values())
            .filter(one -> one.name().equals(request.getParameter("kind")))
            .findFirst();
    String number = request.getParameter("number");
    if (kind.isEmpty() || number == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      write(response, desk.print(kind.get(), number, kinds.in(Locale.JAPANESE)));
    } catch (NotFoundException | NoUsableKeyException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void write(HttpServletResponse response, Certificate certificate)
      throws IOException {
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + certificate.fileName() + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(certificate.pdf().length);
    response.getOutputStream().write(certificate.pdf());
  }
}
