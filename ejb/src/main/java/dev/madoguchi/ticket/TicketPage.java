package dev.madoguchi.ticket;

import java.util.List;
import java.util.Set;

/**
 * A ticket as its customers see it (TIC-12).
 *
 * @param id identity
 * @param revision goes back with a reply, so that a newer message is noticed
 * @param facts the side panel
 * @param messages oldest first, without internal notes
 * @param history what customers may see of it, oldest first
 * @param readers names of all who can read it (TIC-08)
 * @param nextStates what a reply may set, in the order of the form; empty when none is taken
 *     (TIC-10)
 */
public record TicketPage(
    long id,
    int revision,
    TicketFacts facts,
    List<MessageView> messages,
    List<ChangeView> history,
    List<String> readers,
    Set<TicketState> nextStates) {

  /** Whether a reply is taken. */
  public boolean takesReply() {
    return !nextStates.isEmpty();
  }
}
