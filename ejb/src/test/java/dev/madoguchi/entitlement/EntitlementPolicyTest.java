package dev.madoguchi.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.calendar.WorkingHours;
import dev.madoguchi.plan.Channel;
import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.PortalCover;
import dev.madoguchi.plan.WindowHours;
import dev.madoguchi.plan.WindowView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntitlementPolicyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final long PRODUCT = 7;
  private static final long OTHER_PRODUCT = 8;
  private static final long SID = 100;

  private static final WindowHours DAYTIME =
      new WindowHours(OpenDays.BUSINESS_DAYS, WorkingHours.parse("09:00-17:30"));
  private static final WindowView PHONE =
      new WindowView(1L, "*", Channel.PHONE, "0120-555-010", DAYTIME, DAYTIME, null);

  /** A contract in force, to be bent into the shape that a test wants. */
  private record Made(
      long id,
      long product,
      PortalCover cover,
      int grace,
      LocalDate first,
      LocalDate last,
      LocalDate cancelled,
      boolean termsOpen,
      Long sid,
      String via,
      Set<String> serials) {

    static Made contract(long id) {
      return new Made(
          id,
          PRODUCT,
          new PortalCover(true, true, List.of()),
          0,
          TODAY.minusDays(10),
          TODAY.plusDays(129),
          null,
          false,
          SID,
          "SID-A",
          Set.of("SN0" + id));
    }

    Made lasting(LocalDate from, LocalDate to) {
      return new Made(id, product, cover, grace, from, to, cancelled, termsOpen, sid, via, serials);
    }

    Made grace(int days) {
      return new Made(
          id, product, cover, days, first, last, cancelled, termsOpen, sid, via, serials);
    }

    Made cancelledOn(LocalDate day) {
      return new Made(id, product, cover, grace, first, last, day, termsOpen, sid, via, serials);
    }

    Made withoutPortal() {
      return covering(new PortalCover(false, false, List.of(PHONE)));
    }

    Made covering(PortalCover other) {
      return new Made(
          id, product, other, grace, first, last, cancelled, termsOpen, sid, via, serials);
    }

    Made of(long otherProduct) {
      return new Made(
          id, otherProduct, cover, grace, first, last, cancelled, termsOpen, sid, via, serials);
    }

    Made withOpenTerms() {
      return new Made(id, product, cover, grace, first, last, cancelled, true, sid, via, serials);
    }

    Made byMail(String mail) {
      return new Made(
          id, product, cover, grace, first, last, cancelled, termsOpen, null, mail, serials);
    }

    Reach reach() {
      return new Reach(
          id,
          "K-" + id,
          product,
          "Standard",
          cover,
          grace,
          first,
          last,
          cancelled,
          termsOpen,
          sid,
          via,
          serials);
    }
  }

  private static Entitlement decide(
      EntitlementQuestion question, boolean serials, Made... reached) {
    List<Reach> facts = Arrays.stream(reached).map(Made::reach).toList();
    return new EntitlementPolicy(facts, TODAY).decide(question, serials);
  }

  private static Entitlement ask(Made... reached) {
    return decide(new EntitlementQuestion(PRODUCT, null, null, null, null), false, reached);
  }

  private static Entitlement askWith(String serial, Made... reached) {
    return decide(new EntitlementQuestion(PRODUCT, null, serial, null, null), true, reached);
  }

  private static Reason reason(ReasonKind kind, Object... arguments) {
    return Reason.of(kind, arguments);
  }

  private static void assertRefused(RefusalCause cause, Entitlement answer) {
    assertFalse(answer.granted());
    assertEquals(cause, answer.cause());
    assertNull(answer.until());
  }

  @Test
  void CON_13_aContractInForceBySupportIdAnswersYesWithReasons() {
    Made contract = Made.contract(1);
    Entitlement answer = askWith("sn-01", contract);
    assertTrue(answer.granted());
    assertNull(answer.cause());
    assertEquals("K-1", answer.contractNumber());
    assertEquals(1L, answer.contractId());
    assertEquals(contract.last(), answer.until());
    assertTrue(answer.serialVerified());
    assertEquals(
        List.of(
            reason(ReasonKind.CONTRACT_IN_FORCE, "K-1", contract.last()),
            reason(ReasonKind.SERIAL_MATCHED, "sn-01"),
            reason(ReasonKind.PERSON_IN_CHARGE, "SID-A"),
            reason(ReasonKind.PLAN, "Standard")),
        answer.reasons());
  }

  @Test
  void CON_13_aContractByRegisteredMailAnswersYesAndNamesTheMail() {
    Entitlement answer = ask(Made.contract(1).byMail("support@midori.example"));
    assertTrue(answer.granted());
    assertTrue(
        answer.reasons().contains(reason(ReasonKind.REGISTERED_MAIL, "support@midori.example")));
  }

  @Test
  void CON_01_theFirstAndTheLastDayAreIncluded() {
    assertTrue(ask(Made.contract(1).lasting(TODAY, TODAY)).granted());
    assertRefused(
        RefusalCause.NOT_STARTED,
        ask(Made.contract(1).lasting(TODAY.plusDays(1), TODAY.plusDays(9))));
    assertRefused(
        RefusalCause.ENDED, ask(Made.contract(1).lasting(TODAY.minusDays(9), TODAY.minusDays(1))));
  }

  @Test
  void CON_13_aNoSaysWhichDay() {
    Made ended = Made.contract(1).lasting(TODAY.minusDays(9), TODAY.minusDays(1));
    assertEquals(
        List.of(reason(ReasonKind.CONTRACT_ENDED, "K-1", ended.last())), ask(ended).reasons());
    Made later = Made.contract(1).lasting(TODAY.plusDays(1), TODAY.plusDays(9));
    assertEquals(
        List.of(reason(ReasonKind.CONTRACT_NOT_STARTED, "K-1", later.first())),
        ask(later).reasons());
    Made cancelled = Made.contract(1).cancelledOn(TODAY);
    assertEquals(
        List.of(reason(ReasonKind.CONTRACT_CANCELLED, "K-1", TODAY)), ask(cancelled).reasons());
  }

  @Test
  void CON_13_theGracePeriodIsIncludedToItsLastDay() {
    Made ended = Made.contract(1).lasting(TODAY.minusDays(99), TODAY.minusDays(14));
    Entitlement answer = ask(ended.grace(14));
    assertTrue(answer.granted());
    assertEquals(TODAY, answer.until());
    assertEquals(
        reason(ReasonKind.CONTRACT_IN_GRACE, "K-1", ended.last(), TODAY), answer.reasons().get(0));
    assertRefused(RefusalCause.ENDED, ask(ended.grace(13)));
  }

  @Test
  void CON_13_aCancelledContractHasNoGrace() {
    assertRefused(RefusalCause.CANCELLED, ask(Made.contract(1).grace(30).cancelledOn(TODAY)));
    assertTrue(ask(Made.contract(1).cancelledOn(TODAY.plusDays(1))).granted());
  }

  @Test
  void CON_13_aPlanWithoutPortalAnswersNoAndNamesThePlan() {
    Entitlement answer = ask(Made.contract(1).withoutPortal());
    assertRefused(RefusalCause.NO_PORTAL, answer);
    assertEquals(
        List.of(reason(ReasonKind.PLAN_WITHOUT_PORTAL, "K-1", "Standard")), answer.reasons());
    assertEquals("K-1", answer.contractNumber());
  }

  @Test
  void CON_13_withoutPortalTheOtherChannelsAreTold() {
    assertEquals(List.of(PHONE), ask(Made.contract(1).withoutPortal()).channels());
    assertEquals(List.of(), ask(Made.contract(1)).channels());
    assertEquals(List.of(), ask(Made.contract(1).withoutPortal().cancelledOn(TODAY)).channels());
  }

  @Test
  void CON_13_aKindThatThePlanTakesByTelephoneOnlyIsRefusedWithItsChannel() {
    Entitlement answer =
        ask(Made.contract(1).covering(new PortalCover(true, false, List.of(PHONE))));
    assertRefused(RefusalCause.KIND_NOT_BY_PORTAL, answer);
    assertEquals(
        List.of(reason(ReasonKind.KIND_WITHOUT_PORTAL, "K-1", "Standard")), answer.reasons());
    assertEquals(List.of(PHONE), answer.channels());
  }

  @Test
  void CON_13_anotherContractThatTakesTheKindByPortalIsPreferred() {
    Made byPhone = Made.contract(1).covering(new PortalCover(true, false, List.of(PHONE)));
    assertEquals("K-2", ask(byPhone, Made.contract(2)).contractNumber());
  }

  @Test
  void CON_13_aWarningLetsPassWhatStandsOnAContractOfThePerson() {
    Made ended = Made.contract(1).lasting(TODAY.minusDays(9), TODAY.minusDays(1));
    assertFalse(ask(ended).isSendable());
    Entitlement warning = ask(ended).asWarning();
    assertTrue(warning.isSendable());
    assertFalse(warning.granted());
    assertEquals(RefusalCause.ENDED, warning.cause());
    assertFalse(ask().asWarning().isSendable(), "there is no contract to note on the ticket");
    assertTrue(ask(Made.contract(1)).isSendable());
  }

  @Test
  void CON_10_missingAgreementStopsWhatIsInForceAndSaysForWhichSupportId() {
    Entitlement answer = ask(Made.contract(1).withOpenTerms());
    assertRefused(RefusalCause.TERMS_NOT_AGREED, answer);
    assertEquals(List.of(reason(ReasonKind.TERMS_NOT_AGREED, "K-1", "SID-A")), answer.reasons());
    assertEquals("K-2", ask(Made.contract(1).withOpenTerms(), Made.contract(2)).contractNumber());
    Made grace = Made.contract(1).grace(9).lasting(TODAY.minusDays(99), TODAY.minusDays(1));
    assertTrue(ask(grace.withOpenTerms()).granted(), "nobody agrees to what has ended");
  }

  @Test
  void CON_13_anEndedContractWithoutPortalHasEnded() {
    Made ended = Made.contract(1).withoutPortal().lasting(TODAY.minusDays(9), TODAY.minusDays(1));
    assertRefused(RefusalCause.ENDED, ask(ended));
  }

  @Test
  void CON_13_whoReachesNothingIsToldSo() {
    assertRefused(RefusalCause.NOTHING_REACHED, ask());
  }

  @Test
  void CON_13_aProductWithoutContractIsRefused() {
    assertRefused(RefusalCause.PRODUCT_NOT_COVERED, ask(Made.contract(1).of(OTHER_PRODUCT)));
  }

  @Test
  void CON_13_aForeignContractIsAnsweredLikeNone() {
    EntitlementQuestion question = new EntitlementQuestion(PRODUCT, 99L, null, null, null);
    Entitlement answer = decide(question, false, Made.contract(1));
    assertRefused(RefusalCause.CONTRACT_NOT_REACHED, answer);
    assertNull(answer.contractNumber());
    assertTrue(answer.reasons().isEmpty());
  }

  @Test
  void CON_13_aContractOfAnotherProductIsRefused() {
    EntitlementQuestion question = new EntitlementQuestion(PRODUCT, 2L, null, null, null);
    assertRefused(
        RefusalCause.CONTRACT_OF_OTHER_PRODUCT,
        decide(question, false, Made.contract(1), Made.contract(2).of(OTHER_PRODUCT)));
  }

  @Test
  void CON_13_aSupportIdThatDoesNotCoverTheProductIsRefused() {
    EntitlementQuestion question = new EntitlementQuestion(PRODUCT, null, null, SID + 1, null);
    assertRefused(
        RefusalCause.SUPPORT_ID_DOES_NOT_COVER, decide(question, false, Made.contract(1)));
    assertRefused(
        RefusalCause.SUPPORT_ID_DOES_NOT_COVER,
        decide(question, false, Made.contract(1).byMail("a@b.example")));
  }

  @Test
  void CON_13_askingUnderASupportIdUsesItsContract() {
    EntitlementQuestion question = new EntitlementQuestion(PRODUCT, null, null, SID, null);
    Made byMail = Made.contract(2).byMail("a@b.example").lasting(TODAY, TODAY.plusDays(900));
    assertEquals("K-1", decide(question, false, byMail, Made.contract(1)).contractNumber());
  }

  @Test
  void TIC_02_contractAndSerialNumberCanNotBothBeUnknown() {
    assertRefused(RefusalCause.BOTH_UNKNOWN, askWith(null, Made.contract(1)));
    assertRefused(RefusalCause.BOTH_UNKNOWN, askWith("  ", Made.contract(1)));
    EntitlementQuestion named = new EntitlementQuestion(PRODUCT, 1L, null, null, null);
    Entitlement answer = decide(named, true, Made.contract(1));
    assertTrue(answer.granted());
    assertFalse(answer.serialVerified());
    assertTrue(answer.reasons().contains(reason(ReasonKind.SERIAL_UNKNOWN)));
  }

  @Test
  void CON_13_aSerialNumberIsMatchedAsPeopleTypeIt() {
    assertTrue(askWith("ｓｎ o1", Made.contract(1)).serialVerified());
    assertTrue(askWith("SN-OI", Made.contract(1)).serialVerified());
  }

  @Test
  void CON_13_anUnmatchedSerialNumberIsAcceptedAndMarked() {
    Entitlement answer = askWith("ZZ-999", Made.contract(1));
    assertTrue(answer.granted());
    assertFalse(answer.serialVerified());
    assertTrue(answer.reasons().contains(reason(ReasonKind.SERIAL_NOT_VERIFIED, "ZZ-999")));
  }

  @Test
  void CON_13_theSerialNumberPicksTheContract() {
    Made longer = Made.contract(2).lasting(TODAY, TODAY.plusDays(900));
    assertEquals("K-1", askWith("SN01", longer, Made.contract(1)).contractNumber());
    assertEquals("K-2", askWith("ZZ-999", longer, Made.contract(1)).contractNumber());
  }

  @Test
  void CON_13_aSerialNumberOfAnotherContractIsNamed() {
    EntitlementQuestion question = new EntitlementQuestion(PRODUCT, 1L, "SN02", null, null);
    Entitlement answer = decide(question, true, Made.contract(1), Made.contract(2));
    assertTrue(answer.granted());
    assertFalse(answer.serialVerified());
    assertTrue(
        answer.reasons().contains(reason(ReasonKind.SERIAL_ON_OTHER_CONTRACT, "SN02", "K-2")));
  }

  @Test
  void CON_13_anEndedContractWithTheDeviceDoesNotHideOneInForce() {
    Made ended = Made.contract(2).lasting(TODAY.minusDays(9), TODAY.minusDays(1));
    Entitlement answer = askWith("SN02", ended, Made.contract(1));
    assertTrue(answer.granted());
    assertEquals("K-1", answer.contractNumber());
  }

  @Test
  void CON_13_aContractInForceComesBeforeOneInGrace() {
    Made grace = Made.contract(2).lasting(TODAY.minusDays(9), TODAY.minusDays(1)).grace(900);
    assertEquals("K-1", ask(grace, Made.contract(1)).contractNumber());
  }

  @Test
  void CON_13_theNearestCauseIsTold() {
    Made ended = Made.contract(2).lasting(TODAY.minusDays(9), TODAY.minusDays(1));
    assertRefused(RefusalCause.NO_PORTAL, ask(ended, Made.contract(1).withoutPortal()));
    Made later = Made.contract(3).lasting(TODAY.plusDays(1), TODAY.plusDays(9));
    assertRefused(RefusalCause.NOT_STARTED, ask(ended, later));
    assertRefused(RefusalCause.ENDED, ask(Made.contract(4).cancelledOn(TODAY), ended));
  }

  @Test
  void CON_13_aSerialNumberOfAProductWithoutOnesMeansNothing() {
    EntitlementQuestion question = new EntitlementQuestion(PRODUCT, null, "SN01", null, null);
    Entitlement answer = decide(question, false, Made.contract(1));
    assertTrue(answer.granted());
    assertFalse(answer.serialVerified());
    assertEquals(3, answer.reasons().size());
  }
}
