package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.ticket.ChangeView;
import dev.madoguchi.ticket.TicketField;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.Urgency;
import dev.madoguchi.ticket.inquiry.KindView;
import dev.madoguchi.ticket.inquiry.QueueView;
import dev.madoguchi.ticket.inquiry.Wording;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the ticket pages of customers and agents say in the same words: {@code
 * #{ticketWords.priority(3)}}.
 */
@Named
@RequestScoped
public class TicketWords {

  private static final List<Integer> PRIORITIES = List.of(1, 2, 3, 4, 5);

  @Inject private ActiveUser user;

  /** The reader's calendar day of a moment; null for none. */
  public LocalDate day(Instant moment) {
    return moment == null ? null : LocalDate.ofInstant(moment, user.getZone());
  }

  /** An operator's text in the reader's language; empty for none. */
  public String of(Wording wording) {
    return wording == null ? "" : wording.in(user.getLocale());
  }

  /** The check list of a kind of inquiry in the reader's language (TIC-01). */
  public List<String> checks(KindView kind) {
    boolean english = Locale.ENGLISH.getLanguage().equals(user.getLocale().getLanguage());
    return english ? kind.checks().en() : kind.checks().ja();
  }

  /** The priorities, first to last. */
  public List<Integer> getPriorities() {
    return PRIORITIES;
  }

  /** The degrees of urgency, highest first. */
  public List<Urgency> getUrgencies() {
    return List.of(Urgency.values());
  }

  /** The word for a priority from 1 to 5. */
  public String priority(Object priority) {
    return find("Priority." + priority);
  }

  /**
   * A line of the history as a sentence (TIC-17).
   *
   * @param queues names of the queues; without them the line says only that the queue changed
   */
  public String change(ChangeView change, List<QueueView> queues) {
    boolean unnamed = change.field() == TicketField.QUEUE && (queues == null || queues.isEmpty());
    String kind =
        change.field().name() + (unnamed ? ".only" : change.from() == null ? ".first" : "");
    Object from = value(change.field(), change.from(), queues);
    return Messages.text(
        user.getFormats(),
        "ticket.change." + kind,
        from,
        value(change.field(), change.to(), queues));
  }

  private String value(TicketField field, String value, List<QueueView> queues) {
    if (value == null) {
      return find("ticket.change.nobody");
    }
    return switch (field) {
      case STATE, REMINDER -> stateOf(value);
      case PRIORITY -> priority(value);
      case QUEUE -> queueOf(value, queues == null ? List.of() : queues);
      default -> value;
    };
  }

  private String queueOf(String code, List<QueueView> queues) {
    return queues.stream()
        .filter(q -> q.code().equals(code))
        .findFirst()
        .map(q -> of(q.name()))
        .orElse(code);
  }

  private String stateOf(String name) {
    return Arrays.stream(TicketState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .map(user.getFormats()::label)
        .orElse(name);
  }

  /** Parameter value of a constant in an address: lower case. */
  public String parameter(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private String find(String key) {
    return Messages.of(user.getLocale()).find(key);
  }
}
