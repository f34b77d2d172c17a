package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.expiry.ExpiryDesk;
import dev.madoguchi.contract.expiry.ExpiryFilter;
import dev.madoguchi.contract.expiry.ExpiryRow;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.web.platform.CsvText;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * The contracts that end as a CSV file in the reader's language (CON-12), UTF-8 with byte order
 * mark, written page by page: {@code GET /office/contract/expiring.csv} with the parameters of the
 * list.
 */
@WebServlet("/office/contract/expiring.csv")
public class ExpiringFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int PIECE = 200;
  private static final String[] COLUMNS = {
    "number",
    "name",
    "endUser",
    "product",
    "plan",
    "representative",
    "representativeMail",
    "sales",
    "salesMail",
    "lastDay",
    "daysLeft",
    "told"
  };

  @Inject private transient ExpiryDesk desk;
  @Inject private transient RejectWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ExpiryFilter filter =
        ExpiringFilter.of(
            request.getParameter("within"),
            request.getParameter("product"),
            request.getParameter("plan"),
            request.getParameter("sales"));
    try (Writer out = CsvText.open(response, "contracts-that-end.csv")) {
      String[] header = new String[COLUMNS.length];
      for (int i = 0; i < header.length; i++) {
        header[i] = words.text("office.contract.expiring." + COLUMNS[i]);
      }
      out.write(CsvText.line(header));
      int number = 1;
      Page<ExpiryRow> page = desk.find(filter, new PageRequest(number, PIECE));
      while (!page.rows().isEmpty()) {
        for (ExpiryRow row : page.rows()) {
          out.write(line(row));
        }
        page = desk.find(filter, new PageRequest(++number, PIECE));
      }
    }
  }

  private static String line(ExpiryRow row) {
    return CsvText.line(
        row.number(),
        row.name(),
        row.endUser(),
        row.product(),
        row.plan(),
        row.representative(),
        row.representativeMail(),
        row.sales(),
        row.salesMail(),
        row.lastDay().toString(),
        String.valueOf(row.daysLeft()),
        row.told().stream()
            .map(one -> one.step() + " " + one.when() + " " + one.recipient())
            .collect(Collectors.joining("; ")));
  }
}
