package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.ticket.ReplyToTicket;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.ticket.TicketFiles;
import dev.madoguchi.ticket.TicketPage;
import dev.madoguchi.ticket.TicketRow;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.WriteNote;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who can read a ticket and its files. */
@ExtendWith(ArquillianExtension.class)
class VisibilityIT {

  @Inject private TicketService service;
  @Inject private TicketFiles ticketFiles;
  @Inject private TicketDesk desk;
  @Inject private Tickets tickets;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private FileFixture files;

  private List<String> numbersOf(Accounts.Person person) throws Exception {
    return tickets.listOf(person).stream().map(TicketRow::number).toList();
  }

  private void assertNotThereFor(Accounts.Person stranger, String number) throws Exception {
    assertThrows(NotFoundException.class, () -> tickets.page(stranger, number));
    ReplyToTicket reply =
        new ReplyToTicket(number, "?", TicketState.IN_PROGRESS, List.of(), 0, null);
    As as = As.customer(stranger.id());
    assertThrows(NotFoundException.class, () -> as.run(() -> service.reply(reply)));
    assertEquals(List.of(), numbersOf(stranger));
  }

  @Test
  void TIC_08_personsInChargeOfTheSupportIdShareIt() throws Exception {
    Asker asker = tickets.asker();
    Accounts.Person colleague = tickets.colleague(asker);
    String number = tickets.open(asker);
    TicketPage seen = tickets.page(colleague, number);
    assertEquals(List.of(asker.person().name(), colleague.name()), seen.readers());
    assertEquals(asker.person().name(), seen.facts().opener());
    assertEquals(List.of(number), numbersOf(colleague));
    tickets.reply(colleague, number, TicketState.IN_PROGRESS);
    assertEquals(colleague.name(), tickets.page(asker.person(), number).messages().get(1).author());
  }

  @Test
  void TIC_08_whoComesLaterReadsTheOldTicketsToo() throws Exception {
    Asker asker = tickets.asker();
    String number = tickets.open(asker);
    Accounts.Person later = tickets.colleague(asker);
    assertEquals(List.of(number), numbersOf(later));
  }

  @Test
  void TIC_08_toAStrangerItDoesNotExist() throws Exception {
    String number = tickets.open(tickets.asker());
    assertNotThereFor(tickets.asker().person(), number);
    assertNotThereFor(accounts.customer(), number);
  }

  @Test
  void TIC_08_withoutSupportIdItIsTheOpenersAlone() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person opener = accounts.customer(contract);
    Accounts.Person second = accounts.customer(contract);
    accounts.useRegisteredMail(opener, contract.registeredMail());
    accounts.useRegisteredMail(second, contract.registeredMail());
    Asker asker = new Asker(opener, contract, tickets.asker().supportId());
    String number = tickets.open(asker, Question.of(asker).supportId(null)).number();
    assertEquals(List.of(opener.name()), tickets.page(opener, number).readers());
    assertNotThereFor(second, number);
  }

  @Test
  void TIC_08_questionOnThePortalUnderASupportIdIsShared() throws Exception {
    Asker asker = tickets.asker();
    Accounts.Person colleague = tickets.colleague(asker);
    Question shared = Question.onThePortal().supportId(asker.supportId().id());
    String number = tickets.open(asker, shared).number();
    String own = tickets.open(asker, Question.onThePortal()).number();
    assertEquals(List.of(number), numbersOf(colleague));
    assertEquals(List.of(own, number), numbersOf(asker.person()));
  }

  @Test
  void TIC_04_fileIsReadByWhoReadsItsMessage() throws Exception {
    Asker asker = tickets.asker();
    Accounts.Person colleague = tickets.colleague(asker);
    long file = files.storeFor(asker.person().id(), "log.txt");
    String number = tickets.open(asker, Question.of(asker).files(file)).number();
    long attachment = tickets.page(asker.person(), number).messages().get(0).files().get(0).id();
    for (As reader : List.of(asker.as(), As.customer(colleague.id()), As.agent(accounts.agent()))) {
      assertEquals("log.txt", reader.get(() -> ticketFiles.getFile(attachment)).name());
    }
    As stranger = tickets.asker().as();
    assertThrows(
        NotFoundException.class, () -> stranger.get(() -> ticketFiles.getFile(attachment)));
  }

  @Test
  void TIC_04_fileOfAnInternalNoteIsNotForCustomers() throws Exception {
    Asker asker = tickets.asker();
    String number = tickets.open(asker);
    As agent = As.agent(accounts.agent());
    long file = files.store(agent, "internal.txt", new byte[] {1}).id();
    agent.run(() -> desk.note(new WriteNote(number, "社内", List.of(file), null)));
    long attachment = tickets.atDesk(number).messages().get(1).files().get(0).id();
    assertTrue(
        tickets.page(asker.person(), number).messages().stream()
            .noneMatch(m -> !m.files().isEmpty()));
    assertThrows(
        NotFoundException.class, () -> asker.as().get(() -> ticketFiles.getFile(attachment)));
    assertEquals("internal.txt", agent.get(() -> ticketFiles.getFile(attachment)).name());
  }
}
