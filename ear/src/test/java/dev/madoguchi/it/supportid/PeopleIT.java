package dev.madoguchi.it.supportid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.account.NewPassword;
import dev.madoguchi.account.PasswordRefusedException;
import dev.madoguchi.account.SignedIn;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.WrittenMails;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.ticket.Asker;
import dev.madoguchi.it.ticket.Question;
import dev.madoguchi.it.ticket.Tickets;
import dev.madoguchi.mail.OutboxMail;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.supportid.AlreadyInChargeException;
import dev.madoguchi.supportid.CcNoAddressException;
import dev.madoguchi.supportid.CcService;
import dev.madoguchi.supportid.InvitationService;
import dev.madoguchi.supportid.LastPersonException;
import dev.madoguchi.supportid.PeopleService;
import dev.madoguchi.supportid.PeopleView;
import dev.madoguchi.supportid.PersonAdded;
import dev.madoguchi.supportid.PersonUnknownException;
import dev.madoguchi.supportid.SupportIdChangeKind;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.supportid.SupportIdView;
import dev.madoguchi.supportid.TooManyCcException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Persons in charge, invitations and CC addresses of support IDs. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

  private static final NewPassword PASSWORD = new NewPassword(Accounts.PASSWORD, Accounts.PASSWORD);

  @Inject private PeopleService people;
  @Inject private CcService copies;
  @Inject private InvitationService invitations;
  @Inject private SupportIdService service;
  @Inject private SupportIds supportIds;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private Tickets tickets;
  @Inject private WrittenMails mails;
  @Inject private Together together;

  private Contracts.Made contract;
  private Accounts.Person owner;
  private As me;
  private SupportIdView supportId;
  private String name;

  @BeforeEach
  void issue() throws Exception {
    contract = contracts.make();
    owner = accounts.customer(contract);
    me = As.customer(owner.id());
    supportId = supportIds.issue(owner, contract.key());
    name = supportId.name();
  }

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  private PeopleView view() throws Exception {
    return me.get(() -> people.get(name));
  }

  private List<SupportIdChangeKind> history() throws Exception {
    return me.get(() -> service.get(name)).history().stream()
        .map(SupportIdView.Change::kind)
        .toList();
  }

  private List<String> mailsTo(String address, String template) {
    return mails.to(address).stream()
        .filter(mail -> mail.getTemplate().equals(template))
        .map(OutboxMail::getText)
        .toList();
  }

  private static String token(String text, String page) {
    Matcher link = Pattern.compile("/" + page + "\\?token=([\\w-]+)").matcher(text);
    assertTrue(link.find(), text);
    return link.group(1);
  }

  @Test
  void CON_08_personIsAddedAndRemovedAndAllAreTold() throws Exception {
    Accounts.Person colleague = accounts.customer(contract);
    assertEquals(colleague.name(), me.get(() -> people.add(name, colleague.mail())).person());
    assertEquals(2, view().persons().size());
    for (Accounts.Person one : List.of(owner, colleague)) {
      assertEquals(1, mailsTo(one.mail(), "supportid-changed").size(), one.name());
    }
    As.customer(colleague.id()).get(() -> service.get(name));
    assertThrows(
        AlreadyInChargeException.class, () -> me.run(() -> people.add(name, colleague.mail())));

    long id = view().persons().stream().filter(one -> !one.me()).findFirst().orElseThrow().id();
    me.run(() -> people.remove(name, id));
    assertThrows(
        NotFoundException.class, () -> As.customer(colleague.id()).run(() -> service.get(name)));
    assertEquals(2, mailsTo(colleague.mail(), "supportid-changed").size(), "who is gone, too");
    assertEquals(
        List.of(SupportIdChangeKind.PERSON_REMOVED, SupportIdChangeKind.PERSON_ADDED),
        history().subList(0, 2));
  }

  @Test
  void CON_08_lastPersonCanNotBeRemoved() throws Exception {
    long id = view().persons().get(0).id();
    assertThrows(LastPersonException.class, () -> me.run(() -> people.remove(name, id)));
    Accounts.Person colleague = accounts.customer(contract);
    me.run(() -> people.add(name, colleague.mail()));
    long other = view().persons().stream().filter(one -> !one.me()).findFirst().orElseThrow().id();
    Callable<Object> first =
        () ->
            me.get(
                () -> {
                  people.remove(name, other);
                  return null;
                });
    Callable<Object> second =
        () ->
            As.customer(colleague.id())
                .get(
                    () -> {
                      people.remove(name, id);
                      return null;
                    });
    together.run(List.of(first, second));
    long left =
        List.of(owner, colleague).stream()
            .filter(
                one -> {
                  try {
                    return As.customer(one.id()).get(() -> people.get(name)) != null;
                  } catch (Exception e) {
                    return false;
                  }
                })
            .count();
    assertEquals(1, left, "two who remove each other leave one");
  }

  @Test
  void CON_08_whoHasNoAccountIsInvitedAndAcceptsByTheLink() throws Exception {
    String mail = Unique.of("guest") + "@invited.example";
    assertEquals(mail, me.get(() -> people.add(name, mail)).invitation());
    assertEquals(mail, view().invitations().get(0).mail());
    String token = token(mailsTo(mail, "supportid-invitation").get(0), "invitation");
    assertEquals(name, invitations.find(token).orElseThrow().supportId());
    assertThrows(
        PasswordRefusedException.class,
        () -> invitations.accept(token, "森", "緑", new NewPassword("short", "short")));

    SignedIn guest = invitations.accept(token, "森", "緑", PASSWORD);
    assertEquals("森 緑", guest.displayName());
    assertEquals("ACTIVE", accounts.stateOf(mail));
    assertEquals(2, view().persons().size());
    assertEquals(List.of(), view().invitations());
    assertTrue(invitations.find(token).isEmpty(), "works once");
    As.customer(guest.accountId()).get(() -> service.get(name));
    assertEquals(SupportIdChangeKind.INVITATION_ACCEPTED, history().get(0));
  }

  @Test
  void CON_08_nothingIsLearntOfAccountsOfOtherCompanies() throws Exception {
    Accounts.Person other = accounts.customer(contracts.make());
    String nobody = Unique.of("nobody") + "@invited.example";
    for (String typed : List.of(other.mail(), nobody)) {
      PersonAdded came = me.get(() -> people.add(name, typed));
      assertEquals(new PersonAdded(null, typed, List.of()), came);
      assertEquals(1, mailsTo(typed, "supportid-invitation").size());
    }
    assertEquals(1, view().persons().size());
    String token = token(mailsTo(other.mail(), "supportid-invitation").get(0), "invitation");
    invitations.acceptAsAccount(token);
    assertEquals(2, view().persons().size());
    assertThrows(
        AlreadyInChargeException.class, () -> me.run(() -> people.add(name, other.mail())));
  }

  @Test
  void ACC_22_invitationWorksSevenDaysAndCanBeSentAgainOrTakenBack() throws Exception {
    String mail = Unique.of("late") + "@invited.example";
    me.run(() -> people.add(name, mail));
    String first = token(mailsTo(mail, "supportid-invitation").get(0), "invitation");
    MovedClock.ahead(Duration.ofDays(7).plusMinutes(1));
    assertTrue(invitations.find(first).isEmpty());
    assertThrows(NotFoundException.class, () -> invitations.accept(first, "遅", "刻", PASSWORD));
    assertFalse(view().invitations().get(0).open());

    long id = view().invitations().get(0).id();
    me.run(() -> people.sendAgain(name, id));
    String second = token(mailsTo(mail, "supportid-invitation").get(1), "invitation");
    assertTrue(invitations.find(second).isPresent());
    me.run(() -> people.withdraw(name, id));
    assertTrue(invitations.find(second).isEmpty());
    assertEquals(SupportIdChangeKind.INVITATION_WITHDRAWN, history().get(0));
  }

  @Test
  void CON_08_whoGotAnAccountMeanwhileAcceptsWithIt() throws Exception {
    String mail = Unique.of("both") + "@invited.example";
    me.run(() -> people.add(name, mail));
    Accounts.Person stranger = accounts.customer(contracts.make());
    SupportIdView other = supportIds.issue(stranger, contracts.make().key());
    As.customer(stranger.id()).run(() -> people.add(other.name(), mail));
    List<String> texts = mailsTo(mail, "supportid-invitation");
    invitations.accept(token(texts.get(0), "invitation"), "森", "緑", PASSWORD);
    String token = token(texts.get(1), "invitation");
    assertTrue(invitations.find(token).orElseThrow().account());
    invitations.acceptAsAccount(token);
    assertEquals(
        2, As.customer(stranger.id()).get(() -> people.get(other.name())).persons().size());
  }

  @Test
  void CON_08_strangerFindsNothingAndNonsenseIsRefused() throws Exception {
    As stranger = As.customer(accounts.customer(contracts.make()).id());
    assertThrows(NotFoundException.class, () -> stranger.run(() -> people.get(name)));
    assertThrows(
        NotFoundException.class, () -> stranger.run(() -> people.add(name, "a@b.example")));
    assertThrows(
        NotFoundException.class, () -> stranger.run(() -> copies.add(name, "a@b.example")));
    assertThrows(
        PersonUnknownException.class, () -> me.run(() -> people.add(name, "nobody-like-that")));
    assertThrows(NotFoundException.class, () -> me.run(() -> people.choose(name, "x", 1)));
    assertTrue(invitations.find("no-such-token").isEmpty());
  }

  @Test
  void CON_09_ccAddressesAreAddedUpToALimitAndRemoved() throws Exception {
    String one = Unique.of("cc") + "@copies.example";
    String two = Unique.of("cc") + "@copies.example";
    me.run(() -> copies.add(name, one + "\n" + two + "、" + one.toUpperCase(java.util.Locale.ROOT)));
    assertEquals(2, view().cc().size());
    assertEquals(1, mailsTo(one, "supportid-cc").size());
    assertThrows(
        CcNoAddressException.class, () -> me.run(() -> copies.add(name, "c@d.example, nobody")));
    String many =
        IntStream.range(0, 19)
            .mapToObj(i -> "m" + i + "@copies.example")
            .collect(Collectors.joining(","));
    assertThrows(TooManyCcException.class, () -> me.run(() -> copies.add(name, many)));
    assertEquals(2, view().cc().size(), "none of them was added");
    long id = view().cc().get(0).id();
    me.run(() -> copies.remove(name, id));
    assertEquals(1, view().cc().size());
    assertEquals(SupportIdChangeKind.CC_REMOVED, history().get(0));
  }

  @Test
  void CON_09_ccAddressGetsTicketMailsAndEndsThemByItsLink() throws Exception {
    Asker asker = new Asker(owner, contract, supportId);
    String address = Unique.of("cc") + "@copies.example";
    me.run(() -> copies.add(name, address));
    String number = tickets.open(asker, Question.of(asker)).number();
    OutboxMail copy = mails.to(address).get(mails.to(address).size() - 1);
    assertTrue(copy.getSubject().contains(number), copy.getSubject());
    String token = token(copy.getText(), "unsubscribe");
    List<OutboxMail> own = mails.to(owner.mail());
    assertFalse(own.get(own.size() - 1).getText().contains("unsubscribe"), "only in the copy");

    assertEquals(address, copies.findAddress(token).orElseThrow());
    int before = mails.to(address).size();
    copies.unsubscribe(token);
    copies.unsubscribe(token);
    assertTrue(copies.findAddress(token).isEmpty());
    assertEquals(SupportIdChangeKind.CC_UNSUBSCRIBED, history().get(0));
    tickets.open(asker, Question.of(asker).subject("その後"));
    assertEquals(before, mails.to(address).size());
  }
}
