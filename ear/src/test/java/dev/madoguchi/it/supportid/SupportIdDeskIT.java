package dev.madoguchi.it.supportid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.account.NewPassword;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.Violated;
import dev.madoguchi.it.WrittenMails;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.supportid.AlreadyInChargeException;
import dev.madoguchi.supportid.ContractWithoutKeyException;
import dev.madoguchi.supportid.InvitationService;
import dev.madoguchi.supportid.KeysPlacedException;
import dev.madoguchi.supportid.PersonUnknownException;
import dev.madoguchi.supportid.PrepareSupportId;
import dev.madoguchi.supportid.SupportIdChangeKind;
import dev.madoguchi.supportid.SupportIdDesk;
import dev.madoguchi.supportid.SupportIdNameTakenException;
import dev.madoguchi.supportid.SupportIdRow;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.supportid.SupportIdView;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back office prepares support IDs for customers. */
@ExtendWith(ArquillianExtension.class)
class SupportIdDeskIT {

  private static final Pattern LINK = Pattern.compile("/invitation\\?token=([\\w-]+)");

  @Inject private SupportIdDesk desk;
  @Inject private SupportIdService service;
  @Inject private InvitationService invitations;
  @Inject private SupportIds supportIds;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private WrittenMails mails;

  private As office;
  private String name;

  @BeforeEach
  void enter() {
    office = As.office(accounts.office());
    name = Unique.of("PREP-");
  }

  private SupportIdView prepare(Contracts.Made contract, String person) throws Exception {
    return office.get(
        () -> desk.prepare(new PrepareSupportId(contract.number(), name, "準備した", person)));
  }

  private List<String> names(String text) throws Exception {
    return office.get(() -> desk.find(text, PageRequest.of(1))).rows().stream()
        .map(SupportIdRow::name)
        .toList();
  }

  @Test
  void CON_05_preparedSupportIdHasTheKeysOfTheContractAndItsPersonInCharge() throws Exception {
    Contracts.Made contract = contracts.make(new ContractWish().withKeys(2, 0));
    Accounts.Person person = accounts.customer();
    SupportIdView prepared = prepare(contract, person.mail());
    assertEquals(2, prepared.keys().size());
    assertEquals(person.mail(), prepared.persons().get(0).contactMail());
    assertEquals(
        Set.of(SupportIdChangeKind.ISSUED, SupportIdChangeKind.PERSON_ADDED),
        Set.copyOf(prepared.history().stream().map(SupportIdView.Change::kind).toList()));
    SupportIdView own = As.customer(person.id()).get(() -> service.get(name));
    assertEquals("準備した", own.description());
    assertTrue(
        mails.to(person.mail()).stream()
            .anyMatch(mail -> mail.getTemplate().equals("supportid-changed")));
    assertEquals(List.of(name), names(name.substring(0, name.length() - 1).toLowerCase()));
    assertEquals(List.of(name), names(contract.number()));
    assertEquals(name, office.get(() -> desk.get(name.toLowerCase())).name());
  }

  @Test
  void CON_05_addressWithoutAccountIsInvitedAndBecomesTheFirstPersonInCharge() throws Exception {
    Contracts.Made contract = contracts.make();
    String mail = Unique.of("guest") + "@prep.example";
    assertEquals(List.of(), prepare(contract, mail).persons());
    office.run(() -> desk.addPerson(name, mail));
    List<String> links =
        mails.to(mail).stream()
            .flatMap(one -> LINK.matcher(one.getText()).results())
            .map(link -> link.group(1))
            .toList();
    String token = links.get(links.size() - 1);
    invitations.accept(token, "森", "緑", new NewPassword(Accounts.PASSWORD, Accounts.PASSWORD));
    assertEquals(mail, office.get(() -> desk.get(name)).persons().get(0).contactMail());
    assertThrows(
        AlreadyInChargeException.class, () -> office.run(() -> desk.addPerson(name, mail)));
  }

  @Test
  void CON_06_keyThatIsElsewhereAlreadyIsRefused() throws Exception {
    Contracts.Made contract = contracts.make(new ContractWish().withKeys(2, 0));
    Accounts.Person owner = accounts.customer(contract);
    supportIds.issue(owner, contract.key());
    assertThrows(KeysPlacedException.class, () -> prepare(contract, owner.mail()));
  }

  @Test
  void CON_05_badInputIsRefusedAtItsFieldAndLeavesNothing() throws Exception {
    Contracts.Made contract = contracts.make();
    Accounts.Person person = accounts.customer();
    Contracts.Made ended = contracts.make(new ContractWish().between(-99, -40));
    assertEquals(
        "contract",
        assertThrows(ContractWithoutKeyException.class, () -> prepare(ended, person.mail()))
            .field());
    PrepareSupportId unknown = new PrepareSupportId("K-NONE", name, null, person.mail());
    assertThrows(ContractWithoutKeyException.class, () -> office.run(() -> desk.prepare(unknown)));
    assertEquals(
        "person",
        assertThrows(PersonUnknownException.class, () -> prepare(contract, "nobody")).field());
    assertEquals(
        Set.of("contract", "name", "description", "person"),
        Violated.by(
            () ->
                office.run(
                    () -> desk.prepare(new PrepareSupportId(" ", "日本", "x".repeat(256), "")))));
    assertEquals(List.of(), names(name));
    prepare(contract, person.mail());
    Contracts.Made other = contracts.make();
    name = name.toLowerCase();
    assertThrows(SupportIdNameTakenException.class, () -> prepare(other, person.mail()));
  }

  @Test
  void CON_05_nobodyElsePreparesAndStrangersDoNotSeeIt() throws Exception {
    Contracts.Made contract = contracts.make();
    prepare(contract, accounts.customer().mail());
    Accounts.Person stranger = accounts.customer();
    assertThrows(
        NotFoundException.class, () -> As.customer(stranger.id()).run(() -> service.get(name)));
    assertThrows(NotFoundException.class, () -> office.run(() -> desk.get(name + "-x")));
    for (As other : List.of(As.customer(stranger.id()), As.agent(1), As.admin(1))) {
      assertThrows(EJBAccessException.class, () -> other.run(() -> desk.get(name)));
      assertThrows(EJBAccessException.class, () -> other.run(() -> desk.addPerson(name, "x")));
      assertThrows(
          EJBAccessException.class, () -> other.run(() -> desk.find(name, PageRequest.of(1))));
    }
  }
}
