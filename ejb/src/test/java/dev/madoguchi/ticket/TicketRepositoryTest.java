package dev.madoguchi.ticket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.account.Account;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.product.Product;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.ticket.inquiry.InquiryKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which ticket, what the job finds, and which number comes next, on a real database. */
class TicketRepositoryTest {

  private static final Instant NOW = Tickets.at("2026-11-24T10:00");
  private static final PageRequest FIRST = PageRequest.of(1);

  private static TicketDatabase database;

  private EntityManager em;
  private TicketRepository tickets;
  private TicketListRepository lists;
  private Account suzuki;
  private Account yamaguchi;
  private Account takahashi;
  private SupportId shared;

  @BeforeAll
  static void open() {
    database = new TicketDatabase();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void begin() {
    em = database.begin();
    tickets = new TicketRepository(em);
    lists = new TicketListRepository(em);
    suzuki = em.find(Account.class, TicketDatabase.SUZUKI);
    yamaguchi = em.find(Account.class, TicketDatabase.YAMAGUCHI);
    takahashi = em.find(Account.class, TicketDatabase.TAKAHASHI);
    shared = em.find(SupportId.class, TicketDatabase.SUPPORT_ID);
  }

  @AfterEach
  void rollBack() {
    em.getTransaction().rollback();
    em.close();
  }

  @Test
  void TIC_08_aTicketUnderASupportIdIsSharedAndAnyOtherIsItsOpenersAlone() {
    store("1", suzuki, shared);
    store("2", suzuki, null);
    assertEquals(List.of("1", "2"), numbers(viewer(suzuki, shared)));
    assertEquals(List.of("1"), numbers(viewer(yamaguchi, shared)));
    assertEquals(List.of(), numbers(viewer(takahashi)));
  }

  @Test
  void TIC_08_aStrangersTicketIsAsAbsentAsNone() {
    store("1", suzuki, shared);
    assertEquals("1", tickets.getVisible("1", viewer(yamaguchi, shared)).getNumber());
    assertThrows(NotFoundException.class, () -> tickets.getVisible("1", viewer(takahashi)));
    assertThrows(NotFoundException.class, () -> tickets.getVisible("9", viewer(takahashi)));
  }

  @Test
  void TIC_08_aStrangerHoldsNoTicketAndItsReaderSeesItAsItIsOnceHeld() {
    store("1", suzuki, shared);
    em.clear();
    database.count.reset();
    assertThrows(NotFoundException.class, () -> tickets.lockVisible("1", viewer(takahashi)));
    assertEquals(1, database.count.statements(), "looked for, not held");

    int before = tickets.getVisible("1", viewer(yamaguchi, shared)).getPriority();
    em.createNativeQuery("update ticket set priority = priority + 1").executeUpdate();
    database.count.reset();
    Ticket held = tickets.lockVisible("1", viewer(yamaguchi, shared));
    assertTrue(database.count.statements() > 1, "looked for and held");
    assertEquals(before + 1, held.getPriority());
  }

  @Test
  void TIC_11_listsAreFilteredAndSorted() {
    store("2026112400001", suzuki, null);
    Ticket waiting = store("2026112400002", suzuki, null);
    waiting.answerAsAgent(TicketState.WAITING, takahashi, NOW.plusSeconds(60), Tickets.policy());
    Ticket closed = store("2026112400003", suzuki, null);
    closed.answerAsCustomer(TicketState.CLOSED, suzuki, NOW.plusSeconds(30), Tickets.policy());
    em.flush();
    Viewer viewer = viewer(suzuki);
    assertEquals(
        List.of("2026112400002", "2026112400001"), find(TicketFilter.of(TicketTab.OPEN), viewer));
    assertEquals(List.of("2026112400002"), find(TicketFilter.of(TicketTab.WAITING), viewer));
    assertEquals(List.of("2026112400003"), find(TicketFilter.of(TicketTab.CLOSED), viewer));
    assertEquals(3, find(TicketFilter.of(TicketTab.ALL), viewer).size());
    assertEquals(3, find(filter("リンク", null), viewer).size());
    assertEquals(3, find(filter("20261124", null), viewer).size());
    assertEquals(List.of(), find(filter("100%", null), viewer));
    assertEquals(List.of("2026112400003"), find(filter(null, TicketState.CLOSED), viewer));
    for (TicketSort sort : TicketSort.values()) {
      assertEquals(
          3, find(new TicketFilter(TicketTab.ALL, null, null, sort, false), viewer).size());
    }
    assertEquals(1, lists.count(Set.of(TicketState.WAITING), viewer));
  }

  @Test
  void TIC_11_aRowSaysWhatTheListShows() {
    Ticket ticket = store("2026112400001", suzuki, shared);
    ticket.answerAsAgent(TicketState.CLOSING, takahashi, NOW, Tickets.policy());
    em.flush();
    em.clear();
    TicketRow row =
        lists.find(TicketFilter.of(TicketTab.OPEN), viewer(yamaguchi, shared), FIRST).rows().get(0);
    assertEquals("ルータ XR-900", row.product());
    assertEquals("鈴木 一郎", row.opener());
    assertEquals("SAKURA-NET", row.supportId());
    assertEquals(TicketState.CLOSING, row.state());
    assertEquals(NOW, row.changedAt());
    assertEquals(Tickets.at("2026-12-01T09:00"), row.stepDueAt());
  }

  @Test
  void TIC_13_theDeskFindsByQueueAgentAndText() {
    Ticket mine = store("2026112400001", suzuki, null);
    mine.assignTo(takahashi, takahashi, NOW, Tickets.policy());
    store("2026112400002", suzuki, null);
    em.flush();
    assertEquals(2, desk(null, DeskFilter.Whose.ALL, null).rows().size());
    assertEquals(1, desk("support", DeskFilter.Whose.MINE, null).rows().size());
    assertEquals(1, desk("support", DeskFilter.Whose.UNASSIGNED, "リンク").rows().size());
    assertEquals(0, desk("contract", DeskFilter.Whose.ALL, null).rows().size());
    DeskRow row = desk(null, DeskFilter.Whose.MINE, null).rows().get(0);
    assertEquals("高橋 健太", row.assignee());
    assertNull(row.company());
    Map<String, long[]> counts = lists.countByQueue(List.of("support", "contract"));
    assertArrayEquals(new long[] {2, 1}, counts.get("support"));
    assertArrayEquals(new long[] {0, 0}, counts.get("contract"));
  }

  @Test
  void TIC_11_pagesOfSeveralAudiencesAreOneList() {
    for (int i = 1; i <= 7; i++) {
      store("202611240000" + i, suzuki, i % 3 == 0 ? shared : null);
    }
    Ticket closed = store("2026112400008", suzuki, shared);
    closed.answerAsCustomer(TicketState.CLOSED, suzuki, NOW.plusSeconds(30), Tickets.policy());
    em.flush();
    TicketFilter all = new TicketFilter(TicketTab.ALL, null, null, TicketSort.NUMBER, true);
    List<String> found = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Page<TicketRow> page = lists.find(all, viewer(suzuki, shared), new PageRequest(number, 3));
      assertEquals(8, page.total());
      page.rows().forEach(row -> found.add(row.number().substring(12)));
    }
    assertEquals(List.of("8", "7", "6", "5", "4", "3", "2", "1"), found);
  }

  @Test
  void TIC_08_somebodyOfVeryManyAudiencesSeesAllTheirTickets() {
    store("1", suzuki, shared);
    store("2", suzuki, null);
    List<Long> audiences = new ArrayList<>(LongStream.range(-40, -10).boxed().toList());
    audiences.add(suzuki.getId());
    audiences.add(shared.getId());
    assertEquals(List.of("1", "2"), numbers(new Viewer(suzuki.getId(), audiences)));
  }

  @Test
  void TIC_13_whatLooksLikeANumberIsNotLookedForInSubjects() {
    store("2026112400001", suzuki, null);
    em.createNativeQuery("update ticket set subject_key = '20261125 の障害'").executeUpdate();
    assertEquals(1, desk(null, DeskFilter.Whose.ALL, "20261124").rows().size());
    assertEquals(0, desk(null, DeskFilter.Whose.ALL, "20261125").rows().size());
    assertEquals(1, desk(null, DeskFilter.Whose.ALL, "20261125 の").rows().size());
  }

  @Test
  void TIC_12_messagesComeInOrderAndNotesStayInside() {
    Ticket ticket = store("1", suzuki, null);
    tickets.add(Message.written(ticket, MessageKind.NOTE, takahashi, "社内", NOW.plusSeconds(2)));
    tickets.add(
        Message.written(ticket, MessageKind.CUSTOMER, suzuki, "1行目\n2行目", NOW.plusSeconds(1)));
    tickets.add(ticket.assignTo(takahashi, takahashi, NOW, Tickets.policy()));
    em.flush();
    em.clear();
    assertEquals(List.of("1行目\n2行目", "社内"), texts(tickets.findMessages(ticket.getId(), true)));
    assertEquals(List.of("1行目\n2行目"), texts(tickets.findMessages(ticket.getId(), false)));
    assertEquals(2, tickets.findChanges(ticket.getId(), true).size());
    assertEquals(
        List.of(TicketField.STATE),
        tickets.findChanges(ticket.getId(), false).stream().map(TicketChange::getField).toList());
    assertEquals(List.of(), tickets.findAttachments(ticket.getId(), false));
    assertTrue(tickets.findAttachment(4711).isEmpty());
    assertTrue(tickets.findVisibleAttachment(4711, viewer(suzuki)).isEmpty());
  }

  @Test
  void TIC_12_theWholeTicketComesInOneStatement() {
    Ticket ticket = store("1", suzuki, shared);
    em.flush();
    em.clear();
    database.count.reset();
    Ticket read = tickets.getVisible("1", viewer(yamaguchi, shared));
    TicketFacts facts = TicketFacts.of(read);
    assertEquals(1, database.count.statements());
    assertEquals("ルータ XR-900", facts.product());
    assertEquals("障害", facts.kind().ja());
    assertNull(facts.nextStep(), "no countdown: all its columns are empty");
    assertEquals(ticket.getOpenedAt(), facts.openedAt());
  }

  @Test
  void TIC_09_theJobFindsWhatIsDueInKeyOrder() {
    Ticket first = store("1", suzuki, null);
    Ticket second = store("2", suzuki, null);
    store("3", suzuki, null);
    first.answerAsAgent(TicketState.CLOSING, takahashi, NOW, Tickets.policy());
    second.answerAsAgent(TicketState.WAITING, takahashi, NOW, Tickets.policy());
    em.flush();
    Instant reminder = Tickets.at("2026-11-30T09:00");
    assertEquals(0, tickets.countDue(reminder.minusSeconds(1)));
    assertEquals(List.of(first.getId()), tickets.findDue(reminder, 0, 10));
    Instant late = Tickets.at("2026-12-31T09:00");
    assertEquals(List.of(first.getId(), second.getId()), tickets.findDue(late, 0, 10));
    assertEquals(List.of(second.getId()), tickets.findDue(late, first.getId(), 10));
    assertEquals(List.of(first.getId()), tickets.findDue(late, 0, 1));
    assertEquals(2, tickets.findByIds(List.of(second.getId(), first.getId())).size());
  }

  @Test
  void TIC_06_theTokenOfAFormFindsItsTicket() {
    Ticket ticket = store("1", suzuki, null);
    assertEquals(ticket, tickets.findBySubmitToken("token-1", suzuki.getId()).orElseThrow());
    assertTrue(
        tickets.findBySubmitToken("token-1", takahashi.getId()).isEmpty(), "somebody else's form");
    tickets.lock(suzuki.getId());
    assertThrows(TicketAlreadyOpenedException.class, () -> store("1", suzuki, null, "2"));
  }

  @Test
  void TIC_06_numbersAreUniqueWhoeverAsksFirst() throws Exception {
    LocalDate unprepared = LocalDate.of(2031, 5, 7);
    ExecutorService servers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> requests = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        requests.add(
            () ->
                database.inTransaction(
                    own -> new TicketNumberRepository(own).next(unprepared).text()));
      }
      Set<String> given = new TreeSet<>();
      for (Future<String> number : servers.invokeAll(requests)) {
        given.add(number.get());
      }
      assertEquals(40, given.size());
      assertTrue(given.contains("2031050700001"));
      assertTrue(given.contains("2031050700040"), "without gaps");
    } finally {
      servers.shutdownNow();
    }
  }

  private Ticket store(String number, Account opener, SupportId supportId) {
    return store(number, opener, supportId, number);
  }

  private Ticket store(String token, Account opener, SupportId supportId, String number) {
    InquiryKind kind =
        em.createQuery("select k from InquiryKind k where k.code = 'fault'", InquiryKind.class)
            .getSingleResult();
    Product product = em.find(Product.class, TicketDatabase.PRODUCT);
    assertNotNull(product);
    TicketScope scope =
        new TicketScope(
            opener,
            supportId,
            product,
            kind,
            kind.getQueue(),
            null,
            null,
            null,
            null,
            CcList.of(null),
            List.of());
    Ticket ticket = new Ticket(number, Tickets.form().token("token-" + token).asked(), scope, NOW);
    tickets.add(ticket);
    return ticket;
  }

  private static Viewer viewer(Account account, SupportId... supportIds) {
    List<Long> audiences = new ArrayList<>();
    audiences.add(account.getId());
    for (SupportId supportId : supportIds) {
      audiences.add(supportId.getId());
    }
    return new Viewer(account.getId(), audiences);
  }

  private List<String> numbers(Viewer viewer) {
    return lists
        .find(new TicketFilter(TicketTab.ALL, null, null, TicketSort.NUMBER, false), viewer, FIRST)
        .rows()
        .stream()
        .map(TicketRow::number)
        .toList();
  }

  private List<String> find(TicketFilter filter, Viewer viewer) {
    return lists.find(filter, viewer, FIRST).rows().stream().map(TicketRow::number).toList();
  }

  private static TicketFilter filter(String text, TicketState state) {
    return new TicketFilter(TicketTab.ALL, text, state, null, true);
  }

  private Page<DeskRow> desk(String queue, DeskFilter.Whose whose, String text) {
    return lists.find(new DeskFilter(queue, whose, text, null, true), takahashi.getId(), FIRST);
  }

  private static List<String> texts(List<Message> messages) {
    return messages.stream().map(Message::getText).toList();
  }
}
