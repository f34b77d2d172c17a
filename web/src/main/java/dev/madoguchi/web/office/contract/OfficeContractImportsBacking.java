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
import java.util.List;
import java.util.Map;

/**
 * Uploads a contract file, starts its import and shows the imports so far (CON-03). URL {@code
 * /office/contract/imports?page=}. A file that can't be imported is refused at the upload, with the
 * reason.
 */
@Named
@RequestScoped
public class OfficeContractImportsBacking {

  static final String JOB = "contract-import";

  @EJB private JobConsole console;
  @Inject private ContractImportDesk desk;
  @Inject private ActiveUser user;

  private String fileIds;
  private int number = 1;
  private Page<JobExecutionRow> page;

  /** Reads the imports so far; before each rendering, so also when the file was refused. */
  public void load() {
    page = console.findExecutions(JOB, new PageRequest(number, user.getPageSize()));
  }

  /** Takes the file, starts its import and shows how it goes on. */
  public String start() {
    List<Long> ids = FileIds.of(fileIds);
    if (ids.size() != 1) {
      Feedback.error("fileIds", "office.contract.imports.fileIds.one");
      return null;
    }
    AcceptedFile file = desk.accept(ids.get(0));
    long execution =
        console.start(
            JOB, Map.of("fileId", String.valueOf(file.fileId()), "fileName", file.name()));
    Feedback.done("office.contract.imports.done", file.name(), file.rows());
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
