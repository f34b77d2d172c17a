package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.entitlement.ReasonKind;
import dev.madoguchi.entitlement.RefusalCause;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.ticket.BothUnknownException;
import dev.madoguchi.ticket.FieldRequiredException;
import dev.madoguchi.ticket.OpenedTicket;
import dev.madoguchi.ticket.SupportIdRequiredException;
import dev.madoguchi.ticket.TicketFacts;
import dev.madoguchi.ticket.TicketNotEntitledException;
import dev.madoguchi.ticket.TicketService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contract, serial number and support ID of a new ticket: who may ask about what. */
@ExtendWith(ArquillianExtension.class)
class TicketAdmissionIT {

  @Inject private TicketService service;
  @Inject private Tickets tickets;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;

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
  void TIC_01_supportIdIsEmptyOnlyWhereTheContractIsReachedByRegisteredMail() throws Exception {
    Asker asker = tickets.asker();
    refused(
        SupportIdRequiredException.class, "supportIdId", asker, Question.of(asker).supportId(null));
    Contracts.Made contract = contracts.make();
    Accounts.Person person = accounts.customer();
    accounts.useRegisteredMail(person, contract.registeredMail());
    Asker byMail = new Asker(person, contract, asker.supportId());
    assertNull(facts(byMail, Question.of(byMail).supportId(null)).supportId());
  }

  @Test
  void TIC_01_supportIdMustCoverTheProductAndBeTheAskersOwn() throws Exception {
    Asker asker = tickets.asker();
    Asker stranger = tickets.asker();
    Question foreign = Question.of(asker).supportId(stranger.supportId().id());
    assertThrows(NotFoundException.class, () -> tickets.open(asker, foreign));
    Question invented = Question.of(asker).supportId(-1L);
    assertThrows(NotFoundException.class, () -> tickets.open(asker, invented));
    Asker software = tickets.asker(new ContractWish().of("PF-STD", 0));
    accounts.useRegisteredMail(software.person(), asker.contract().registeredMail());
    Question uncovered = Question.of(asker).supportId(software.supportId().id());
    TicketNotEntitledException refusal =
        refused(TicketNotEntitledException.class, "supportIdId", software, uncovered);
    assertEquals(List.of(RefusalCause.SUPPORT_ID_DOES_NOT_COVER), refusal.arguments());
  }

  @Test
  void TIC_02_bothUnknownAtOnceIsRefused() throws Exception {
    Asker asker = tickets.asker();
    Question question = Question.of(asker).contractUnknown().serialUnknown();
    refused(BothUnknownException.class, "serialNumber", asker, question);
  }

  @Test
  void TIC_02_oneOfThemMayBeUnknown() throws Exception {
    Asker asker = tickets.asker();
    TicketFacts bySerial = facts(asker, Question.of(asker).contractUnknown());
    assertEquals(asker.contract().number(), bySerial.contractNumber());
    assertTrue(bySerial.serialVerified());
    TicketFacts byContract = facts(asker, Question.of(asker).serialUnknown());
    assertNull(byContract.serialNumber());
    assertTrue(byContract.reasons().stream().anyMatch(r -> r.kind() == ReasonKind.SERIAL_UNKNOWN));
  }

  @Test
  void TIC_02_emptyIsNotUnknown() throws Exception {
    Asker asker = tickets.asker();
    refused(FieldRequiredException.class, "contract", asker, Question.of(asker).contract(" "));
    refused(FieldRequiredException.class, "serialNumber", asker, Question.of(asker).serial(null));
  }

  @Test
  void TIC_02_contractIsFoundByNumberOrNameHoweverTyped() throws Exception {
    Asker asker = tickets.asker();
    String number = asker.contract().number().toLowerCase(java.util.Locale.ROOT);
    String name = " " + asker.contract().name().replace("IT", "ＩＴ") + " ";
    for (String typed : List.of(number, name)) {
      TicketFacts facts = facts(asker, Question.of(asker).contract(typed).serialUnknown());
      assertEquals(asker.contract().number(), facts.contractNumber());
      assertNull(facts.typedContract());
    }
  }

  @Test
  void TIC_02_productWithoutSerialNumbersNeedsTheContractOnly() throws Exception {
    Asker asker = tickets.asker(new ContractWish().of("PF-STD", 0));
    assertNull(facts(asker, Question.of(asker)).serialNumber());
    Question unknown = Question.of(asker).contractUnknown();
    refused(FieldRequiredException.class, "contract", asker, unknown);
  }

  @Test
  void TIC_02_otherNeedsNeither() throws Exception {
    Accounts.Person newcomer = accounts.customer();
    OpenedTicket opened =
        As.customer(newcomer.id()).get(() -> service.open(Question.onThePortal().command()));
    TicketFacts facts = tickets.page(newcomer, opened.number()).facts();
    assertNull(facts.product());
    assertNull(facts.contractNumber());
    assertEquals(List.of(), facts.reasons());
  }

  @Test
  void CON_13_numberThatMatchesNothingIsAcceptedAndShownAsNotVerified() throws Exception {
    Asker asker = tickets.asker();
    Question question = Question.of(asker).contract("K-TYPO").serial(asker.contract().serial());
    TicketFacts typo = tickets.atDesk(tickets.open(asker, question).number()).facts();
    assertEquals("K-TYPO", typo.typedContract());
    assertEquals(asker.contract().number(), typo.contractNumber());
    TicketFacts serial = facts(asker, Question.of(asker).serial("SN-TYPO"));
    assertEquals("SN-TYPO", serial.serialNumber());
    assertFalse(serial.serialVerified());
  }

  @Test
  void CON_13_reasonsAreStoredAndStayWhenTheContractHasEnded() throws Exception {
    Asker asker = tickets.asker(new ContractWish().under("LITE").between(-10, 0));
    OpenedTicket opened = tickets.open(asker, Question.of(asker));
    assertEquals(
        List.of(
            ReasonKind.CONTRACT_IN_FORCE,
            ReasonKind.SERIAL_MATCHED,
            ReasonKind.PERSON_IN_CHARGE,
            ReasonKind.PLAN),
        opened.reasons().stream().map(Reason::kind).toList());
    contracts.end(asker.contract());
    assertEquals(opened.reasons(), tickets.page(asker.person(), opened.number()).facts().reasons());
    assertEquals(opened.reasons(), tickets.atDesk(opened.number()).facts().reasons());
  }

  @Test
  void CON_13_noStopsSendingAndSaysItsCause() throws Exception {
    Map<ContractWish, RefusalCause> causes =
        Map.of(
            new ContractWish().under("PHONE"), RefusalCause.NO_PORTAL,
            new ContractWish().under("LITE").between(-90, 0), RefusalCause.ENDED);
    for (var entry : causes.entrySet()) {
      Asker asker = tickets.asker(entry.getKey());
      if (entry.getValue() == RefusalCause.ENDED) {
        contracts.end(asker.contract());
      }
      TicketNotEntitledException refusal =
          refused(TicketNotEntitledException.class, "contract", asker, Question.of(asker));
      assertEquals(List.of(entry.getValue()), refusal.arguments());
    }
    Asker asker = tickets.asker();
    long otherProduct = contracts.make(new ContractWish().of("SG-2400", 1)).productId();
    TicketNotEntitledException refusal =
        refused(
            TicketNotEntitledException.class,
            "productId",
            asker,
            Question.of(asker).product(otherProduct));
    assertEquals(List.of(RefusalCause.PRODUCT_NOT_COVERED), refusal.arguments());
  }
}
