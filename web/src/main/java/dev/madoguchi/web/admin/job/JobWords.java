package dev.madoguchi.web.admin.job;

import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.ActorNames;
import dev.madoguchi.web.platform.Formats;
import dev.madoguchi.web.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in the reader's words who started a job, and with what. */
@Named
@RequestScoped
public class JobWords {

  private static final String TIMER = "system:timer";
  private static final String PARAMETER = "job.parameter.";

  @Inject private ActorNames names;
  @Inject private ActiveUser user;

  /** Asks for all names of a list at once. */
  public void expect(Collection<JobExecutionRow> rows) {
    names.expect(rows.stream().map(JobExecutionRow::startedBy).toList());
  }

  /** Who started it: an account's name, the timer, else as it was recorded. */
  public String starter(JobExecutionRow row) {
    return row.startedBy() == null || row.startedBy().equals(TIMER)
        ? Messages.text(user.getFormats(), "job.startedBy.timer")
        : names.name(row.startedBy());
  }

  /** What it was started with; what has no word of its own stands as it was recorded. */
  public String parameters(JobExecutionRow row) {
    return row.parameters().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> parameter(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String parameter(String name, String value) {
    Formats formats = user.getFormats();
    boolean known = Messages.of(formats.language()).has(PARAMETER + name);
    return known
        ? Messages.text(formats, PARAMETER + name, moment(formats, value))
        : name + "=" + value;
  }

  private static String moment(Formats formats, String value) {
    try {
      return formats.dateTime(Instant.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }
}
