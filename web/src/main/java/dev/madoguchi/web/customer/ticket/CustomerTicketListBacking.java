package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.ticket.TicketFilter;
import dev.madoguchi.ticket.TicketList;
import dev.madoguchi.ticket.TicketRow;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.TicketTab;
import dev.madoguchi.web.platform.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * The customer's tickets (TIC-11). URL {@code /customer/ticket/list?tab=&q=&state=&sort=&page=}; a
 * tab, state or order that does not exist means the default: open tickets, last changed first.
 */
@Named
@RequestScoped
public class CustomerTicketListBacking {

  @Inject private TicketService tickets;
  @Inject private ActiveUser user;

  private String tab;
  private String q;
  private String state;
  private String sort;
  private int number = 1;

  private TicketTab shown = TicketTab.OPEN;
  private Page<TicketRow> page;
  private long waiting;

  /** Reads the page and how many tickets wait for the customer. */
  public void load() {
    shown = find(TicketTab.values(), tab, TicketTab.OPEN);
    TicketState only = find(TicketState.values(), state, null);
    state = only == null ? null : only.name();
    TicketOrder order = TicketOrder.of(sort);
    sort = order.parameter();
    TicketFilter filter = new TicketFilter(shown, q, only, order.sort(), order.descending());
    TicketList list = tickets.getList(filter, new PageRequest(number, user.getPageSize()));
    page = list.page();
    waiting = list.waiting();
  }

  private static <E extends Enum<E>> E find(E[] values, String name, E otherwise) {
    return Arrays.stream(values)
        .filter(v -> v.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(otherwise);
  }

  /** The tabs, in their order. */
  public List<TicketTab> getTabs() {
    return List.of(TicketTab.values());
  }

  /** The states that can be chosen on this tab; a choice of one is none. */
  public List<TicketState> getStates() {
    List<TicketState> states =
        Arrays.stream(TicketState.values()).filter(shown.states()::contains).toList();
    return states.size() > 1 ? states : List.of();
  }

  /** Whether something was looked for, so that an empty list means something else. */
  public boolean isFiltered() {
    return q != null && !q.isBlank() || state != null;
  }

  public TicketTab getShown() {
    return shown;
  }

  public Page<TicketRow> getPage() {
    return page;
  }

  public long getWaiting() {
    return waiting;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
