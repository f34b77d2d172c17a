package dev.madoguchi.web.office.contract;

import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import dev.madoguchi.web.platform.CsvText;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalLong;

/**
 * The rows of an import that were not taken, as a CSV file in the reader's language (CON-03): UTF-8
 * with byte order mark, so that spreadsheets read it. URL {@code
 * /office/contract/rejects?id=<execution>}; an execution of another job, or none, is 404. Written
 * piece by piece, whatever its length.
 */
@WebServlet("/office/contract/rejects")
public class RejectFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int PIECE = 500;

  @EJB private transient JobConsole console;
  @Inject private transient JobRejects rejects;
  @Inject private transient RejectWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OptionalLong execution = findExecution(request.getParameter("id"));
    if (execution.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (Writer out =
        CsvText.open(response, "contract-import-" + execution.getAsLong() + "-rejects.csv")) {
      out.write(
          CsvText.line(
              words.text("office.contract.import.line"),
              words.text("office.contract.import.column"),
              words.text("office.contract.import.value"),
              words.text("office.contract.import.reason")));
      write(out, execution.getAsLong());
    }
  }

  private void write(Writer out, long execution) throws IOException {
    List<JobReject> piece = rejects.find(execution, 0, PIECE);
    while (!piece.isEmpty()) {
      for (JobReject reject : piece) {
        RejectRow row = words.of(reject);
        out.write(
            CsvText.line(String.valueOf(row.line()), row.column(), row.value(), row.reason()));
      }
      piece = rejects.find(execution, piece.get(piece.size() - 1).line(), PIECE);
    }
  }

  private OptionalLong findExecution(String id) {
    if (id == null || !id.matches("\\d{1,18}")) {
      return OptionalLong.empty();
    }
    return console
        .findExecution(Long.parseLong(id))
        .filter(row -> OfficeContractImportsBacking.JOBS.contains(row.job()))
        .map(row -> OptionalLong.of(row.id()))
        .orElse(OptionalLong.empty());
  }
}
