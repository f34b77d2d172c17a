package dev.madoguchi.web.admin.job;

import dev.madoguchi.account.AccountService;
import dev.madoguchi.platform.JobExecutionRow;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Formats;
import dev.madoguchi.web.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in the reader's words who started a job, and with what. */
@Named
@RequestScoped
public class JobWords {

  private static final Pattern ACCOUNT = Pattern.compile("account:(\\d{1,18})");
  private static final String TIMER = "system:timer";
  private static final String PARAMETER = "job.parameter.";

  @Inject private AccountService accounts;
  @Inject private ActiveUser user;

  private final Map<Long, String> names = new HashMap<>();
  private final Set<Long> asked = new HashSet<>();

  /** Asks for all names of a list at once; a name asked for alone costs a statement. */
  public void expect(Collection<JobExecutionRow> rows) {
    Set<Long> unknown =
        rows.stream()
            .map(row -> ACCOUNT.matcher(row.startedBy()))
            .filter(Matcher::matches)
            .map(m -> Long.valueOf(m.group(1)))
            .filter(asked::add)
            .collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      names.putAll(accounts.findNames(unknown));
    }
  }

  /** Who started it: an account's name, the timer, else as it was recorded. */
  public String starter(JobExecutionRow row) {
    if (row.startedBy() == null || row.startedBy().equals(TIMER)) {
      return Messages.text(user.getFormats(), "job.startedBy.timer");
    }
    Matcher account = ACCOUNT.matcher(row.startedBy());
    if (!account.matches()) {
      return row.startedBy();
    }
    expect(Set.of(row));
    return names.getOrDefault(Long.valueOf(account.group(1)), row.startedBy());
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
