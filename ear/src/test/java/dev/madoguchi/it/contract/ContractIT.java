package dev.madoguchi.it.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.As;
import dev.madoguchi.contract.ContractRow;
import dev.madoguchi.contract.ContractSearch;
import dev.madoguchi.contract.ContractService;
import dev.madoguchi.contract.ContractState;
import dev.madoguchi.contract.ContractView;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.PageRequest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contracts as the back office sees them. */
@ExtendWith(ArquillianExtension.class)
class ContractIT {

  @Inject private ContractService service;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;

  private As office;

  @BeforeEach
  void callAsOffice() {
    office = As.office(accounts.office());
  }

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  private ContractView view(String number) throws Exception {
    return office.get(() -> service.getContract(number));
  }

  private ContractState stateOf(ContractWish wish) throws Exception {
    return view(contracts.make(wish).number()).state();
  }

  private List<String> search(String text, ContractState state) throws Exception {
    ContractSearch wanted = new ContractSearch(text, state);
    return office.get(() -> service.search(wanted, PageRequest.of(1))).rows().stream()
        .map(ContractRow::number)
        .toList();
  }

  @Test
  void CON_01_stateFollowsFromTheDays() throws Exception {
    assertEquals(ContractState.NOT_STARTED, stateOf(new ContractWish().between(1, 300)));
    assertEquals(ContractState.IN_FORCE, stateOf(new ContractWish().between(0, 300)));
    assertEquals(ContractState.IN_FORCE, stateOf(new ContractWish().between(-300, 90)));
    assertEquals(ContractState.EXPIRING, stateOf(new ContractWish().between(-300, 89)));
    assertEquals(ContractState.EXPIRING, stateOf(new ContractWish().between(-300, 0)));
    assertEquals(ContractState.ENDED, stateOf(new ContractWish().between(-300, -1)));
    assertEquals(ContractState.CANCELLED, stateOf(new ContractWish().cancelledToday()));
  }

  @Test
  void CON_01_stateChangesByTimeAlone() throws Exception {
    Contracts.Made contract = contracts.make(new ContractWish().between(2, 300));
    assertEquals(ContractState.NOT_STARTED, view(contract.number()).state());
    MovedClock.ahead(Duration.ofDays(2));
    assertEquals(ContractState.IN_FORCE, view(contract.number()).state());
    MovedClock.ahead(Duration.ofDays(300));
    assertEquals(ContractState.EXPIRING, view(contract.number()).state());
    assertEquals(0, view(contract.number()).daysLeft());
    MovedClock.ahead(Duration.ofDays(301));
    assertEquals(ContractState.ENDED, view(contract.number()).state());
  }

  @Test
  void CON_01_listOfAStateHoldsWhatIsInItToday() throws Exception {
    Contracts.Made expiring = contracts.make(new ContractWish().between(-300, 20));
    for (ContractState state : ContractState.values()) {
      List<String> expected =
          state == ContractState.EXPIRING ? List.of(expiring.number()) : List.of();
      assertEquals(expected, search(expiring.number(), state), state.name());
    }
  }

  @Test
  void CON_04_backOfficeSeesKeysInFullAndWhatTheyAreWorth() throws Exception {
    Contracts.Made now = contracts.make();
    assertEquals(now.key(), view(now.number()).keys().get(0).code());
    assertEquals(KeyState.VALID, view(now.number()).keys().get(0).state());
    Contracts.Made later = contracts.make(new ContractWish().withKeys(1, 3));
    assertEquals(KeyState.NOT_YET_VALID, view(later.number()).keys().get(0).state());
    Contracts.Made over = contracts.make(new ContractWish().between(-300, -1));
    assertEquals(KeyState.ENDED, view(over.number()).keys().get(0).state());
  }

  @Test
  void contractIsFoundByWhatOneHasInHand() throws Exception {
    Contracts.Made contract = contracts.make();
    for (String text :
        List.of(
            contract.number().toLowerCase(Locale.ROOT),
            contract.number().replace("-", ""),
            contract.number().replace("-", "ー").replace("T", "Ｔ"),
            contract.name(),
            contract.key().replace("-", ""),
            contract.serial().toLowerCase(Locale.ROOT),
            contract.registeredMail().toUpperCase(Locale.ROOT),
            contract.company().substring(2))) {
      assertEquals(List.of(contract.number()), search(text, null), text);
    }
  }

  @Test
  void contractsAreForTheBackOfficeOnly() {
    Contracts.Made contract = contracts.make();
    for (As other : List.of(As.agent(accounts.agent()), As.admin(accounts.admin()))) {
      assertThrows(
          EJBAccessException.class, () -> other.get(() -> service.getContract(contract.number())));
    }
    assertThrows(NotFoundException.class, () -> view("K-NONE"));
  }
}
