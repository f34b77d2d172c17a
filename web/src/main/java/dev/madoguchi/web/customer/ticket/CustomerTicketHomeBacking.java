package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.ticket.TicketFilter;
import dev.madoguchi.ticket.TicketRow;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketTab;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The part of the customer's home that says what waits for them: {@code
 * /WEB-INF/includes/home-tickets.xhtml}.
 */
@Named
@RequestScoped
public class CustomerTicketHomeBacking {

  private static final int ROWS = 5;

  @Inject private TicketService tickets;

  private Page<TicketRow> waiting;

  /** An included part has no parameters of its own and is read when it is first asked for. */
  @PostConstruct
  void load() {
    waiting = tickets.find(TicketFilter.of(TicketTab.WAITING), new PageRequest(1, ROWS));
  }

  public Page<TicketRow> getWaiting() {
    return waiting;
  }
}
