package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.ticket.ReplyToTicket;
import dev.madoguchi.ticket.TicketPage;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * A ticket of the customer with the form to answer it (TIC-09, TIC-10, TIC-12). URL {@code
 * /customer/ticket/view?number=}; a number that is missing, unknown or not the customer's is
 * answered 404.
 */
@Named
@ViewScoped
public class CustomerTicketViewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TicketService tickets;

  private final TicketWriting reply = new TicketWriting(TicketState.IN_PROGRESS);
  private String number;
  private int revision;
  private List<TicketState> nextStates = List.of();
  private transient TicketPage ticket;

  /**
   * Reads the ticket before it is shown. Sent back with an error the page shows it anew, so that a
   * second attempt answers what is then in sight.
   */
  public void load() {
    if (ticket == null) {
      if (number == null) {
        throw Feedback.notFound();
      }
      ticket = tickets.getTicket(number);
      revision = ticket.revision();
      nextStates = List.copyOf(ticket.nextStates());
    }
  }

  /** Keeps nothing of it in the session once it is shown. */
  public void forget() {
    ticket = null;
  }

  /** Sends the answer. */
  public String send() {
    tickets.reply(
        new ReplyToTicket(
            number,
            reply.getText(),
            reply.getNextState(),
            reply.files(),
            revision,
            reply.getSubmitToken()));
    Feedback.done("customer.ticket.view.done");
    Feedback.draftDone(getDraft());
    return Redirect.to("/customer/ticket/view", "number", number);
  }

  /** Key of the draft. */
  public String getDraft() {
    return "ticket-reply-" + number;
  }

  public TicketPage getTicket() {
    return ticket;
  }

  public TicketWriting getReply() {
    return reply;
  }

  /** What an answer may make of the ticket; empty when it takes none. */
  public List<TicketState> getNextStates() {
    return nextStates;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
