package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.company.Company;
import dev.madoguchi.platform.IndexRanges;
import dev.madoguchi.platform.KeyGroups;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.SqlText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of tickets: one statement for the ids of the page, one for its rows and, when they do not
 * tell it, one for the capped count. The ids come in the order of an index; joined at once, all
 * tickets of the list would be read and sorted for each page.
 */
@Dependent
class TicketListRepository {

  private static final String OPEN = "is_open = true";
  private static final String CLOSED = "is_open = false";
  private static final String IN_QUEUE = "queue_id = (select q.id from queue q where q.code = ?)";
  private static final String NOBODYS = "assignee_id is null";

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  TicketListRepository() {}

  TicketListRepository(EntityManager em) {
    this.em = em;
  }

  /** What the customer may see (TIC-08) and wants to see (TIC-11). */
  Page<TicketRow> find(TicketFilter filter, Viewer viewer, PageRequest page) {
    Set<TicketState> states = EnumSet.copyOf(filter.tab().states());
    if (filter.state() != null) {
      states.retainAll(Set.of(filter.state()));
    }
    if (states.isEmpty()) {
      return new Page<>(List.of(), 1, page.size(), 0, false);
    }
    List<SqlText> wanted = new ArrayList<>();
    addText(wanted, filter.text());
    IndexRanges ranges = ranges(filter.sort(), filter.descending());
    viewer.ranges().forEach(audience -> add(ranges, audience, states, wanted));
    List<TicketRow> rows =
        rows(
                """
                select t.id, t.number, t.statement.subject, p.name, t.state, t.priority, t.changedAt, o, s.name,
                  t.countdown.stepDueAt
                from Ticket t left join t.opener o left join t.product p left join t.supportId s
                """,
                ranges.page(page).ids(em))
            .stream()
            .map(TicketListRepository::row)
            .toList();
    return Page.of(rows, page, () -> ranges.count().number(em));
  }

  /** How many tickets in these states the customer sees, counted to one above the limit. */
  long count(Set<TicketState> states, Viewer viewer) {
    IndexRanges ranges = ranges(TicketSort.CHANGED, true);
    viewer.ranges().forEach(audience -> add(ranges, audience, states, List.of()));
    return ranges.count().number(em);
  }

  /** What the agent wants to see (TIC-13). */
  Page<DeskRow> find(DeskFilter filter, long agentId, PageRequest page) {
    Set<TicketState> states = filter.text() == null ? TicketState.open() : TicketTab.ALL.states();
    List<SqlText> wanted = new ArrayList<>();
    if (filter.queue() != null) {
      wanted.add(SqlText.of(IN_QUEUE, filter.queue()));
    }
    switch (filter.whose()) {
      case MINE -> wanted.add(SqlText.of("assignee_id = ?", agentId));
      case UNASSIGNED -> wanted.add(SqlText.of(NOBODYS));
      case ALL -> {}
    }
    addText(wanted, filter.text());
    IndexRanges ranges = ranges(filter.sort(), filter.descending());
    add(ranges, null, states, wanted);
    List<DeskRow> rows =
        rows(
                """
                select t.id, t.number, t.statement.subject, p.name, c, o, t.state, t.statement.urgency, t.priority, a,
                  t.openedAt, t.changedAt
                from Ticket t left join t.opener o left join o.company c left join t.product p left join t.assignee a
                """,
                ranges.page(page).ids(em))
            .stream()
            .map(TicketListRepository::deskRow)
            .toList();
    return Page.of(rows, page, () -> ranges.count().number(em));
  }

  /**
   * Open and unassigned open tickets by code of the queue, each counted to one above the limit; one
   * statement.
   */
  Map<String, long[]> countByQueue(List<String> queues) {
    IndexRanges ranges = ranges(TicketSort.CHANGED, true);
    Map<String, long[]> counts = new HashMap<>();
    for (String queue : queues) {
      SqlText open = SqlText.of(IN_QUEUE, queue).and(OPEN);
      ranges.add(open).add(open.and(NOBODYS));
      counts.put(queue, new long[2]);
    }
    for (Object row : ranges.countOfEach().query(em).getResultList()) {
      int position = ((Number) ((Object[]) row)[0]).intValue();
      long number = ((Number) ((Object[]) row)[1]).longValue();
      counts.get(queues.get(position / 2))[position % 2] = number;
    }
    return counts;
  }

  private static IndexRanges ranges(TicketSort sort, boolean descending) {
    return new IndexRanges("ticket", sort.column(), descending);
  }

  /** Open and closed tickets are ranges of their own. */
  private static void add(
      IndexRanges ranges, SqlText who, Set<TicketState> states, List<SqlText> wanted) {
    for (boolean open : new boolean[] {true, false}) {
      Set<TicketState> some = EnumSet.copyOf(open ? TicketState.open() : TicketState.closed());
      int all = some.size();
      some.retainAll(states);
      if (!some.isEmpty()) {
        SqlText range = SqlText.of(open ? OPEN : CLOSED);
        range = who == null ? range : who.and(range);
        range = some.size() == all ? range : range.and(SqlText.in("state", names(some)));
        ranges.add(wanted.stream().reduce(range, SqlText::and));
      }
    }
  }

  private static List<String> names(Set<TicketState> states) {
    return states.stream().map(TicketState::name).toList();
  }

  /** Part of the subject, or beginning of the number; what looks like a number is nothing else. */
  private static void addText(List<SqlText> wanted, String typed) {
    if (typed == null) {
      return;
    }
    SqlText number = SqlText.of("number like ? escape '!'", SearchKey.beginning(typed));
    SqlText subject = SqlText.of("subject_key like ? escape '!'", SearchKey.pattern(typed));
    wanted.add(
        SearchKey.isNumber(typed)
            ? number
            : SqlText.of("(").append(subject).append(" or ").append(number).append(")"));
  }

  /** The rows of these tickets, in the order of the ids; the first column is the id. */
  private List<Object[]> rows(String select, List<Long> ids) {
    Map<Object, Object[]> rows = new HashMap<>();
    KeyGroups.find(
            ids,
            group ->
                em.createQuery(select + " where t.id in :ids", Object[].class)
                    .setParameter("ids", group)
                    .getResultList())
        .forEach(row -> rows.put(row[0], row));
    return ids.stream().map(rows::get).toList();
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
}
