package dev.madoguchi.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsPolicyTest {

  private static final long SID_A = 1;
  private static final long SID_B = 2;
  private static final long PRODUCT = 7;
  private static final long PLAN = 8;
  private static final long OTHER = 9;
  private static final CoveredContract CONTRACT = new CoveredContract(SID_A, PRODUCT, PLAN);

  private static RequiredTerms terms(long version, Long product, Long plan) {
    return new RequiredTerms(
        product,
        plan,
        true,
        version * 10,
        TermsKind.CONTRACT,
        "約款",
        "Terms",
        version,
        "1." + version,
        LocalDate.of(2026, 4, 1));
  }

  private static TermsPolicy policy(List<RequiredTerms> required, Agreed... agreed) {
    return new TermsPolicy(required, List.of(agreed));
  }

  @Test
  void CON_10_aDocumentOfTheProductOrOfThePlanIsNeeded() {
    List<RequiredTerms> both = List.of(terms(1, PRODUCT, null), terms(2, null, PLAN));
    assertEquals(2, policy(both).neededBy(CONTRACT).size());
    assertEquals(List.of(), policy(both).neededBy(new CoveredContract(SID_A, OTHER, OTHER)));
    assertFalse(policy(both).isOpen(new CoveredContract(SID_A, OTHER, OTHER)));
  }

  @Test
  void CON_10_aDocumentOfBothIsNeededOnce() {
    List<RequiredTerms> twice = List.of(terms(1, PRODUCT, null), terms(1, null, PLAN));
    assertEquals(1, policy(twice).neededBy(CONTRACT).size());
  }

  @Test
  void CON_10_eachSupportIdAgreesOnItsOwn() {
    TermsPolicy policy = policy(List.of(terms(1, PRODUCT, null)), new Agreed(1, SID_A));
    assertFalse(policy.isOpen(CONTRACT));
    assertTrue(policy.isOpen(new CoveredContract(SID_B, PRODUCT, PLAN)));
  }

  @Test
  void CON_10_agreementToAnEarlierVersionDoesNotCount() {
    assertTrue(policy(List.of(terms(2, PRODUCT, null)), new Agreed(1, SID_A)).isOpen(CONTRACT));
  }

  @Test
  void CON_10_allThatIsNeededMustBeAgreed() {
    List<RequiredTerms> both = List.of(terms(1, PRODUCT, null), terms(2, null, PLAN));
    assertTrue(policy(both, new Agreed(1, SID_A)).isOpen(CONTRACT));
    assertFalse(policy(both, new Agreed(1, SID_A), new Agreed(2, SID_A)).isOpen(CONTRACT));
  }
}
