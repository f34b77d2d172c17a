package dev.madoguchi.ticket;

import java.util.List;
import java.util.Set;

/**
 * A ticket as agents see it (TIC-13).
 *
 * @param id identity
 * @param version goes back with every change, so that a newer one is not overwritten (TIC-14)
 * @param facts the side panel
 * @param queueCode code of its queue
 * @param assigneeId account of the agent, or null
 * @param mine whether the reader is the assignee
 * @param openerMail contact mail of the opener
 * @param openerPhone phone of the opener, or null
 * @param company company of the opener, or null
 * @param messages oldest first, with internal notes
 * @param history all of it, oldest first
 * @param readers names of the customers who can read it (TIC-08)
 * @param nextStates what a reply may set; empty when none is taken (TIC-10)
 */
public record DeskTicket(
    long id,
    int version,
    TicketFacts facts,
    String queueCode,
    Long assigneeId,
    boolean mine,
    String openerMail,
    String openerPhone,
    String company,
    List<MessageView> messages,
    List<ChangeView> history,
    List<String> readers,
    Set<TicketState> nextStates) {

  /** Whether a reply is taken. */
  public boolean takesReply() {
    return !nextStates.isEmpty();
  }
}
