package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.intake.AcceptedFile;
import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.FileIds;
import dev.madoguchi.web.platform.Redirect;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Uploads a contract file, starts its import and shows the imports so far (CON-03). URL {@code
 * /office/contract/imports?page=}. A file that can't be imported is refused at the upload, with the
 * reason.
 */
@Named
@RequestScoped
public class OfficeContractImportsBacking {

  static final String JOB = "contract-import";
  static final String FOLDER = "contract-import-folder";
  private static final Duration SHOWN = Duration.ofDays(7);

  static final Set<String> JOBS = Set.of(JOB, FOLDER);

  @EJB private JobConsole console;
  @Inject private ContractImportDesk desk;
  @Inject private ActiveUser user;
  @Inject private Clock clock;

  private String fileIds;
  private int number = 1;
  private Page<JobExecutionRow> page;
  private JobExecutionRow refused;

  /** Reads the imports so far; before each rendering, so also when the file was refused. */
  public void load() {
    page = console.findExecutions(JOB, new PageRequest(number, user.getPageSize()));
    refused =
        console.findExecutions(FOLDER, new PageRequest(1, 1)).rows().stream()
            .filter(row -> row.skipped() > 0 && row.started().isAfter(clock.instant().minus(SHOWN)))
            .findFirst()
            .orElse(null);
  }

  /** The latest look into the drop folder if it refused a file these days, or null. */
  public JobExecutionRow getRefused() {
    return refused;
  }

  /** Takes the file, starts its import and shows how it goes on. */
  public String start() {
    return run(false);
  }

  /** Takes the file, finds out what it would change and shows that. */
  public String preview() {
    return run(true);
  }

  private String run(boolean trial) {
    List<Long> ids = FileIds.of(fileIds);
    if (ids.size() != 1) {
      Feedback.error("fileIds", "office.contract.imports.fileIds.one");
      return null;
    }
    AcceptedFile file = desk.accept(ids.get(0));
    Map<String, String> parameters = new HashMap<>();
    parameters.put("fileId", String.valueOf(file.fileId()));
    parameters.put("fileName", file.name());
    if (trial) {
      parameters.put("trial", "true");
    }
    long execution = console.start(JOB, parameters);
    Feedback.done(
        trial ? "office.contract.imports.previewing" : "office.contract.imports.done",
        file.name(),
        file.rows());
    if (!file.passedOver().isEmpty()) {
      Feedback.warn("office.contract.imports.passedOver", String.join(", ", file.passedOver()));
    }
    return Redirect.to("/office/contract/import", "id", execution);
  }

  public String getFileIds() {
    return fileIds;
  }

  public void setFileIds(String fileIds) {
    this.fileIds = fileIds;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Page<JobExecutionRow> getPage() {
    return page;
  }
}
