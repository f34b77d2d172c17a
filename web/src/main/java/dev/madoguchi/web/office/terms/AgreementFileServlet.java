package dev.madoguchi.web.office.terms;

import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.terms.AgreementRow;
import dev.madoguchi.terms.TermsDesk;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.CsvText;
import dev.madoguchi.web.platform.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/**
 * The proof of who agreed to a document, as a CSV file: {@code GET
 * /office/terms/agreements.csv?id=} (CON-10). UTF-8 with byte order mark; moments in UTC. A
 * document that does not exist is 404.
 */
@WebServlet("/office/terms/agreements.csv")
public class AgreementFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int PIECE = 200;

  @Inject private transient TermsDesk desk;
  @Inject private transient ActiveUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    long document = Long.parseLong(id);
    Page<AgreementRow> first;
    try {
      first = desk.findAgreements(document, new PageRequest(1, PIECE));
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (Writer out = CsvText.open(response, "terms-" + id + "-agreements.csv")) {
      out.write(header());
      int number = 1;
      for (Page<AgreementRow> page = first;
          !page.rows().isEmpty();
          page = desk.findAgreements(document, new PageRequest(++number, PIECE))) {
        for (AgreementRow row : page.rows()) {
          out.write(line(row));
        }
      }
    }
  }

  private String header() {
    return CsvText.line(
        Stream.of(
                "agreedAt",
                "supportId",
                "company",
                "person",
                "loginId",
                "address",
                "title.document",
                "version",
                "effectiveOn",
                "authorised",
                "binding",
                "sha256")
            .map(key -> Messages.text(user.getFormats(), "office.terms.agreements." + key))
            .toArray(String[]::new));
  }

  private static String line(AgreementRow row) {
    return CsvText.line(
        row.agreedAt().toString(),
        row.supportId(),
        row.company(),
        row.person(),
        row.loginId(),
        row.address(),
        row.version().titleJa(),
        row.version().label(),
        row.version().effectiveOn().toString(),
        String.valueOf(row.authorised()),
        String.valueOf(row.binding()),
        row.sha256());
  }
}
