package dev.madoguchi.web.admin.job;

import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobRow;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts a job by hand. URL {@code /admin/job/start?job=}, and the same under {@code /office}; a
 * job that is not the reader's or is not started by hand is 404. The moment the job shall take for
 * "now" is typed in the reader's zone; with one, the page first says what will happen and starts
 * the job when it is told so again.
 */
@Named
@ViewScoped
public class AdminJobStartBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB private JobConsole console;
  @Inject private ActiveUser activeUser;

  private String job;
  private boolean datable;
  private String asOf;
  private Instant warned;

  /** Makes sure that the job can be started. */
  public void load() {
    JobRow row =
        console.findJobs().stream()
            .filter(j -> j.name().equals(job) && j.startable())
            .findFirst()
            .orElseThrow(Feedback::notFound);
    datable = row.parameters().contains("asOf");
  }

  /**
   * Starts the job, or warns of the moment that was typed.
   *
   * @param area {@code /admin} or {@code /office}
   */
  public String start(String area) {
    Map<String, String> parameters = new HashMap<>();
    if (asOf != null && !asOf.isBlank()) {
      Instant before = warned;
      warned = null;
      Instant moment;
      try {
        moment = LocalDateTime.parse(asOf).atZone(activeUser.getZone()).toInstant();
      } catch (DateTimeParseException e) {
        Feedback.error("asOf", "job.start.asOf.wrong");
        return null;
      }
      parameters.put("asOf", moment.toString());
      if (!moment.equals(before)) {
        console.check(job, parameters);
        warned = moment;
        return null;
      }
    }
    long execution = console.start(job, parameters);
    Feedback.done("job.start.done");
    return Redirect.to(area + "/job/execution", "id", execution);
  }

  public String getJob() {
    return job;
  }

  public void setJob(String job) {
    this.job = job;
  }

  public boolean isDatable() {
    return datable;
  }

  /** The moment of which the page warns, or null. */
  public Instant getWarned() {
    return warned;
  }

  public String getAsOf() {
    return asOf;
  }

  public void setAsOf(String asOf) {
    this.asOf = asOf;
  }
}
