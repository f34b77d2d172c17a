package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.file.AttachedFileGoneException;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.it.Violated;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.ticket.AskedBefore;
import dev.madoguchi.ticket.BothUnknownException;
import dev.madoguchi.ticket.FieldRequiredException;
import dev.madoguchi.ticket.TicketFacts;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.Urgency;
import dev.madoguchi.ticket.workspace.DraftService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form for a new ticket: what it takes, what it refuses, and at which field. */
@ExtendWith(ArquillianExtension.class)
class OpenTicketIT {

  @Inject private TicketService service;
  @Inject private Tickets tickets;
  @Inject private Accounts accounts;
  @Inject private FileStore store;
  @Inject private DraftService drafts;
  @Inject private FileFixture files;

  private <T extends BusinessException> T refused(
      Class<T> type, String field, Asker asker, Question question) {
    T refusal = assertThrows(type, () -> tickets.open(asker, question));
    assertEquals(field, refusal.field());
    return refusal;
  }

  private TicketFacts facts(Asker asker, Question question) throws Exception {
    String number = tickets.open(asker, question).number();
    return tickets.page(asker.person(), number).facts();
  }

  @Test
  void TIC_01_ticketKeepsAllThatWasAsked() throws Exception {
    Asker asker = tickets.asker(new ContractWish().of("XR-1200", 1));
    long product = asker.contract().productId();
    var category =
        asker.as().get(service::getForm).categories().stream()
            .filter(c -> c.productId() == product)
            .findFirst()
            .orElseThrow();
    Question question =
        Question.of(asker)
            .kind("fault")
            .queue("contract")
            .subject("  起動しない  ")
            .device("XR-900-R2", "Rev.4.2", "大阪支店")
            .order(Urgency.HIGH, 1)
            .conditions("電源を入れるたび")
            .category(category.id())
            .text("一行目\n二行目");
    String number = tickets.open(asker, question).number();
    TicketFacts facts = tickets.page(asker.person(), number).facts();
    assertEquals("起動しない", facts.subject());
    assertEquals(TicketState.NEW, facts.state());
    assertEquals("障害", facts.kind().ja());
    assertEquals("Contract desk", facts.queue().en());
    assertEquals(category.name(), facts.category());
    assertEquals(asker.supportId().name(), facts.supportId());
    assertEquals(asker.contract().number(), facts.contractNumber());
    assertEquals(asker.contract().lastDay(), facts.contractUntil());
    assertEquals(asker.contract().serial(), facts.serialNumber());
    assertTrue(facts.serialVerified());
    assertNull(facts.typedContract());
    assertEquals(
        List.of("XR-900-R2", "Rev.4.2", "大阪支店", "電源を入れるたび"),
        List.of(facts.model(), facts.osVersion(), facts.endUserName(), facts.conditions()));
    assertEquals(Urgency.HIGH, facts.urgency());
    assertEquals(1, facts.priority());
    assertEquals("一行目\n二行目", tickets.page(asker.person(), number).messages().get(0).text());
  }

  @Test
  void TIC_01_queueIsTheKindsOwnUnlessChosen() throws Exception {
    Asker asker = tickets.asker();
    assertEquals("サポート窓口", facts(asker, Question.of(asker)).queue().ja());
    assertEquals("契約窓口", facts(asker, Question.of(asker).kind("contract")).queue().ja());
    assertEquals("ポータル窓口", facts(asker, Question.onThePortal()).queue().ja());
  }

  @Test
  void TIC_01_eachKindHasItsOwnRequiredFields() throws Exception {
    Asker asker = tickets.asker();
    Question fault = Question.of(asker).kind("fault").conditions("いつも");
    refused(FieldRequiredException.class, "osVersion", asker, fault);
    Question next = Question.of(asker).kind("fault").device(null, "Rev.4", null);
    refused(FieldRequiredException.class, "conditions", asker, next);
    tickets.open(asker, next.conditions("ときどき"));
  }

  @Test
  void TIC_01_requiredAndTooLongTextsAreRefusedAtTheirFields() throws Exception {
    Asker asker = tickets.asker();
    Question empty = Question.of(asker).subject(" ").text("").kind("");
    assertEquals(Set.of("subject", "text", "kind"), Violated.by(() -> tickets.open(asker, empty)));
    Question wrong =
        Question.of(asker).subject("あ".repeat(201)).order(null, 6).conditions("x".repeat(4001));
    assertEquals(
        Set.of("subject", "urgency", "priority", "conditions"),
        Violated.by(() -> tickets.open(asker, wrong)));
    assertEquals(200, facts(asker, Question.of(asker).subject("あ".repeat(200))).subject().length());
  }

  @Test
  void TIC_01_categoryMustBeOneOfTheProduct() throws Exception {
    Asker asker = tickets.asker();
    long product = asker.contract().productId();
    long foreign =
        asker.as().get(service::getForm).categories().stream()
            .filter(c -> c.productId() != product)
            .findFirst()
            .orElseThrow()
            .id();
    assertThrows(
        NotFoundException.class, () -> tickets.open(asker, Question.of(asker).category(foreign)));
  }

  @Test
  void TIC_03_anythingButAddressesIsRefusedNamingTheBadPart() throws Exception {
    Asker asker = tickets.asker();
    Map<String, String> bad =
        Map.of(
            "a@it.example; b@it.example", "a@it.example; b@it.example",
            "a@it.example,shibuya", "shibuya",
            "a@it.example b@it.example", "a@it.example b@it.example",
            "a@it.example,\u3000@it.example", "@it.example");
    for (var entry : bad.entrySet()) {
      Question question = Question.of(asker).cc(entry.getKey());
      Map<String, String> refusal = Violated.messages(() -> tickets.open(asker, question));
      assertEquals(Set.of("cc"), refusal.keySet());
      assertTrue(refusal.get("cc").contains(entry.getValue()), refusal.toString());
    }
  }

  @Test
  void TIC_03_addressesAreSeparatedByCommas() throws Exception {
    Asker asker = tickets.asker();
    Question question = Question.of(asker).cc(" a@it.example ，b@it.example,,A@it.example, ");
    assertEquals(List.of("a@it.example", "b@it.example"), facts(asker, question).cc());
  }

  @Test
  void TIC_04_filesBelongToTheMessageInTheirOrder() throws Exception {
    Asker asker = tickets.asker();
    long first = files.storeFor(asker.person().id(), "log.txt");
    long second = files.storeFor(asker.person().id(), "config.txt");
    String number = tickets.open(asker, Question.of(asker).files(second, first)).number();
    assertEquals(
        List.of("config.txt", "log.txt"),
        tickets.page(asker.person(), number).messages().get(0).files().stream()
            .map(f -> f.name())
            .toList());
  }

  @Test
  void TIC_04_refusedQuestionLeavesNothingBehind() throws Exception {
    Asker asker = tickets.asker();
    Asker stranger = tickets.asker();
    long mine = files.storeFor(asker.person().id(), "log.txt");
    long theirs = files.storeFor(stranger.person().id(), "secret.txt");
    refused(
        AttachedFileGoneException.class, "fileIds", asker, Question.of(asker).files(mine, theirs));
    assertThrows(
        BothUnknownException.class,
        () ->
            tickets.open(asker, Question.of(asker).contractUnknown().serialUnknown().files(mine)));
    assertEquals(List.of(), tickets.listOf(asker.person()));
    assertEquals(mine, asker.as().get(() -> store.getUnclaimed(mine)).getId());
    assertEquals(theirs, stranger.as().get(() -> store.getUnclaimed(theirs)).getId());
    tickets.open(asker, Question.of(asker).files(mine));
  }

  @Test
  void TIC_04_oneFileIsUsedOnce() throws Exception {
    Asker asker = tickets.asker();
    long file = files.storeFor(asker.person().id(), "log.txt");
    tickets.open(asker, Question.of(asker).files(file));
    refused(AttachedFileGoneException.class, "fileIds", asker, Question.of(asker).files(file));
    assertEquals(1, tickets.listOf(asker.person()).size());
  }

  @Test
  void TIC_10_questionAskedAgainRefersToTheTicketBeforeAndEndsItsDrafts() throws Exception {
    Asker asker = tickets.asker();
    String before =
        tickets
            .open(asker, Question.of(asker).kind("fault").device("M", "V", "U").conditions("C"))
            .number();
    AskedBefore asked = asker.as().get(() -> service.getAskedBefore(before));
    assertEquals(asker.contract().number(), asked.contract());
    assertEquals(asker.contract().serial(), asked.serialNumber());
    assertEquals(
        List.of("fault", "VPN が切れる", "M", "V", "U", "C"),
        List.of(
            asked.kind(),
            asked.subject(),
            asked.model(),
            asked.osVersion(),
            asked.endUserName(),
            asked.conditions()));

    List<String> done = List.of("ticket-new-" + before, "ticket-reply-" + before);
    for (String draft : List.of(done.get(0), done.get(1), "ticket-new")) {
      asker.as().run(() -> drafts.store(draft, "{}"));
    }
    assertEquals(before, facts(asker, Question.of(asker).follows(before)).follows());
    for (String draft : done) {
      assertTrue(asker.as().get(() -> drafts.find(draft)).isEmpty(), draft);
    }
    assertTrue(asker.as().get(() -> drafts.find("ticket-new")).isPresent(), "is another question");
  }

  @Test
  void TIC_10_ticketOfAStrangerCanNotBeAskedAgain() throws Exception {
    String foreign = tickets.open(tickets.asker());
    Asker asker = tickets.asker();
    assertThrows(
        NotFoundException.class, () -> asker.as().get(() -> service.getAskedBefore(foreign)));
    assertThrows(
        NotFoundException.class, () -> tickets.open(asker, Question.of(asker).follows(foreign)));
  }

  @Test
  void draftIsDoneWithTheTicketAndStaysWhenItIsRefused() throws Exception {
    Asker asker = tickets.asker();
    asker.as().run(() -> drafts.store("ticket-new", "{\"subject\":\"VPN\"}"));
    assertThrows(
        BothUnknownException.class,
        () -> tickets.open(asker, Question.of(asker).contractUnknown().serialUnknown()));
    assertTrue(asker.as().get(() -> drafts.find("ticket-new")).isPresent());
    tickets.open(asker);
    assertTrue(asker.as().get(() -> drafts.find("ticket-new")).isEmpty());
  }

  @Test
  void TIC_01_onlyCustomersOpenTickets() {
    assertThrows(
        EJBAccessException.class,
        () -> As.agent(accounts.agent()).get(() -> service.open(Question.onThePortal().command())));
    assertThrows(EJBAccessException.class, () -> service.open(Question.onThePortal().command()));
  }
}
