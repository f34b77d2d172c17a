package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.LooseCode;
import dev.madoguchi.mail.MailAddress;
import dev.madoguchi.platform.job.JobReject;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks one row as far as it can be understood without the database; finds all that is wrong, not
 * only the first.
 */
final class RowCheck {

  /** Longest support key (requirements section 0). */
  static final int LONGEST_KEY = 30;

  private static final int SHORTEST_KEY = 8;
  private static final int LONGEST_SERIAL = 100;
  private static final int LONGEST_MODEL = 100;

  /** More than these tell nobody anything; a field of many devices could have thousands. */
  private static final int MOST_PROBLEMS = 50;

  /**
   * Control characters (PostgreSQL does not even keep a NUL) and those that turn the direction of
   * reading, which make a value look like another.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  /** Java knows a year 0, databases do not. */
  private static final Pattern DAY =
      Pattern.compile("(?!0000)(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");

  private static final Pattern SEMICOLON = Pattern.compile("[;\\x{FF1B}]");
  private static final String[] EMPTY = {};
  private static final List<ImportColumn> DAYS =
      List.of(ImportColumn.FIRST_DAY, ImportColumn.LAST_DAY, ImportColumn.CANCELLED_ON);
  private static final List<ImportColumn> MAILS =
      List.of(
          ImportColumn.END_USER_MAIL,
          ImportColumn.RESELLER_MAIL,
          ImportColumn.AGENT_MAIL,
          ImportColumn.REPRESENTATIVE_MAIL,
          ImportColumn.SALES_MAIL);

  private final ImportRecord row;
  private final Map<ImportColumn, String> texts = new EnumMap<>(ImportColumn.class);
  private final Map<ImportColumn, LocalDate> days = new EnumMap<>(ImportColumn.class);
  private final List<DeviceEntry> devices = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<JobReject> problems = new ArrayList<>();

  RowCheck(ImportRecord row) {
    this.row = row;
    this.texts.putAll(row.values());
  }

  ImportLine check() {
    if (row.brokenUntilLine() != null) {
      report(
          ImportColumn.CONTRACT_NUMBER,
          RejectReason.BAD_QUOTE,
          String.valueOf(row.brokenUntilLine()));
      return line();
    }
    if (row.foundFields() != row.expectedFields()) {
      report(
          ImportColumn.CONTRACT_NUMBER,
          RejectReason.FIELD_COUNT,
          String.valueOf(row.expectedFields()),
          String.valueOf(row.foundFields()));
      return line();
    }
    if (row.sameNumberOnLine() != null) {
      report(
          ImportColumn.CONTRACT_NUMBER,
          RejectReason.DOUBLED_NUMBER,
          String.valueOf(row.sameNumberOnLine()));
    }
    texts.keySet().forEach(this::checkPresenceAndLength);
    DAYS.forEach(this::readDay);
    checkPeriod();
    MAILS.forEach(this::readMail);
    PartyColumns.ALL.forEach(this::checkParty);
    readDevices();
    readKeys();
    return line();
  }

  private ImportLine line() {
    problems.sort(Comparator.comparing(p -> ImportColumn.valueOf(p.field())));
    return new ImportLine(row.line(), texts, days, devices, keys, List.copyOf(problems));
  }

  private void checkPresenceAndLength(ImportColumn column) {
    String text = texts.get(column);
    if (text.isEmpty()) {
      if (column.isRequired()) {
        report(column, RejectReason.MISSING);
      }
    } else if (lengthOf(text) > column.longest() && !DAYS.contains(column)) {
      report(column, RejectReason.TOO_LONG, String.valueOf(column.longest()));
    }
    if (UNSEEN.matcher(text).find()) {
      report(column, RejectReason.CONTROL);
    }
  }

  /**
   * Compatibility characters such as ㈱ grow when they are normalised for comparing; both forms must
   * fit.
   */
  private static int lengthOf(String text) {
    return Math.max(text.length(), Normalizer.normalize(text, Normalizer.Form.NFKC).length());
  }

  private void readDay(ImportColumn column) {
    String text = texts.getOrDefault(column, "");
    if (!text.isEmpty()) {
      parseDay(text)
          .ifPresentOrElse(
              day -> days.put(column, day), () -> report(column, RejectReason.BAD_DATE));
    }
  }

  static Optional<LocalDate> parseDay(String text) {
    Matcher parts = DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(3)),
              Integer.parseInt(parts.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void checkPeriod() {
    LocalDate first = days.get(ImportColumn.FIRST_DAY);
    LocalDate last = days.get(ImportColumn.LAST_DAY);
    if (first != null && last != null && last.isBefore(first)) {
      report(ImportColumn.LAST_DAY, RejectReason.LAST_BEFORE_FIRST, first.toString());
    }
  }

  private void readMail(ImportColumn column) {
    String text = texts.getOrDefault(column, "");
    if (!text.isEmpty() && text.length() <= column.longest()) {
      MailAddress.find(text)
          .ifPresentOrElse(
              mail -> texts.put(column, mail.text()), () -> report(column, RejectReason.BAD_MAIL));
    }
  }

  private void checkParty(PartyColumns party) {
    boolean named = !texts.getOrDefault(party.company(), "").isEmpty();
    boolean described =
        party.details().stream().anyMatch(c -> !texts.getOrDefault(c, "").isEmpty());
    if (described && !named && !party.company().isRequired()) {
      report(party.company(), RejectReason.NO_COMPANY);
    }
  }

  private void readDevices() {
    Set<String> serials = new HashSet<>();
    for (String entry : split(ImportColumn.DEVICES)) {
      int colon = entry.indexOf(':');
      String serial = (colon < 0 ? entry : entry.substring(0, colon)).strip();
      String model = colon < 0 ? "" : entry.substring(colon + 1).strip();
      LooseCode code = LooseCode.of(serial);
      if (code.isEmpty() || lengthOf(serial) > LONGEST_SERIAL || lengthOf(model) > LONGEST_MODEL) {
        report(ImportColumn.DEVICES, RejectReason.BAD_DEVICE, entry);
      } else if (!serials.add(code.value())) {
        report(ImportColumn.DEVICES, RejectReason.DOUBLED_DEVICE, serial);
      } else {
        devices.add(new DeviceEntry(serial, model.isEmpty() ? null : model));
      }
    }
  }

  private void readKeys() {
    Set<String> codes = new HashSet<>();
    for (String key : split(ImportColumn.SUPPORT_KEYS)) {
      String code = LooseCode.of(key).value();
      if (code.length() < SHORTEST_KEY || lengthOf(key) > LONGEST_KEY) {
        report(
            ImportColumn.SUPPORT_KEYS,
            RejectReason.BAD_KEY,
            String.valueOf(SHORTEST_KEY),
            String.valueOf(LONGEST_KEY));
      } else if (!codes.add(code)) {
        report(ImportColumn.SUPPORT_KEYS, RejectReason.DOUBLED_KEY);
      } else {
        keys.add(key);
      }
    }
  }

  private List<String> split(ImportColumn column) {
    List<String> parts = new ArrayList<>();
    String text = texts.getOrDefault(column, "");
    for (String part : text.length() > column.longest() ? EMPTY : SEMICOLON.split(text)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private void report(ImportColumn column, String reason, String... arguments) {
    if (problems.size() == MOST_PROBLEMS) {
      return;
    }
    problems.add(
        ImportLine.problem(row.line(), column, texts.getOrDefault(column, ""), reason, arguments));
  }
}
