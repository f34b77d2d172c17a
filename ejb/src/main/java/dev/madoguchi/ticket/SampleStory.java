package dev.madoguchi.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One ticket of {@code sample/tickets.txt}, whose head explains the form.
 *
 * @param openedAt when it was opened
 * @param opener letter of the customer
 * @param contract number of the contract, or null for "other"
 * @param kind code of the kind of inquiry
 * @param urgency the customer's statement
 * @param priority 1 to 5
 * @param category code of the category, or null
 * @param subject subject
 * @param fields further fields by their short names
 * @param entries what happened, beginning with the question
 */
record SampleStory(
    Instant openedAt,
    char opener,
    String contract,
    String kind,
    Urgency urgency,
    int priority,
    String category,
    String subject,
    Map<String, String> fields,
    List<Entry> entries) {

  /** What an entry is. */
  enum Deed {
    MESSAGE,
    NOTE,
    TAKE,
    SILENCE,
    FILE
  }

  /**
   * Something that happened.
   *
   * @param deed what
   * @param person letter of the person, or a blank
   * @param after time since the entry before
   * @param next state after a reply, or null
   * @param text text of a message or name of a file
   */
  record Entry(Deed deed, char person, Duration after, TicketState next, String text) {}

  private static final Pattern HEAD =
      Pattern.compile(
          "@ (?:(\\d+)d (\\d\\d:\\d\\d)|(\\d+)m) \\| (\\w) \\| (\\S+) \\| (\\w+) \\| (\\w+) (\\d)"
              + " \\| (\\S+) \\| (.+)");
  private static final Pattern REPLY = Pattern.compile("(\\w)\\+(\\d+)([mhd]) ([PWCX])> (.*)");
  private static final Pattern NOTE = Pattern.compile("N(\\w)\\+(\\d+)([mhd])> (.*)");
  private static final Pattern TAKE = Pattern.compile("T(\\w)\\+(\\d+)([mhd])");
  private static final Map<String, TicketState> STATES =
      Map.of(
          "P", TicketState.IN_PROGRESS,
          "W", TicketState.WAITING,
          "C", TicketState.CLOSING,
          "X", TicketState.CLOSED);

  /** All stories of the file, in its order. */
  static List<SampleStory> read(List<String> lines, Instant now, ZoneId zone) {
    List<SampleStory> stories = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("@")) {
        stories.add(begin(line, now, zone));
      } else if (!stories.isEmpty() && !line.isBlank()) {
        stories.get(stories.size() - 1).take(line);
      }
    }
    return stories;
  }

  private static SampleStory begin(String line, Instant now, ZoneId zone) {
    Matcher head = matched(HEAD, line);
    Instant openedAt =
        head.group(3) != null
            ? now.minus(Duration.ofMinutes(Long.parseLong(head.group(3))))
            : LocalDate.ofInstant(now, zone)
                .minusDays(Long.parseLong(head.group(1)))
                .atTime(LocalTime.parse(head.group(2)))
                .atZone(zone)
                .toInstant();
    return new SampleStory(
        openedAt,
        head.group(4).charAt(0),
        dash(head.group(5)),
        head.group(6),
        Urgency.valueOf(head.group(7)),
        Integer.parseInt(head.group(8)),
        dash(head.group(9)),
        head.group(10),
        new HashMap<>(),
        new ArrayList<>());
  }

  private void take(String line) {
    Matcher reply = REPLY.matcher(line);
    Matcher note = NOTE.matcher(line);
    Matcher taken = TAKE.matcher(line);
    if (line.startsWith(": ")) {
      for (String field : line.substring(2).split("; ")) {
        fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
      }
    } else if (line.startsWith("> ")) {
      entries.add(new Entry(Deed.MESSAGE, opener, Duration.ZERO, null, line.substring(2)));
    } else if (reply.matches()) {
      TicketState next = STATES.get(reply.group(4));
      entries.add(
          new Entry(Deed.MESSAGE, reply.group(1).charAt(0), after(reply), next, reply.group(5)));
    } else if (note.matches()) {
      entries.add(new Entry(Deed.NOTE, note.group(1).charAt(0), after(note), null, note.group(4)));
    } else if (taken.matches()) {
      entries.add(new Entry(Deed.TAKE, taken.group(1).charAt(0), after(taken), null, null));
    } else if (line.equals("silence")) {
      entries.add(new Entry(Deed.SILENCE, ' ', Duration.ZERO, null, null));
    } else if (line.startsWith("file ")) {
      entries.add(new Entry(Deed.FILE, ' ', Duration.ZERO, null, line.substring(5)));
    } else {
      goOn(line);
    }
  }

  /** A further line of the message before. */
  private void goOn(String line) {
    Entry last = entries.remove(entries.size() - 1);
    if (last.deed() != Deed.MESSAGE && last.deed() != Deed.NOTE) {
      throw new IllegalArgumentException("sample/tickets.txt: " + line);
    }
    entries.add(
        new Entry(
            last.deed(), last.person(), last.after(), last.next(), last.text() + "\n" + line));
  }

  private static Duration after(Matcher entry) {
    long count = Long.parseLong(entry.group(2));
    return switch (entry.group(3)) {
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private static Matcher matched(Pattern form, String line) {
    Matcher matcher = form.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("sample/tickets.txt: " + line);
    }
    return matcher;
  }

  private static String dash(String text) {
    return text.equals("-") ? null : text;
  }
}
