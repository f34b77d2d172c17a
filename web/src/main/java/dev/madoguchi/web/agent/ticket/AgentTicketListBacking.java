package dev.madoguchi.web.agent.ticket;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.ticket.DeskFilter;
import dev.madoguchi.ticket.DeskFilter.Whose;
import dev.madoguchi.ticket.DeskRow;
import dev.madoguchi.ticket.QueueCount;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.web.customer.ticket.TicketOrder;
import dev.madoguchi.web.platform.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * The agent's workspace (TIC-13). URL {@code /agent/ticket/list?queue=&whose=&q=&sort=&page=};
 * whose is mine, unassigned or all. Without a search text open tickets are shown, with one all that
 * match. What does not exist means the default: everybody's, last changed first.
 */
@Named
@RequestScoped
public class AgentTicketListBacking {

  @Inject private TicketDesk desk;
  @Inject private ActiveUser user;

  private String queue;
  private String whose;
  private String q;
  private String sort;
  private int number = 1;

  private Whose shown = Whose.ALL;
  private List<QueueCount> queues = List.of();
  private Page<DeskRow> page;

  /** Reads the queues with their counts, and the page. */
  public void load() {
    shown =
        Arrays.stream(Whose.values())
            .filter(w -> w.name().equalsIgnoreCase(whose))
            .findFirst()
            .orElse(Whose.ALL);
    TicketOrder order = TicketOrder.of(sort);
    sort = order.parameter();
    queues = desk.countByQueue();
    DeskFilter filter = new DeskFilter(queue, shown, q, order.sort(), order.descending());
    page = desk.find(filter, new PageRequest(number, user.getPageSize()));
  }

  /** The tabs, in their order. */
  public List<Whose> getTabs() {
    return List.of(Whose.values());
  }

  /** Open tickets of all queues. */
  public long getOpen() {
    return queues.stream().mapToLong(QueueCount::open).sum();
  }

  /** Open tickets of all queues that nobody has taken. */
  public long getUnassigned() {
    return queues.stream().mapToLong(QueueCount::unassigned).sum();
  }

  public List<QueueCount> getQueues() {
    return queues;
  }

  public Page<DeskRow> getPage() {
    return page;
  }

  public Whose getShown() {
    return shown;
  }

  public String getQueue() {
    return queue;
  }

  public void setQueue(String queue) {
    this.queue = queue;
  }

  public String getWhose() {
    return whose;
  }

  public void setWhose(String whose) {
    this.whose = whose;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
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
