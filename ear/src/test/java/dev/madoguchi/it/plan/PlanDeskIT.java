package dev.madoguchi.it.plan;

import static dev.madoguchi.it.plan.Plans.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.entitlement.PlanOfContracts;
import dev.madoguchi.entitlement.ReasonKind;
import dev.madoguchi.entitlement.RefusalCause;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.Violated;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.ticket.Asker;
import dev.madoguchi.it.ticket.Question;
import dev.madoguchi.it.ticket.Tickets;
import dev.madoguchi.plan.Channel;
import dev.madoguchi.plan.ContactMissingException;
import dev.madoguchi.plan.HoursNotReadableException;
import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.PlanChangedException;
import dev.madoguchi.plan.PlanCodeTakenException;
import dev.madoguchi.plan.PlanDesk;
import dev.madoguchi.plan.PlanView;
import dev.madoguchi.plan.ResponseTarget;
import dev.madoguchi.plan.SavePlan;
import dev.madoguchi.plan.SaveWindow;
import dev.madoguchi.plan.TargetUnit;
import dev.madoguchi.plan.WindowTakenException;
import dev.madoguchi.plan.WindowView;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.setting.SettingService;
import dev.madoguchi.ticket.TicketFacts;
import dev.madoguchi.ticket.TicketNotEntitledException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans and their support windows: kept by back office, seen and felt by customers. */
@ExtendWith(ArquillianExtension.class)
class PlanDeskIT {

  private static final String WARNS_ONLY = "entitlement.warns-only";

  @Inject private PlanDesk desk;
  @Inject private Plans plans;
  @Inject private Tickets tickets;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private EntitlementService entitlements;
  @Inject private SettingService settings;

  @AfterEach
  void goBackToDefaults() throws Exception {
    As.admin(accounts.admin()).run(() -> settings.reset(WARNS_ONLY));
  }

  private PlanView plan(String code) throws Exception {
    return OFFICE.get(() -> desk.getPlan(code));
  }

  private List<String> lines(String code) throws Exception {
    return plan(code).windows().lines().stream()
        .map(line -> line.kind() + " " + line.channel())
        .toList();
  }

  @Test
  void TIC_22_backOfficeKeepsAPlanAndItsWindows() throws Exception {
    String code = plans.faultsByPhone();
    assertEquals(List.of("fault PHONE", "* PORTAL"), lines(code));
    WindowView line = plan(code).windows().lines().get(0);
    assertTrue(line.reception().isAlways());
    assertEquals(OpenDays.BUSINESS_DAYS, line.response().days());
    assertEquals("09:00-12:00,13:00-17:30", line.response().hours().toString());
    assertEquals(new ResponseTarget(3, TargetUnit.DAYS), line.target());

    SaveWindow other = Plans.window(code, "usage", Channel.MAIL, " desk@plan.example ");
    plans.save(code, line.id(), other);
    assertEquals(List.of("usage MAIL", "* PORTAL"), lines(code));
    int version = plan(code).version();
    OFFICE.run(() -> desk.removeWindow(code, line.id(), version));
    assertEquals(List.of("* PORTAL"), lines(code));

    PlanView now = plan(code);
    SavePlan renamed = new SavePlan(now.id(), now.version(), code, " 改名 ", 7, " ");
    OFFICE.run(() -> desk.save(renamed));
    assertEquals("改名", plan(code).name());
    assertEquals(null, plan(code).remark());
    assertTrue(OFFICE.get(desk::findPlans).stream().anyMatch(one -> one.code().equals(code)));
  }

  private static SaveWindow withHours(String code, String reception, String response) {
    return new SaveWindow(
        code,
        null,
        0,
        "*",
        Channel.PHONE,
        "0120",
        OpenDays.EVERY_DAY,
        reception,
        OpenDays.EVERY_DAY,
        response,
        null,
        null);
  }

  @Test
  void TIC_22_badInputIsRefusedAtItsField() throws Exception {
    String code = plans.faultsByPhone();
    for (String wrong : List.of("9-17", "13:00-12:00", "09:00-12:00,11:00-13:00", "いつでも")) {
      assertEquals(
          "receptionHours",
          assertThrows(
                  HoursNotReadableException.class,
                  () -> plans.save(code, withHours(code, wrong, "09:00-10:00")))
              .field());
      assertEquals(
          "responseHours",
          assertThrows(
                  HoursNotReadableException.class,
                  () -> plans.save(code, withHours(code, "09:00-10:00", wrong)))
              .field());
    }
    assertThrows(
        ContactMissingException.class,
        () -> plans.save(code, Plans.window(code, "usage", Channel.MAIL, " ")));
    assertThrows(
        WindowTakenException.class,
        () -> plans.save(code, Plans.window(code, "*", Channel.PORTAL, null)));
    assertThrows(
        PlanCodeTakenException.class,
        () -> OFFICE.run(() -> desk.save(new SavePlan(null, 0, code.toLowerCase(), "名", 0, null))));
    assertEquals(
        Set.of("code", "name", "graceDays", "remark"),
        Violated.by(
            () ->
                OFFICE.run(
                    () -> desk.save(new SavePlan(null, 0, " ", "\u0000", 367, "x".repeat(501))))));
    assertEquals(List.of("fault PHONE", "* PORTAL"), lines(code));
  }

  @Test
  void TIC_22_twoPeopleDoNotChangeAPlanPastEachOther() throws Exception {
    String code = plans.faultsByPhone();
    PlanView seen = plan(code);
    plans.save(code, Plans.window(code, "usage", Channel.PHONE, "0120-555-778"));
    long line = seen.windows().lines().get(0).id();
    assertThrows(
        PlanChangedException.class,
        () -> OFFICE.run(() -> desk.removeWindow(code, line, seen.version())));
    SavePlan old = new SavePlan(seen.id(), seen.version(), code, "古い名前", 0, null);
    assertThrows(PlanChangedException.class, () -> OFFICE.run(() -> desk.save(old)));
    assertEquals("検証プラン", plan(code).name());
  }

  @Test
  void TIC_22_onlyBackOfficeKeepsPlansAndALineBelongsToItsPlan() throws Exception {
    String code = plans.faultsByPhone();
    for (As other : List.of(As.customer(1), As.agent(1), As.admin(1))) {
      assertThrows(EJBAccessException.class, () -> other.run(() -> desk.getPlan(code)));
      assertThrows(EJBAccessException.class, () -> other.run(desk::findPlans));
      assertThrows(EJBAccessException.class, () -> other.run(() -> desk.removeWindow(code, 1, 0)));
    }
    long line = plan(code).windows().lines().get(0).id();
    String foreign = plans.faultsByPhone();
    int version = plan(foreign).version();
    assertThrows(
        NotFoundException.class, () -> OFFICE.run(() -> desk.removeWindow(foreign, line, version)));
    assertThrows(NotFoundException.class, () -> plan(Unique.of("NONE")));
  }

  @Test
  void TIC_22_customersSeeTheWindowsOfTheirOwnPlansOnly() throws Exception {
    Asker asker = tickets.asker(new ContractWish().under(plans.faultsByPhone()));
    List<PlanOfContracts> own = asker.as().get(entitlements::findPlans);
    assertEquals(1, own.size());
    assertEquals("検証プラン", own.get(0).planName());
    assertEquals("備考です", own.get(0).remark());
    assertEquals(List.of(asker.contract().number()), own.get(0).contracts());
    assertEquals(2, own.get(0).windows().lines().size());
    As stranger = As.customer(accounts.customer().id());
    assertEquals(List.of(), stranger.get(entitlements::findPlans));
  }

  @Test
  void CON_13_aKindThatThePlanTakesByPhoneIsRefusedAtItsField() throws Exception {
    Asker asker = tickets.asker(new ContractWish().under(plans.faultsByPhone()));
    TicketNotEntitledException refusal =
        assertThrows(TicketNotEntitledException.class, () -> tickets.open(asker, fault(asker)));
    assertEquals("kind", refusal.field());
    assertEquals(List.of(RefusalCause.KIND_NOT_BY_PORTAL), refusal.arguments());
    tickets.open(asker, Question.of(asker).kind("usage"));
  }

  @Test
  void CON_13_settingLetsANoWarnOnlyAndTheReasonIsKeptOnTheTicket() throws Exception {
    Asker asker = tickets.asker(new ContractWish().under(plans.faultsByPhone()));
    Asker ended = tickets.asker();
    As.admin(accounts.admin()).run(() -> settings.change(WARNS_ONLY, "false", "true"));
    TicketFacts byPhone = facts(asker, fault(asker));
    assertTrue(kinds(byPhone).contains(ReasonKind.KIND_WITHOUT_PORTAL));
    assertEquals(asker.contract().number(), byPhone.contractNumber());
    Question elsewhere = Question.of(asker).contract(ended.contract().number()).serialUnknown();
    assertThrows(TicketNotEntitledException.class, () -> tickets.open(asker, elsewhere));
    assertFalse(kinds(facts(asker, Question.of(asker))).contains(ReasonKind.KIND_WITHOUT_PORTAL));
    Asker late = tickets.asker(new ContractWish().under("LITE"));
    contracts.end(late.contract());
    assertTrue(kinds(facts(late, Question.of(late))).contains(ReasonKind.CONTRACT_ENDED));
  }

  private static Question fault(Asker asker) {
    return Question.of(asker).kind("fault").device("M", "V", "U").conditions("C");
  }

  private TicketFacts facts(Asker asker, Question question) throws Exception {
    return tickets.page(asker.person(), tickets.open(asker, question).number()).facts();
  }

  private static List<ReasonKind> kinds(TicketFacts facts) {
    return facts.reasons().stream().map(reason -> reason.kind()).toList();
  }
}
