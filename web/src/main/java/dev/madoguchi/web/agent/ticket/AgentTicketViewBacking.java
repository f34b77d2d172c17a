package dev.madoguchi.web.agent.ticket;

import dev.madoguchi.ticket.ChangeTicket;
import dev.madoguchi.ticket.DeskTicket;
import dev.madoguchi.ticket.ReplyAsAgent;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.WriteNote;
import dev.madoguchi.web.customer.ticket.TicketWriting;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * A ticket as agents work on it: take, assign, reply, note, change (TIC-09, TIC-13, TIC-14). URL
 * {@code /agent/ticket/view?number=}; an unknown or missing number is answered 404.
 */
@Named
@ViewScoped
public class AgentTicketViewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TicketDesk desk;

  private final TicketWriting reply = new TicketWriting(TicketState.CLOSING);
  private final AgentTicketAssignment assignment = new AgentTicketAssignment();
  private final TicketWriting note = new TicketWriting(null);
  private String number;
  private int version;
  private List<TicketState> nextStates = List.of();
  private boolean takeable;
  private transient DeskTicket ticket;

  /** Chooses what the ticket has now; once, because the forms keep what the agent chooses. */
  public void start() {
    load();
    assignment.setQueue(ticket.queueCode());
    assignment.setPriority(ticket.facts().priority());
    assignment.setAgentId(ticket.assigneeId());
  }

  /**
   * Reads the ticket before it is shown. Sent back because somebody else was faster, the page shows
   * the newer ticket beside the text that was typed, and a second attempt counts (TIC-14).
   */
  public void load() {
    if (ticket == null) {
      if (number == null) {
        throw Feedback.notFound();
      }
      ticket = desk.getTicket(number);
      version = ticket.version();
      nextStates = List.copyOf(ticket.nextStates());
      takeable = ticket.takesReply() && !ticket.mine();
    }
  }

  /** Keeps nothing of it in the session once it is shown. */
  public void forget() {
    ticket = null;
  }

  /** Makes the agent the one who works on it. */
  public String take() {
    desk.take(number, version);
    return done("agent.ticket.view.taken");
  }

  /** Gives it to another agent. */
  public String assign() {
    desk.assign(number, assignment.getAgentId(), version);
    return done("agent.ticket.view.assigned");
  }

  /** Answers the customer. */
  public String send() {
    desk.reply(
        new ReplyAsAgent(
            number,
            reply.getText(),
            reply.getNextState(),
            reply.files(),
            version,
            reply.getSubmitToken()));
    Feedback.draftDone("ticket-desk-" + number);
    return done("agent.ticket.view.sent");
  }

  /** Writes an internal note. */
  public String write() {
    desk.note(new WriteNote(number, note.getText(), note.files(), note.getSubmitToken()));
    Feedback.draftDone("ticket-note-" + number);
    return done("agent.ticket.view.noted");
  }

  /** Changes queue and priority. */
  public String change() {
    desk.change(new ChangeTicket(number, assignment.getQueue(), assignment.getPriority(), version));
    return done("agent.ticket.view.changed");
  }

  private String done(String key) {
    Feedback.done(key);
    return Redirect.to("/agent/ticket/view", "number", number);
  }

  public DeskTicket getTicket() {
    return ticket;
  }

  public TicketWriting getReply() {
    return reply;
  }

  public TicketWriting getNote() {
    return note;
  }

  public List<TicketState> getNextStates() {
    return nextStates;
  }

  /** Whether the agent can take it: it is open and not theirs. */
  public boolean isTakeable() {
    return takeable;
  }

  public AgentTicketAssignment getAssignment() {
    return assignment;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
