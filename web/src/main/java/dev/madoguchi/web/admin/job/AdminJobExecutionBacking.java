package dev.madoguchi.web.admin.job;

import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * One execution of a job with its progress (OPS-01). URL {@code /admin/job/execution?id=}, and the
 * same under {@code /office}; an execution that is not there for the reader is 404.
 */
@Named
@ViewScoped
public class AdminJobExecutionBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB private JobConsole console;

  private Long id;
  private transient JobExecutionRow row;

  /** Reads the execution. */
  public void load() {
    if (id == null) {
      throw Feedback.notFound();
    }
    row = console.findExecution(id).orElseThrow(Feedback::notFound);
  }

  /** Asks the job to stop after its chunk. */
  public String stop(String area) {
    console.stop(id);
    Feedback.done("job.execution.stop.done");
    return Redirect.to(area + "/job/execution", "id", id);
  }

  /** Goes on where it was and shows the new execution. */
  public String restart(String area) {
    long next = console.restart(id);
    Feedback.done("job.execution.restart.done");
    return Redirect.to(area + "/job/execution", "id", next);
  }

  /** Gives it up. */
  public String abandon(String area) {
    console.abandon(id);
    Feedback.done("job.execution.abandon.done");
    return Redirect.to(area + "/job/execution", "id", id);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  /**
   * The execution; after a button was pressed it decides which buttons there were, so it is read
   * once more.
   */
  public JobExecutionRow getRow() {
    if (row == null) {
      load();
    }
    return row;
  }
}
