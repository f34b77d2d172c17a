package dev.madoguchi.it.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.Entitlement;
import dev.madoguchi.entitlement.EntitlementQuestion;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.entitlement.ReasonKind;
import dev.madoguchi.entitlement.RefusalCause;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.supportid.SupportIds;
import dev.madoguchi.supportid.SupportIdView;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may ask about what, and why. */
@ExtendWith(ArquillianExtension.class)
class EntitlementIT {

  @Inject private EntitlementService entitlements;
  @Inject private SupportIds supportIds;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;

  private Entitlement decide(
      Accounts.Person person, long product, Long contract, String serial, Long supportId)
      throws Exception {
    EntitlementQuestion question =
        new EntitlementQuestion(product, contract, serial, supportId, null);
    return As.customer(person.id()).get(() -> entitlements.findFor(serial).decide(question));
  }

  /** Asks about the contract's own product and device. */
  private Entitlement decide(Accounts.Person person, Contracts.Made contract) throws Exception {
    String serial = contract.serials().isEmpty() ? null : contract.serial();
    return decide(person, contract.productId(), contract.id(), serial, null);
  }

  /** Somebody who reaches the contract by registered mail. */
  private Accounts.Person registered(Contracts.Made contract) {
    Accounts.Person person = accounts.customer();
    accounts.useRegisteredMail(person, contract.registeredMail());
    return person;
  }

  private static List<ReasonKind> kinds(Entitlement answer) {
    return answer.reasons().stream().map(Reason::kind).toList();
  }

  @Test
  void CON_13_personInChargeMayAskAndIsToldWhy() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person person = accounts.customer(contract);
    SupportIdView supportId = supportIds.issue(person, contract.key());
    Entitlement answer =
        decide(person, contract.productId(), contract.id(), contract.serial(), supportId.id());
    assertTrue(answer.granted());
    assertNull(answer.cause());
    assertEquals(contract.number(), answer.contractNumber());
    assertEquals(contract.lastDay(), answer.until());
    assertTrue(answer.serialVerified());
    assertEquals(
        List.of(
            ReasonKind.CONTRACT_IN_FORCE,
            ReasonKind.SERIAL_MATCHED,
            ReasonKind.PERSON_IN_CHARGE,
            ReasonKind.PLAN),
        kinds(answer));
    assertEquals(
        List.of(contract.number(), contract.lastDay().toString()),
        answer.reasons().get(0).arguments());
    assertEquals(List.of(supportId.name()), answer.reasons().get(2).arguments());
  }

  @Test
  void CON_13_registeredMailReachesAContractWhateverItsCase() throws Exception {
    String mail = Unique.of("Hoshu") + "@IT.example";
    Contracts.Made contract = contracts.make(new ContractWish().registeredTo(mail));
    Accounts.Person person = accounts.customer();
    accounts.useRegisteredMail(person, mail.toLowerCase(java.util.Locale.ROOT));
    Entitlement answer = decide(person, contract);
    assertTrue(answer.granted());
    assertTrue(kinds(answer).contains(ReasonKind.REGISTERED_MAIL));
  }

  @Test
  void CON_13_serialNumberIsReadTolerantly() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person person = registered(contract);
    String typed = contract.serial().replace("-", " ").toLowerCase(java.util.Locale.ROOT);
    assertTrue(decide(person, contract.productId(), null, typed, null).serialVerified());
  }

  @Test
  void CON_13_serialNumberThatMatchesNothingIsAcceptedAsNotVerified() throws Exception {
    Contracts.Made theirs = contracts.make();
    Contracts.Made contract = contracts.make();
    Accounts.Person person = registered(contract);
    for (String serial : List.of("SN-INVENTED-1", theirs.serial())) {
      Entitlement answer = decide(person, contract.productId(), contract.id(), serial, null);
      assertTrue(answer.granted());
      assertFalse(answer.serialVerified());
      assertTrue(
          kinds(answer).contains(ReasonKind.SERIAL_NOT_VERIFIED),
          "a stranger's number is like an invented one");
    }
  }

  @Test
  void CON_13_unknownContractIsFoundBySerialNumber() throws Exception {
    String mail = Unique.of("hoshu") + "@it.example";
    contracts.make(new ContractWish().registeredTo(mail).between(-10, 900));
    Contracts.Made covering = contracts.make(new ContractWish().registeredTo(mail));
    Accounts.Person person = registered(covering);
    Entitlement answer = decide(person, covering.productId(), null, covering.serial(), null);
    assertEquals(covering.number(), answer.contractNumber());
    assertTrue(answer.serialVerified());
  }

  @Test
  void CON_13_endedContractHasItsGracePeriod() throws Exception {
    Contracts.Made graced = contracts.make(new ContractWish().under("PRM-24").between(-400, -30));
    Entitlement yes = decide(registered(graced), graced);
    assertTrue(yes.granted());
    assertEquals(ReasonKind.CONTRACT_IN_GRACE, kinds(yes).get(0));
    assertEquals(graced.lastDay().plusDays(30), yes.until());
    Contracts.Made over = contracts.make(new ContractWish().under("PRM-24").between(-400, -31));
    Entitlement no = decide(registered(over), over);
    assertFalse(no.granted());
    assertEquals(RefusalCause.ENDED, no.cause());
    assertEquals(
        List.of(over.number(), over.lastDay().toString()), no.reasons().get(0).arguments());
  }

  @Test
  void CON_13_eachNoSaysItsCause() throws Exception {
    assertEquals(RefusalCause.ENDED, causeOf(new ContractWish().under("LITE").between(-90, -1)));
    assertEquals(RefusalCause.NOT_STARTED, causeOf(new ContractWish().between(1, 90)));
    assertEquals(RefusalCause.CANCELLED, causeOf(new ContractWish().cancelledToday()));
    assertEquals(RefusalCause.NO_PORTAL, causeOf(new ContractWish().under("PHONE")));
  }

  private RefusalCause causeOf(ContractWish wish) throws Exception {
    Contracts.Made contract = contracts.make(wish);
    Entitlement answer = decide(registered(contract), contract);
    assertFalse(answer.granted());
    return answer.cause();
  }

  @Test
  void CON_13_strangersContractIsLikeNone() throws Exception {
    Contracts.Made theirs = contracts.make();
    Contracts.Made mine = contracts.make();
    Accounts.Person person = registered(mine);
    Entitlement foreign = decide(person, mine.productId(), theirs.id(), null, null);
    Entitlement invented = decide(person, mine.productId(), -1L, null, null);
    assertEquals(RefusalCause.CONTRACT_NOT_REACHED, foreign.cause());
    assertEquals(foreign, invented, "nothing tells the two apart");
  }

  @Test
  void CON_13_whoReachesNothingIsToldSo() throws Exception {
    Contracts.Made contract = contracts.make();
    Entitlement answer = decide(accounts.customer(contract), contract);
    assertEquals(RefusalCause.NOTHING_REACHED, answer.cause());
  }

  @Test
  void CON_13_otherProductOrOtherSupportIdIsRefused() throws Exception {
    Contracts.Made router = contracts.make();
    Contracts.Made software = contracts.make(new ContractWish().of("PF-STD", 0));
    Accounts.Person person = accounts.customer(router);
    SupportIdView routers = supportIds.issue(person, router.key());
    assertEquals(
        RefusalCause.PRODUCT_NOT_COVERED,
        decide(person, software.productId(), null, null, null).cause());
    SupportIdView platforms = supportIds.issue(person, software.key());
    assertEquals(
        RefusalCause.CONTRACT_OF_OTHER_PRODUCT,
        decide(person, router.productId(), software.id(), null, null).cause());
    assertEquals(
        RefusalCause.SUPPORT_ID_DOES_NOT_COVER,
        decide(person, router.productId(), router.id(), null, platforms.id()).cause());
    assertTrue(decide(person, router.productId(), router.id(), null, routers.id()).granted());
  }

  @Test
  void CON_13_oneOfContractAndSerialNumberMustBeKnown() throws Exception {
    Contracts.Made contract = contracts.make();
    assertEquals(
        RefusalCause.BOTH_UNKNOWN,
        decide(registered(contract), contract.productId(), null, " ", null).cause());
  }

  @Test
  void CON_13_productWithoutSerialNumbersNeedsNone() throws Exception {
    Contracts.Made software = contracts.make(new ContractWish().of("CW-6", 0));
    Entitlement answer = decide(registered(software), software);
    assertTrue(answer.granted());
    assertEquals(
        List.of(ReasonKind.CONTRACT_IN_FORCE, ReasonKind.REGISTERED_MAIL, ReasonKind.PLAN),
        kinds(answer));
  }

  @Test
  void CON_11_contractsInForceAreListedAndOthersOnRequest() throws Exception {
    String mail = Unique.of("hoshu") + "@it.example";
    Contracts.Made now = contracts.make(new ContractWish().registeredTo(mail).between(-9, 5));
    Contracts.Made over =
        contracts.make(new ContractWish().registeredTo(mail).under("STD-WD").between(-90, -1));
    Contracts.Made phone = contracts.make(new ContractWish().registeredTo(mail).under("PHONE"));
    Accounts.Person person = registered(now);
    As as = As.customer(person.id());
    List<EntitledContract> current = as.get(entitlements::findInForce);
    assertEquals(
        List.of(now.number(), phone.number()),
        current.stream().map(EntitledContract::number).toList());
    assertEquals(5L, current.get(0).daysLeft());
    assertEquals(now.serial(), current.get(0).devices().get(0).serialNumber());
    assertFalse(current.get(1).portal());
    assertEquals(
        List.of(over.number()),
        as.get(entitlements::findOtherContracts).stream().map(EntitledContract::number).toList());
  }

  @Test
  void CON_11_contractReachedTwiceIsListedOnce() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person person = accounts.customer(contract);
    SupportIdView supportId = supportIds.issue(person, contract.key());
    accounts.useRegisteredMail(person, contract.registeredMail());
    List<EntitledContract> all =
        As.customer(person.id()).get(() -> entitlements.find().contracts());
    assertEquals(1, all.size());
    assertEquals(supportId.name(), all.get(0).via());
  }

  @Test
  void CON_13_onlyCustomersAsk() {
    assertThrows(
        EJBAccessException.class,
        () -> As.office(accounts.office()).get(() -> entitlements.find().contracts()));
  }
}
