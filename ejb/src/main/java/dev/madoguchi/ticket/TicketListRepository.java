package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.company.Company;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists of tickets: one statement for the rows and, when they do not tell it, one for the capped
 * count.
 */
@Dependent
class TicketListRepository {

  /**
   * Conditions on the agent need this alias: for a path of its own EclipseLink would join inwards.
   */
  private static final String AGENT = " left join t.assignee a";

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  TicketListRepository() {}

  TicketListRepository(EntityManager em) {
    this.em = em;
  }

  /** What the customer may see (TIC-08) and wants to see (TIC-11). */
  Page<TicketRow> find(TicketFilter filter, Viewer viewer, PageRequest page) {
    Conditions wanted = new Conditions().and(Viewer.VISIBLE, "audiences", viewer.audiences());
    Set<TicketState> states = filter.tab().states();
    if (filter.state() != null && !states.contains(filter.state())) {
      return new Page<>(List.of(), 1, page.size(), 0, false);
    }
    if (filter.state() != null) {
      wanted.and("t.state in :states", "states", Set.of(filter.state()));
    } else if (filter.tab() != TicketTab.ALL) {
      wanted.and("t.state in :states", "states", states);
    }
    if (filter.productId() != null) {
      wanted.and("t.product.id = :product", "product", filter.productId());
    }
    wanted.andText(filter.text());
    List<TicketRow> rows =
        rows(
                """
                select t.id, t.number, t.statement.subject, p.name, t.state, t.priority, t.changedAt, o, s.name,
                  t.countdown.stepDueAt
                from Ticket t join t.opener o left join t.product p left join t.supportId s
                """,
                wanted,
                filter.sort().orderBy(filter.descending()),
                page)
            .stream()
            .map(TicketListRepository::row)
            .toList();
    return Page.of(rows, page, () -> count("", wanted));
  }

  /** How many tickets in these states the customer sees, counted to one above the limit. */
  long count(Set<TicketState> states, Viewer viewer) {
    return count(
        "",
        new Conditions()
            .and(Viewer.VISIBLE, "audiences", viewer.audiences())
            .and("t.state in :states", "states", states));
  }

  /** What the agent wants to see (TIC-13). */
  Page<DeskRow> find(DeskFilter filter, long agentId, PageRequest page) {
    Conditions wanted = new Conditions();
    if (filter.state() != null) {
      wanted.and("t.state in :states", "states", EnumSet.of(filter.state()));
    } else if (filter.text() == null) {
      wanted.and("t.state in :states", "states", TicketState.open());
    }
    if (filter.queue() != null) {
      wanted.and("t.queue.code = :queue", "queue", filter.queue());
    }
    switch (filter.whose()) {
      case MINE -> wanted.and("a.id = :agent", "agent", agentId);
      case UNASSIGNED -> wanted.and("a.id is null");
      case ALL -> {}
    }
    wanted.andText(filter.text());
    List<DeskRow> rows =
        rows(
                """
                select t.id, t.number, t.statement.subject, p.name, c, o, t.state, t.statement.urgency, t.priority, a, t.openedAt,
                  t.changedAt
                from Ticket t join t.opener o left join o.company c left join t.product p left join t.assignee a
                """,
                wanted,
                filter.sort().orderBy(filter.descending()),
                page)
            .stream()
            .map(TicketListRepository::deskRow)
            .toList();
    return Page.of(rows, page, () -> count(AGENT, wanted));
  }

  /**
   * Open and unassigned open tickets by code of the queue; queues without open tickets are missing.
   */
  Map<String, long[]> countByQueue() {
    return em.createQuery(
            """
            select q.code, count(t.id), sum(case when a.id is null then 1 else 0 end)
            from Ticket t join t.queue q left join t.assignee a where t.state in :open group by q.code
            """,
            Object[].class)
        .setParameter("open", TicketState.open())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row -> new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
  }

  private List<Object[]> rows(String select, Conditions wanted, String order, PageRequest page) {
    return wanted
        .fill(em.createQuery(select + wanted.where() + order, Object[].class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  private long count(String joins, Conditions wanted) {
    return wanted
        .fill(em.createQuery("select t.id from Ticket t" + joins + wanted.where(), Long.class))
        .setMaxResults(Page.COUNT_LIMIT + 1)
        .getResultList()
        .size();
  }

  private static TicketRow row(Object[] of) {
    return new TicketRow(
        (Long) of[0],
        (String) of[1],
        (String) of[2],
        (String) of[3],
        (TicketState) of[4],
        (Integer) of[5],
        (Instant) of[6],
        ((Account) of[7]).getDisplayName(),
        (String) of[8],
        (Instant) of[9]);
  }

  private static DeskRow deskRow(Object[] of) {
    return new DeskRow(
        (Long) of[0],
        (String) of[1],
        (String) of[2],
        (String) of[3],
        of[4] == null ? null : ((Company) of[4]).getName(),
        ((Account) of[5]).getDisplayName(),
        (TicketState) of[6],
        (Urgency) of[7],
        (Integer) of[8],
        of[9] == null ? null : ((Account) of[9]).getDisplayName(),
        (Instant) of[10],
        (Instant) of[11]);
  }

  /** Conditions of a query with their parameters. */
  private static final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions and(String condition) {
      text.append(text.isEmpty() ? " where " : " and ").append(condition);
      return this;
    }

    Conditions and(String condition, String parameter, Object value) {
      parameters.put(parameter, value);
      return and(condition);
    }

    /** Part of the subject, or beginning of the number. */
    void andText(String typed) {
      if (typed != null) {
        parameters.put("begin", SearchKey.beginning(typed));
        and(
            "(t.statement.subjectKey like :text escape '!' or t.number like :begin escape '!')",
            "text",
            SearchKey.pattern(typed));
      }
    }

    String where() {
      return text.toString();
    }

    <Q extends Query> Q fill(Q query) {
      parameters.forEach(query::setParameter);
      return query;
    }
  }
}
