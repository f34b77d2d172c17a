package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.ticket.TicketFilter;
import dev.madoguchi.ticket.TicketRow;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketSort;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.TicketTab;
import dev.madoguchi.ticket.Urgency;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The customer's list of tickets. */
@ExtendWith(ArquillianExtension.class)
class TicketListIT {

  @Inject private TicketService service;
  @Inject private Tickets tickets;

  private Asker asker;

  @BeforeEach
  void customer() throws Exception {
    asker = tickets.asker();
  }

  private Page<TicketRow> find(TicketFilter filter, PageRequest page) throws Exception {
    return asker.as().get(() -> service.find(filter, page));
  }

  private List<String> numbers(TicketFilter filter) throws Exception {
    return find(filter, PageRequest.of(1)).rows().stream().map(TicketRow::number).toList();
  }

  private List<String> search(String text) throws Exception {
    return numbers(new TicketFilter(TicketTab.ALL, text, null, null, true));
  }

  private List<String> sorted(TicketSort sort, boolean descending) throws Exception {
    return numbers(new TicketFilter(TicketTab.ALL, null, null, sort, descending));
  }

  @Test
  void TIC_11_tabsPartTheTicketsByTheirState() throws Exception {
    String fresh = tickets.open(asker);
    String waiting = tickets.open(asker);
    tickets.answer(waiting, TicketState.WAITING);
    String closing = tickets.open(asker);
    tickets.answer(closing, TicketState.CLOSING);
    String closed = tickets.open(asker);
    tickets.reply(asker.person(), closed, TicketState.CLOSED);
    assertEquals(List.of(closing, waiting, fresh), numbers(TicketFilter.of(TicketTab.OPEN)));
    assertEquals(List.of(closing, waiting), numbers(TicketFilter.of(TicketTab.WAITING)));
    assertEquals(List.of(closed), numbers(TicketFilter.of(TicketTab.CLOSED)));
    assertEquals(List.of(closed, closing, waiting, fresh), numbers(TicketFilter.of(TicketTab.ALL)));
    assertEquals(
        List.of(waiting),
        numbers(new TicketFilter(TicketTab.OPEN, null, TicketState.WAITING, null, true)));
  }

  @Test
  void TIC_11_rowShowsWhatTheListNeeds() throws Exception {
    String number =
        tickets.open(asker, Question.of(asker).subject("件名").order(Urgency.LOW, 5)).number();
    TicketRow row = find(TicketFilter.of(TicketTab.OPEN), PageRequest.of(1)).rows().get(0);
    assertEquals(number, row.number());
    assertEquals("件名", row.subject());
    assertEquals(tickets.page(asker.person(), number).facts().product(), row.product());
    assertEquals(TicketState.NEW, row.state());
    assertEquals(5, row.priority());
    assertEquals(asker.person().name(), row.opener());
    assertEquals(asker.supportId().name(), row.supportId());
    assertNull(row.stepDueAt());
  }

  @Test
  void TIC_11_subjectIsFoundWhateverWidthAndCase() throws Exception {
    String number = tickets.open(asker, Question.of(asker).subject("VPN が 100% 切れる")).number();
    tickets.open(asker, Question.of(asker).subject("別の件"));
    for (String typed : List.of("vpn", "ＶＰＮ", "100%", "切れる", number, number.substring(0, 12))) {
      assertEquals(List.of(number), search(typed).stream().filter(number::equals).toList(), typed);
    }
    assertEquals(List.of(number), search("ＶＰＮ"));
    assertEquals(List.of(), search("10_%"), "signs of the database mean nothing");
  }

  @Test
  void TIC_11_listIsSortedByEachColumn() throws Exception {
    String b = tickets.open(asker, Question.of(asker).subject("b").order(Urgency.LOW, 1)).number();
    String a = tickets.open(asker, Question.of(asker).subject("A").order(Urgency.LOW, 5)).number();
    String c = tickets.open(asker, Question.of(asker).subject("c").order(Urgency.LOW, 3)).number();
    assertEquals(List.of(a, b, c), sorted(TicketSort.SUBJECT, false));
    assertEquals(List.of(c, b, a), sorted(TicketSort.SUBJECT, true));
    assertEquals(List.of(b, c, a), sorted(TicketSort.PRIORITY, false));
    assertEquals(List.of(b, a, c), sorted(TicketSort.NUMBER, false));
    tickets.answer(b, TicketState.WAITING);
    assertEquals(List.of(b, c, a), sorted(TicketSort.CHANGED, true));
  }

  @Test
  void TIC_11_pagesFollowEachOtherWithoutGapsOrDoubles() throws Exception {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(tickets.open(asker));
    }
    Collections.reverse(all);
    List<String> seen = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Page<TicketRow> page = find(TicketFilter.of(TicketTab.OPEN), new PageRequest(number, 5));
      assertEquals(12, page.total());
      page.rows().forEach(row -> seen.add(row.number()));
    }
    assertEquals(all, seen);
  }
}
