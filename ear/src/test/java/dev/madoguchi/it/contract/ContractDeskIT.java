package dev.madoguchi.it.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.ContractService;
import dev.madoguchi.contract.ContractState;
import dev.madoguchi.contract.ContractView;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.desk.AlreadyRenewedException;
import dev.madoguchi.contract.desk.CancellationNotPossibleException;
import dev.madoguchi.contract.desk.ContractChangeView;
import dev.madoguchi.contract.desk.ContractChangedException;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.contract.desk.ContractNumberTakenException;
import dev.madoguchi.contract.desk.DoubledDeviceException;
import dev.madoguchi.contract.desk.PeriodOutOfOrderException;
import dev.madoguchi.contract.desk.RenewContract;
import dev.madoguchi.contract.desk.SaveContract;
import dev.madoguchi.contract.history.ContractField;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.supportid.SupportIdView;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contracts that back office enters, changes, renews and cancels by hand. */
@ExtendWith(ArquillianExtension.class)
class ContractDeskIT {

  @Inject private ContractDesk desk;
  @Inject private ContractService contracts;
  @Inject private ContractLookup lookup;
  @Inject private SupportIdService supportIds;
  @Inject private Accounts accounts;
  @Inject private Contracts made;
  @Inject private Cast cast;
  @Inject private CalendarService calendar;

  private As office;
  private String number;

  @BeforeEach
  void callAsOffice() {
    office = As.office(accounts.office());
    number = Unique.of("K");
  }

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  private LocalDate today() {
    return calendar.today();
  }

  private SaveContract form(Integer version, String name, String devices) {
    return form(version, name, devices, today().minusDays(10), today().plusDays(300));
  }

  private SaveContract form(
      Integer version, String name, String devices, LocalDate first, LocalDate last) {
    return new SaveContract(
        number,
        version,
        name,
        null,
        "XR-900",
        "STD-WD",
        first,
        last,
        "髙橋 花子",
        "hanako@desk.example",
        null,
        null,
        null,
        null,
        number + "株式会社",
        "hoshu@desk.example",
        "東京都港区1-1",
        null,
        null,
        null,
        null,
        null,
        devices);
  }

  private ContractView view(String wanted) throws Exception {
    return office.get(() -> contracts.getContract(wanted));
  }

  private int version() throws Exception {
    return office.get(() -> desk.getForm(number)).version();
  }

  private List<ContractField> changed() throws Exception {
    return office.get(() -> desk.getTrail(number)).changes().stream()
        .map(ContractChangeView::field)
        .toList();
  }

  private void renew(String before, String next, LocalDate first) throws Exception {
    office.run(
        () ->
            desk.renew(
                new RenewContract(before, next, "更新後", "PRM-24", first, first.plusDays(364))));
  }

  @Test
  void CON_02_enteredContractHasItsPartiesDevicesAndAKey() throws Exception {
    office.run(() -> desk.enter(form(null, "新規", "SN-1\tX-100\nSN-2\n\n")));
    ContractView view = view(number);
    assertEquals(ContractState.IN_FORCE, view.state());
    assertEquals(number + "株式会社", view.parties().get(0).company());
    assertEquals("東京都港区1-1", view.parties().get(0).address());
    assertEquals(
        List.of("SN-1 X-100", "SN-2 null"),
        view.devices().stream().map(d -> d.serialNumber() + " " + d.model()).toList());
    assertEquals(KeyState.VALID, view.keys().get(0).state());
    assertEquals(List.of(ContractField.ENTERED), changed());
    assertThrows(
        ContractNumberTakenException.class,
        () -> office.run(() -> desk.enter(form(null, "二重", ""))));
  }

  @Test
  void CON_02_changesStandInTheHistoryWithWhatItWasBefore() throws Exception {
    office.run(() -> desk.enter(form(null, "新規", "SN-1\nSN-2")));
    office.run(() -> desk.change(form(version(), "改名", "SN-2,X-200\nSN-3")));
    assertEquals(
        List.of("SN-2", "SN-3"),
        view(number).devices().stream().map(ContractView.DeviceView::serialNumber).toList());
    List<ContractChangeView> changes = office.get(() -> desk.getTrail(number)).changes();
    ContractChangeView name =
        changes.stream().filter(c -> c.field() == ContractField.NAME).findFirst().orElseThrow();
    assertEquals("新規", name.before());
    assertEquals("改名", name.after());
    assertEquals("account:" + accounts.office(), name.actor());
    assertEquals(3, changes.stream().filter(c -> c.field() == ContractField.DEVICE).count());

    office.run(() -> desk.change(form(version(), "改名", "SN-1\nSN-2,X-200\nSN-3")));
    assertEquals(3, view(number).devices().size(), "a device that was taken off comes back");
    int before = changed().size();
    office.run(() -> desk.change(form(version(), "改名", "SN-1\nSN-2,X-200\nSN-3")));
    assertEquals(before, changed().size(), "nothing changed, nothing noted");
  }

  @Test
  void CON_02_laterOfTwoWritersDoesNotOverwriteUnseen() throws Exception {
    office.run(() -> desk.enter(form(null, "新規", "SN-1")));
    int seen = version();
    office.run(() -> desk.change(form(seen, "新規", "SN-1\nSN-2")));
    assertThrows(
        ContractChangedException.class, () -> office.run(() -> desk.change(form(seen, "別", ""))));
    assertThrows(
        ContractChangedException.class,
        () -> office.run(() -> desk.cancel(number, seen, today().plusDays(1))));
    assertEquals(2, view(number).devices().size());
  }

  @Test
  void CON_02_wrongFormsAreRefusedAndNothingIsStored() throws Exception {
    LocalDate first = today();
    assertThrows(
        PeriodOutOfOrderException.class,
        () -> office.run(() -> desk.enter(form(null, "逆", "", first, first.minusDays(1)))));
    assertThrows(
        DoubledDeviceException.class,
        () -> office.run(() -> desk.enter(form(null, "二重", "SN-1\nｓｎ１"))));
    assertThrows(NotFoundException.class, () -> view(number));
    for (As other : List.of(As.agent(accounts.agent()), As.admin(accounts.admin()))) {
      assertThrows(
          EJBAccessException.class, () -> other.run(() -> desk.enter(form(null, "他", ""))));
    }
  }

  @Test
  void CON_01_cancellationCountsFromItsDayAndCanBeTakenBack() throws Exception {
    office.run(() -> desk.enter(form(null, "新規", "")));
    office.run(() -> desk.cancel(number, version(), today().plusDays(2)));
    assertEquals(ContractState.IN_FORCE, view(number).state());
    MovedClock.ahead(Duration.ofDays(2));
    assertEquals(ContractState.CANCELLED, view(number).state());
    assertEquals(KeyState.ENDED, view(number).keys().get(0).state());
    office.run(() -> desk.cancel(number, version(), null));
    assertEquals(ContractState.IN_FORCE, view(number).state());
    assertEquals(2, changed().stream().filter(f -> f == ContractField.CANCELLED_ON).count());
    for (LocalDate outside : List.of(today().minusDays(400), today().plusDays(400))) {
      assertThrows(
          CancellationNotPossibleException.class,
          () -> office.run(() -> desk.cancel(number, version(), outside)));
    }
  }

  @Test
  void CON_04_furtherKeyIsIssuedForAContract() throws Exception {
    office.run(() -> desk.enter(form(null, "新規", "")));
    int seen = version();
    office.run(() -> desk.issueKey(number, seen));
    assertThrows(
        ContractChangedException.class, () -> office.run(() -> desk.issueKey(number, seen)));
    List<ContractView.KeyView> keys = view(number).keys();
    assertEquals(2, keys.size());
    assertNotEquals(keys.get(0).code(), keys.get(1).code());
    assertEquals(ContractField.KEY, changed().get(0));
  }

  @Test
  void CON_02_customersNeedDoNothingWhenTheirContractIsRenewed() throws Exception {
    Contracts.Made old = made.make(new ContractWish().of("XR-900", 2).between(-300, 5));
    Customer customer = cast.customer(old);
    String name = cast.issueSupportId(customer);
    renew(old.number(), number, old.lastDay().plusDays(1));

    ContractView next = view(number);
    assertEquals(ContractState.NOT_STARTED, next.state());
    assertEquals(old.company(), next.parties().get(0).company());
    assertEquals(old.registeredMail(), next.parties().get(0).registeredMail());
    assertEquals(old.serials(), next.devices().stream().map(d -> d.serialNumber()).toList());
    assertEquals(old.keys().get(0), next.keys().get(0).code());
    assertEquals(number, office.get(() -> desk.getTrail(old.number())).renewedBy());
    assertEquals(old.number(), office.get(() -> desk.getTrail(number)).renewedFrom());

    assertEquals(List.of(old.number(), number), contractsOf(customer, name));
    assertEquals(KeyState.VALID, lookup.checkKey(old.keys().get(0)).state());
    MovedClock.ahead(Duration.ofDays(6));
    assertEquals(ContractState.ENDED, view(old.number()).state());
    assertEquals(ContractState.IN_FORCE, view(number).state());
    assertEquals(
        number, lookup.checkKey(old.keys().get(0)).key().getContract().getNumber(), "the new one");
    assertThrows(AlreadyRenewedException.class, () -> renew(old.number(), number + "-2", today()));
  }

  @Test
  void CON_06_keyOfARenewedContractComesAndGoesWithAllItsContracts() throws Exception {
    Contracts.Made old = made.make(new ContractWish().between(-300, 5));
    renew(old.number(), number, old.lastDay().plusDays(1));
    Customer customer = cast.customer(old);
    String name = cast.issueSupportId(customer);
    assertEquals(List.of(old.number(), number), contractsOf(customer, name), "added later");
    SupportIdView view = As.customer(customer.accountId()).get(() -> supportIds.get(name));
    As.customer(customer.accountId())
        .run(() -> supportIds.removeKey(name, view.keys().get(0).id()));
    assertEquals(List.of(), contractsOf(customer, name));
  }

  @Test
  void CON_02_gapAndOverlapAreAllowedAtARenewal() throws Exception {
    Contracts.Made gap = made.make(new ContractWish().between(-300, 5));
    renew(gap.number(), number, gap.lastDay().plusDays(4));
    MovedClock.ahead(Duration.ofDays(7));
    assertEquals(ContractState.ENDED, view(gap.number()).state());
    assertEquals(ContractState.NOT_STARTED, view(number).state());
    assertEquals(KeyState.NOT_YET_VALID, lookup.checkKey(gap.keys().get(0)).state());
    MovedClock.reset();

    Contracts.Made overlap = made.make(new ContractWish().between(-300, 5));
    renew(overlap.number(), number + "-o", overlap.lastDay().minusDays(9));
    for (String one : List.of(overlap.number(), number + "-o")) {
      assertTrue(view(one).state().isInForce(), one);
    }
    assertEquals(
        number + "-o", lookup.checkKey(overlap.keys().get(0)).key().getContract().getNumber());
  }

  private List<String> contractsOf(Customer customer, String name) throws Exception {
    return As.customer(customer.accountId()).get(() -> supportIds.get(name)).keys().stream()
        .flatMap(key -> Stream.of(key.contractNumber()))
        .sorted((a, b) -> a.equals(number) ? 1 : -1)
        .toList();
  }
}
