package dev.madoguchi.it.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.entitlement.RefusalCause;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Violated;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.it.plan.Plans;
import dev.madoguchi.it.supportid.SupportIds;
import dev.madoguchi.it.ticket.Asker;
import dev.madoguchi.it.ticket.Question;
import dev.madoguchi.it.ticket.Tickets;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.setting.SettingService;
import dev.madoguchi.supportid.SupportIdView;
import dev.madoguchi.terms.AgreeToTerms;
import dev.madoguchi.terms.AgreementRow;
import dev.madoguchi.terms.PublishTerms;
import dev.madoguchi.terms.SaveTerms;
import dev.madoguchi.terms.TermsChangedException;
import dev.madoguchi.terms.TermsDesk;
import dev.madoguchi.terms.TermsKind;
import dev.madoguchi.terms.TermsLabelTakenException;
import dev.madoguchi.terms.TermsNotPdfException;
import dev.madoguchi.terms.TermsReplacedException;
import dev.madoguchi.terms.TermsRow;
import dev.madoguchi.terms.TermsService;
import dev.madoguchi.terms.TermsTooLateException;
import dev.madoguchi.terms.TermsView;
import dev.madoguchi.terms.TermsWithoutContentException;
import dev.madoguchi.terms.TermsWithoutScopeException;
import dev.madoguchi.ticket.TicketNotEntitledException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Terms of a plan of its own: asked for, agreed to, replaced, proven. */
@ExtendWith(ArquillianExtension.class)
class TermsIT {

  private static final String BLOCK = "terms.block-tickets";

  @Inject private TermsService service;
  @Inject private TermsDesk desk;
  @Inject private TermsFixture terms;
  @Inject private Plans plans;
  @Inject private Contracts contracts;
  @Inject private SupportIds supportIds;
  @Inject private Tickets tickets;
  @Inject private Accounts accounts;
  @Inject private FileFixture files;
  @Inject private SettingService settings;
  @Inject private CalendarService calendar;

  private String plan;
  private long document;
  private Asker asker;

  @BeforeEach
  void publish() throws Exception {
    plan = plans.faultsByPhone();
    document = terms.document(plan);
    terms.publish(document, "1.0", calendar.today());
    asker = tickets.asker(new ContractWish().under(plan));
  }

  @AfterEach
  void putBack() throws Exception {
    MovedClock.reset();
    As.admin(accounts.admin()).run(() -> settings.reset(BLOCK));
  }

  private List<TermsRow> open(As who) throws Exception {
    return who.get(service::findOpen);
  }

  private AgreeToTerms agreement(boolean authorised, boolean binding) throws Exception {
    TermsRow row = asker.as().get(service::findMine).get(0);
    return new AgreeToTerms(
        row.version().versionId(), row.supportId(), authorised, binding, "192.0.2.7");
  }

  private void agree() throws Exception {
    AgreeToTerms command = agreement(true, true);
    asker.as().run(() -> service.agree(command));
  }

  private List<AgreementRow> proof() throws Exception {
    return terms.office().get(() -> desk.findAgreements(document, PageRequest.of(1))).rows();
  }

  @Test
  void CON_10_ticketsAreStoppedUntilOnePersonInChargeAgrees() throws Exception {
    TicketNotEntitledException refusal =
        assertThrows(
            TicketNotEntitledException.class, () -> tickets.open(asker, Question.of(asker)));
    assertEquals(List.of(RefusalCause.TERMS_NOT_AGREED), refusal.arguments());
    assertEquals(1, open(asker.as()).size());
    Accounts.Person colleague = tickets.colleague(asker);
    assertEquals(1, open(As.customer(colleague.id())).size());
    agree();
    assertEquals(List.of(), open(asker.as()));
    assertEquals(List.of(), open(As.customer(colleague.id())), "one agrees for all");
    tickets.open(asker, Question.of(asker));
  }

  @Test
  void CON_10_agreementProvesWhoWhenWhatFromWhereAndBothDeclarations() throws Exception {
    assertEquals(
        Set.of("authorised", "binding"),
        Violated.by(() -> asker.as().run(() -> service.agree(agreement(false, false)))));
    assertEquals(List.of(), proof());
    agree();
    agree();
    assertEquals(1, proof().size(), "the second time changes nothing");
    AgreementRow row = proof().get(0);
    assertEquals(asker.person().name(), row.person());
    assertEquals(asker.person().mail(), row.loginId());
    assertEquals(asker.supportId().name(), row.supportId());
    assertEquals("1.0", row.version().label());
    assertEquals("192.0.2.7", row.address());
    assertTrue(row.authorised() && row.binding());
    assertEquals(64, row.sha256().length());
    assertNotNull(row.agreedAt());
  }

  @Test
  void CON_10_newVersionAsksAgainFromItsDayOnAndTheAgreedOneStaysReadable() throws Exception {
    agree();
    terms.publish(document, "2.0", calendar.today().plusDays(1));
    assertEquals(List.of(), open(asker.as()), "not before its day");
    MovedClock.ahead(Duration.ofDays(1));
    TermsRow asked = open(asker.as()).get(0);
    assertEquals("2.0", asked.version().label());
    TermsRow before = asker.as().get(service::findMine).get(1);
    assertEquals("1.0", before.version().label());
    assertFalse(before.current());
    long old = before.version().versionId();
    String name = asker.supportId().name();
    assertEquals("第1条 1.0", asker.as().get(() -> service.get(old, name)).textJa());
    assertThrows(TicketNotEntitledException.class, () -> tickets.open(asker, Question.of(asker)));
  }

  @Test
  void CON_10_versionThatWasReplacedWhileSomebodyReadItIsNotAgreedTo() throws Exception {
    Asker other = tickets.asker(new ContractWish().under(plan));
    agree();
    AgreeToTerms old = agreement(true, true);
    terms.publish(document, "2.0", calendar.today());
    AgreeToTerms late =
        new AgreeToTerms(old.versionId(), other.supportId().name(), true, true, "192.0.2.7");
    assertThrows(TermsReplacedException.class, () -> other.as().run(() -> service.agree(late)));
    asker.as().run(() -> service.agree(old));
    assertEquals(1, proof().size(), "what is agreed stays as it is");
    assertNotNull(TermsReplacedException.class);
  }

  @Test
  void CON_10_eachSupportIdAgreesOnItsOwn() throws Exception {
    Contracts.Made second = contracts.make(new ContractWish().under(plan));
    SupportIdView other = supportIds.issue(asker.person(), second.key());
    agree();
    List<TermsRow> left = open(asker.as());
    assertEquals(1, left.size());
    List<String> names = List.of(asker.supportId().name(), other.name());
    assertTrue(names.contains(left.get(0).supportId()));
  }

  @Test
  void CON_10_strangersHaveNothingToDoWithIt() throws Exception {
    AgreeToTerms command = agreement(true, true);
    As stranger = As.customer(accounts.customer().id());
    long version = command.versionId();
    assertEquals(List.of(), stranger.get(service::findMine));
    assertThrows(
        NotFoundException.class,
        () -> stranger.get(() -> service.get(version, command.supportId())));
    assertThrows(NotFoundException.class, () -> stranger.run(() -> service.agree(command)));
    assertThrows(NotFoundException.class, () -> stranger.get(() -> service.getFile(version)));
    assertThrows(NotFoundException.class, () -> asker.as().get(() -> service.getFile(version)));
    for (As other : List.of(asker.as(), As.agent(1), As.admin(1))) {
      assertThrows(EJBAccessException.class, () -> other.get(() -> desk.getDocument(document)));
      assertThrows(
          EJBAccessException.class,
          () -> other.get(() -> desk.findAgreements(document, PageRequest.of(1))));
    }
    assertThrows(EJBAccessException.class, () -> terms.office().get(service::findMine));
  }

  @Test
  void CON_10_settingLetsTicketsThroughAndWhoIsReachedByMailIsNotAsked() throws Exception {
    Accounts.Person byMail = accounts.customer();
    accounts.useRegisteredMail(byMail, asker.contract().registeredMail());
    Asker registered = new Asker(byMail, asker.contract(), asker.supportId());
    tickets.open(registered, Question.of(registered).supportId(null));
    As.admin(accounts.admin()).run(() -> settings.change(BLOCK, "true", "false"));
    tickets.open(asker, Question.of(asker));
  }

  private void refuse(
      Class<? extends RuntimeException> type,
      String label,
      LocalDate day,
      String text,
      Long... file) {
    assertThrows(
        type,
        () ->
            terms
                .office()
                .run(
                    () ->
                        desk.publish(
                            new PublishTerms(document, label, day, text, null, List.of(file)))));
  }

  @Test
  void CON_10_badVersionsAreRefused() throws Exception {
    LocalDate today = calendar.today();
    refuse(TermsLabelTakenException.class, "1.0", today, "本文");
    refuse(TermsTooLateException.class, "2", today.minusDays(1), "本文");
    refuse(TermsTooLateException.class, "2", today.plusYears(4), "本文");
    refuse(TermsWithoutContentException.class, "2", today, " ");
    long text = files.store(terms.office(), "terms.pdf", "no PDF".getBytes()).id();
    refuse(TermsNotPdfException.class, "2", today, null, text);
    refuse(TermsWithoutContentException.class, "2", today, "本文", text);
    TermsView stored = terms.office().get(() -> desk.getDocument(document));
    assertEquals(1, stored.versions().size());
    assertEquals(List.of(plan), stored.plans());
    assertThrows(
        TermsWithoutScopeException.class, () -> save(stored.version(), List.of(), List.of()));
    assertThrows(
        TermsChangedException.class, () -> save(stored.version() + 1, List.of(), List.of(plan)));
    save(stored.version(), List.of(), List.of(plan));
    assertEquals(List.of(), open(asker.as()), "a document that is not active asks nobody");
  }

  private void save(int version, List<String> products, List<String> codes) throws Exception {
    SaveTerms command =
        new SaveTerms(
            document, version, TermsKind.SPECIFICATION, "改題", "New", false, products, codes);
    terms.office().run(() -> desk.save(command));
  }
}
