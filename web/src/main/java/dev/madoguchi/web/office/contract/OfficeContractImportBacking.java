package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.contract.intake.PreviewLine;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobRejects;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One import with its progress, its numbers and the rows that were not taken (CON-03). URL {@code
 * /office/contract/import?id=<execution>}; an execution of another job than an import or a look
 * into the drop folder, or none, is 404. Shows the first {@value #SHOWN} rejects, the file has them
 * all.
 */
@Named
@RequestScoped
public class OfficeContractImportBacking {

  static final int SHOWN = 100;

  @EJB private JobConsole console;
  @Inject private JobRejects rejects;
  @Inject private ContractImportDesk desk;
  @Inject private RejectWords words;

  private Long id;
  private JobExecutionRow row;
  private List<RejectRow> rows = List.of();
  private List<PreviewLine> preview = List.of();

  /** Reads the execution and its rejects. */
  public void load() {
    row =
        id == null
            ? null
            : console
                .findExecution(id)
                .filter(e -> OfficeContractImportsBacking.JOBS.contains(e.job()))
                .orElse(null);
    if (row == null) {
      throw Feedback.notFound();
    }
    rows = rejects.find(id, 0, SHOWN).stream().map(words::of).toList();
    if (isTrial()) {
      preview = desk.findPreview(Long.parseLong(row.parameters().get("fileId")), SHOWN);
    }
  }

  /** Asks the import to stop after its chunk. */
  public String stop() {
    console.stop(id);
    Feedback.done("office.contract.import.stop.done");
    return Redirect.to("/office/contract/import", "id", id);
  }

  /** Goes on behind the last stored chunk and shows the new execution. */
  public String restart() {
    long next = console.restart(id);
    Feedback.done("office.contract.import.restart.done");
    return Redirect.to("/office/contract/import", "id", next);
  }

  /** Imports the file whose changes were shown, and shows how it goes on. */
  public String apply() {
    Map<String, String> parameters = new HashMap<>(row.parameters());
    parameters.remove("trial");
    long next = console.start(OfficeContractImportsBacking.JOB, parameters);
    Feedback.done("office.contract.import.apply.done");
    return Redirect.to("/office/contract/import", "id", next);
  }

  /** Whether it only finds out what would change; before the import is read nobody knows. */
  public boolean isTrial() {
    return row != null && "true".equals(row.parameters().get("trial"));
  }

  /** Whether there may be more to change than is shown. */
  public boolean isPreviewCut() {
    return preview.size() == SHOWN;
  }

  /** What would change, the beginning of it. */
  public List<PreviewLine> getPreview() {
    return preview;
  }

  /** Rows that said what was stored already. */
  public long getUnchanged() {
    return Math.max(0, row.read() - row.written() - row.skipped());
  }

  /** Whether the table shows only the beginning of the rejects. */
  public boolean isCut() {
    return row.rejects() > rows.size();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public JobExecutionRow getRow() {
    return row;
  }

  public List<RejectRow> getRows() {
    return rows;
  }
}
