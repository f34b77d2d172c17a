package dev.madoguchi.it.supportid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.account.InvalidSupportKeyException;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.Violated;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.TooManyAttemptsException;
import dev.madoguchi.supportid.DescriptionChangedException;
import dev.madoguchi.supportid.IssueSupportId;
import dev.madoguchi.supportid.SiblingKeyElsewhereException;
import dev.madoguchi.supportid.SupportIdChangeKind;
import dev.madoguchi.supportid.SupportIdNameTakenException;
import dev.madoguchi.supportid.SupportIdRow;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.supportid.SupportIdView;
import dev.madoguchi.supportid.SupportKeyAlreadyHereException;
import dev.madoguchi.supportid.SupportKeyInUseException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Support IDs, their names and their keys. */
@ExtendWith(ArquillianExtension.class)
class SupportIdIT {

  @Inject private SupportIdService service;
  @Inject private EntitlementService entitlements;
  @Inject private SupportIds supportIds;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private Together together;

  private SupportIdView issue(Accounts.Person person, String key, String name) throws Exception {
    IssueSupportId command = new IssueSupportId(key, name, "");
    return As.customer(person.id()).get(() -> service.issue(command));
  }

  private void addKey(Accounts.Person person, SupportIdView to, String key) throws Exception {
    As.customer(person.id()).run(() -> service.addKey(to.name(), key));
  }

  private SupportIdView get(Accounts.Person person, String name) throws Exception {
    return As.customer(person.id()).get(() -> service.get(name));
  }

  @Test
  void CON_05_issuingMakesTheCallerPersonInCharge() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person person = accounts.customer(contract);
    String name = Unique.of("Osaka_DC-");
    SupportIdView issued = issue(person, contract.key(), name);
    assertEquals(name, issued.name());
    assertEquals(1, issued.persons().size());
    assertTrue(issued.persons().get(0).me());
    assertEquals(contract.number(), issued.keys().get(0).contractNumber());
    assertEquals(SupportIdChangeKind.ISSUED, issued.history().get(0).kind());
  }

  @Test
  void CON_05_formSentTwiceAtTheSameMomentIssuesOne() throws Exception {
    for (int round = 0; round < 5; round++) {
      Contracts.Made contract = contracts.make();
      Accounts.Person person = accounts.customer(contract);
      String name = Unique.of("twice-");
      Callable<SupportIdView> issue = () -> issue(person, contract.key(), name);
      var outcomes = together.run(List.of(issue, issue, issue));
      assertTrue(outcomes.stream().allMatch(Together.Outcome::worked), outcomes.toString());
      assertEquals(1, outcomes.stream().map(o -> o.value().id()).distinct().count());
      assertEquals(1, get(person, name).history().size());
    }
  }

  @Test
  void CON_05_nameIsUniqueOverAllCustomersWithoutRegardToCase() throws Exception {
    Contracts.Made first = contracts.make();
    Contracts.Made second = contracts.make();
    String name = Unique.of("Tokyo-");
    issue(accounts.customer(first), first.key(), name);
    Accounts.Person other = accounts.customer(second);
    for (String same :
        List.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
      SupportIdNameTakenException refusal =
          assertThrows(SupportIdNameTakenException.class, () -> issue(other, second.key(), same));
      assertEquals("name", refusal.field());
    }
    issue(other, second.key(), name + "-2");
  }

  @Test
  void CON_05_takenNamesCanNotBeReadOut() throws Exception {
    Contracts.Made first = contracts.make();
    Contracts.Made second = contracts.make();
    String taken = supportIds.issue(accounts.customer(first), first.key()).name();
    Accounts.Person other = accounts.customer(second);
    for (int i = 0; i < 30; i++) {
      assertThrows(SupportIdNameTakenException.class, () -> issue(other, second.key(), taken));
    }
    for (String name : List.of(taken, Unique.of("free-"))) {
      assertThrows(TooManyAttemptsException.class, () -> issue(other, second.key(), name));
    }
    Accounts.Person colleague = accounts.customer(second);
    issue(colleague, second.key(), Unique.of("free-"));
  }

  @Test
  void CON_05_nameHasOneToEightyOfFewCharacters() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person person = accounts.customer(contract);
    for (String bad : List.of("", "東京", "Tokyo DC", "ＴＯＫＹＯ", "a.b", "x".repeat(81))) {
      assertEquals(Set.of("name"), Violated.by(() -> issue(person, contract.key(), bad)), bad);
    }
    String longest = (Unique.of("n") + "x".repeat(80)).substring(0, 80);
    assertEquals(80, issue(person, contract.key(), longest).name().length());
  }

  @Test
  void CON_05_descriptionIsEditedAndTheNameStays() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person person = accounts.customer(contract);
    SupportIdView issued = supportIds.issue(person, contract.key());
    As.customer(person.id())
        .run(() -> service.changeDescription(issued.name(), issued.description(), "新しい説明"));
    SupportIdView after = get(person, issued.name());
    assertEquals("新しい説明", after.description());
    assertEquals(issued.name(), after.name());
    assertEquals(
        Set.of("description"),
        Violated.by(
            () ->
                As.customer(person.id())
                    .run(
                        () -> service.changeDescription(issued.name(), "新しい説明", "あ".repeat(256)))));
  }

  @Test
  void CON_05_descriptionMeetsANewerOne() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person person = accounts.customer(contract);
    SupportIdView issued = supportIds.issue(person, contract.key());
    As caller = As.customer(person.id());
    caller.run(() -> service.changeDescription(issued.name(), issued.description(), "新しい説明"));
    DescriptionChangedException refusal =
        assertThrows(
            DescriptionChangedException.class,
            () ->
                caller.run(
                    () -> service.changeDescription(issued.name(), issued.description(), "別の説明")));
    assertEquals("新しい説明", refusal.stored());
    caller.run(() -> service.changeDescription(issued.name(), refusal.stored(), "別の説明"));
    assertEquals("別の説明", get(person, issued.name()).description());
  }

  @Test
  void CON_05_keyMustBeValidToday() throws Exception {
    Accounts.Person person = accounts.customer();
    for (ContractWish wish :
        List.of(
            new ContractWish().between(-90, -1),
            new ContractWish().between(1, 90),
            new ContractWish().cancelledToday())) {
      String key = contracts.make(wish).key();
      assertThrows(InvalidSupportKeyException.class, () -> issue(person, key, Unique.of("never-")));
    }
    assertThrows(
        InvalidSupportKeyException.class, () -> issue(person, "no key", Unique.of("never-")));
  }

  @Test
  void CON_06_keyOfAnotherSupportIdIsRefusedWithoutSayingWhose() throws Exception {
    Contracts.Made contract = contracts.make();
    SupportIdView theirs = supportIds.issue(accounts.customer(contract), contract.key());
    Accounts.Person other = accounts.customer();
    SupportKeyInUseException refusal =
        assertThrows(
            SupportKeyInUseException.class, () -> issue(other, contract.key(), Unique.of("mine-")));
    assertEquals("supportKey", refusal.field());
    assertEquals(List.of(), refusal.arguments());
    SupportIdView mine = supportIds.issue(other, contracts.make().key());
    assertThrows(SupportKeyInUseException.class, () -> addKey(other, mine, contract.key()));
    assertEquals(1, theirs.keys().size());
  }

  @Test
  void CON_06_keysOfOneContractStayTogether() throws Exception {
    Contracts.Made contract = contracts.make(new ContractWish().withKeys(3, 0));
    Accounts.Person person = accounts.customer(contract);
    SupportIdView first = supportIds.issue(person, contract.keys().get(0));
    SupportIdView second = supportIds.issue(person, contracts.make().key());
    assertThrows(
        SiblingKeyElsewhereException.class, () -> addKey(person, second, contract.keys().get(1)));
    assertThrows(
        SiblingKeyElsewhereException.class,
        () -> issue(person, contract.keys().get(1), Unique.of("third-")));
    addKey(person, first, contract.keys().get(1));
    addKey(person, first, contract.keys().get(2));
    assertEquals(3, get(person, first.name()).keys().size());
    assertThrows(
        SupportKeyAlreadyHereException.class, () -> addKey(person, first, contract.keys().get(2)));
  }

  @Test
  void CON_06_removedKeyIsFreeForAnotherSupportId() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person first = accounts.customer(contract);
    SupportIdView before = supportIds.issue(first, contract.key());
    assertEquals(1, As.customer(first.id()).get(() -> entitlements.find().contracts()).size());
    As.customer(first.id()).run(() -> service.removeKey(before.name(), before.keys().get(0).id()));
    assertEquals(List.of(), get(first, before.name()).keys());
    assertEquals(
        List.of(),
        As.customer(first.id()).get(() -> entitlements.find().contracts()),
        "a support ID without keys gives no entitlement");
    Accounts.Person second = accounts.customer();
    assertEquals(1, supportIds.issue(second, contract.key()).keys().size());
  }

  @Test
  void CON_06_anyPersonInChargeAddsAndRemovesKeys() throws Exception {
    Contracts.Made contract = contracts.make(new ContractWish().withKeys(2, 0));
    Accounts.Person issuer = accounts.customer(contract);
    SupportIdView issued = supportIds.issue(issuer, contract.key());
    Accounts.Person colleague = accounts.customer(contract);
    supportIds.join(issued, colleague);
    addKey(colleague, issued, contract.keys().get(1));
    SupportIdView seen = get(issuer, issued.name());
    assertEquals(2, seen.keys().size());
    assertEquals(colleague.name(), seen.history().get(0).by());
    As.customer(colleague.id())
        .run(() -> service.removeKey(issued.name(), seen.keys().get(0).id()));
    assertEquals(1, get(issuer, issued.name()).keys().size());
  }

  @Test
  void CON_06_oneOfTwoWinsWhoUseTheSameKeyAtTheSameMoment() throws Exception {
    for (int round = 0; round < 5; round++) {
      Contracts.Made contract = contracts.make();
      List<Callable<SupportIdView>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Accounts.Person person = accounts.customer();
        String name = Unique.of("race-");
        both.add(() -> issue(person, contract.key(), name));
      }
      var outcomes = together.run(both);
      assertEquals(1, outcomes.stream().filter(Together.Outcome::worked).count());
      assertTrue(
          outcomes.stream()
              .filter(o -> !o.worked())
              .allMatch(o -> o.failure() instanceof SupportKeyInUseException),
          outcomes.toString());
    }
  }

  @Test
  void CON_06_siblingsDoNotPartWhenUsedAtTheSameMoment() throws Exception {
    for (int round = 0; round < 5; round++) {
      Contracts.Made contract = contracts.make(new ContractWish().withKeys(2, 0));
      List<Callable<SupportIdView>> both = new ArrayList<>();
      for (String key : contract.keys()) {
        Accounts.Person person = accounts.customer();
        String name = Unique.of("sibling-");
        both.add(() -> issue(person, key, name));
      }
      var outcomes = together.run(both);
      assertEquals(1, outcomes.stream().filter(Together.Outcome::worked).count());
      assertTrue(
          outcomes.stream()
              .filter(o -> !o.worked())
              .allMatch(o -> o.failure() instanceof SiblingKeyElsewhereException),
          outcomes.toString());
    }
  }

  @Test
  void CON_05_oneOfTwoWinsWhoTakeTheSameNameAtTheSameMoment() throws Exception {
    for (int round = 0; round < 5; round++) {
      String name = Unique.of("name-");
      List<Callable<SupportIdView>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Contracts.Made contract = contracts.make();
        Accounts.Person person = accounts.customer(contract);
        both.add(() -> issue(person, contract.key(), name));
      }
      var outcomes = together.run(both);
      assertEquals(1, outcomes.stream().filter(Together.Outcome::worked).count());
      assertTrue(
          outcomes.stream()
              .filter(o -> !o.worked())
              .allMatch(o -> o.failure() instanceof SupportIdNameTakenException),
          outcomes.toString());
    }
  }

  @Test
  void CON_07_listShowsWhatEachSupportIdIsFor() throws Exception {
    Contracts.Made earlier = contracts.make(new ContractWish().between(-10, 20));
    Contracts.Made later = contracts.make(new ContractWish().of("PF-STD", 0).between(-10, 200));
    Accounts.Person person = accounts.customer(earlier);
    SupportIdView issued = supportIds.issue(person, earlier.key());
    addKey(person, issued, later.key());
    List<SupportIdRow> rows = As.customer(person.id()).get(service::findMine);
    assertEquals(1, rows.size());
    SupportIdRow row = rows.get(0);
    assertEquals(2, row.keys());
    assertEquals(later.lastDay(), row.until());
    assertEquals(2, row.families().size());
    assertEquals(Set.of(earlier.company(), later.company()), Set.copyOf(row.endUsers()));
  }

  @Test
  void CON_07_keysAreMasked() throws Exception {
    Contracts.Made contract = contracts.make();
    SupportIdView issued = supportIds.issue(accounts.customer(contract), contract.key());
    String shown = issued.keys().get(0).maskedCode();
    assertEquals("****" + contract.key().substring(contract.key().length() - 4), shown);
  }

  @Test
  void CON_05_toAStrangerASupportIdDoesNotExist() throws Exception {
    Contracts.Made contract = contracts.make();
    SupportIdView theirs = supportIds.issue(accounts.customer(contract), contract.key());
    Accounts.Person stranger = accounts.customer();
    As as = As.customer(stranger.id());
    long keyId = theirs.keys().get(0).id();
    String name = theirs.name();
    assertThrows(NotFoundException.class, () -> as.get(() -> service.get(name)));
    assertThrows(NotFoundException.class, () -> as.run(() -> service.addKey(name, "any")));
    assertThrows(NotFoundException.class, () -> as.run(() -> service.removeKey(name, keyId)));
    assertThrows(
        NotFoundException.class, () -> as.run(() -> service.changeDescription(name, "", "mine")));
    assertEquals(List.of(), as.get(service::findMine));
    SupportIdView mine = supportIds.issue(stranger, contracts.make().key());
    assertThrows(
        NotFoundException.class,
        () -> as.run(() -> service.removeKey(mine.name(), keyId)),
        "not through one's own support ID either");
  }

  @Test
  void CON_05_staffIssueNone() {
    assertThrows(EJBAccessException.class, () -> As.agent(accounts.agent()).get(service::findMine));
    assertThrows(EJBAccessException.class, service::findMine);
  }
}
