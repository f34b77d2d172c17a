package dev.madoguchi.ticket;

import java.time.Instant;

/**
 * A line of the history (TIC-17).
 *
 * @param at when
 * @param who name of the person, or null for the portal itself
 * @param field what changed
 * @param from old value as {@link TicketField} says, or null
 * @param to new value, or null
 */
public record ChangeView(Instant at, String who, TicketField field, String from, String to) {

  static ChangeView of(TicketChange change) {
    return new ChangeView(
        change.getChangedAt(),
        change.getActor() == null ? null : change.getActor().getDisplayName(),
        change.getField(),
        change.getFrom(),
        change.getTo());
  }
}
