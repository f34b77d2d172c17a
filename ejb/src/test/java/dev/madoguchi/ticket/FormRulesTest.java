package dev.madoguchi.ticket;

import static dev.madoguchi.ticket.Tickets.form;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.entitlement.RefusalCause;
import dev.madoguchi.product.Product;
import dev.madoguchi.ticket.inquiry.KindField;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormRulesTest {

  private static final Set<KindField> FAULT =
      EnumSet.of(KindField.OS_VERSION, KindField.CONDITIONS);

  @Test
  void TIC_02_contractAndSerialNumberMayEachBeUnknown() {
    assertDoesNotThrow(() -> FormRules.checkDevice(form().asked(), true));
    assertDoesNotThrow(() -> FormRules.checkDevice(form().contract(null, true).asked(), true));
    assertDoesNotThrow(() -> FormRules.checkDevice(form().serial(" ", true).asked(), true));
  }

  @Test
  void TIC_02_bothUnknownIsRefused() {
    OpenTicket asked = form().contract(null, true).serial(null, true).asked();
    BothUnknownException refusal =
        assertThrows(BothUnknownException.class, () -> FormRules.checkDevice(asked, true));
    assertEquals("serialNumber", refusal.field());
  }

  @Test
  void TIC_02_emptyIsNotUnknown() {
    assertEquals("contract", missing(form().contract(" ", false).asked(), true));
    assertEquals("serialNumber", missing(form().serial(null, false).asked(), true));
  }

  @Test
  void TIC_02_withoutSerialNumbersTheContractIsNeeded() {
    assertDoesNotThrow(() -> FormRules.checkDevice(form().serial(null, false).asked(), false));
    assertEquals("contract", missing(form().contract(null, false).asked(), false));
    assertEquals(
        "contract",
        missing(form().contract(null, true).asked(), false),
        "nothing else would tell it");
  }

  @Test
  void TIC_02_otherNeedsNeither() {
    OpenTicket asked = form().contract(null, false).serial(null, false).asked();
    assertDoesNotThrow(() -> FormRules.check(asked, FAULT, null));
  }

  @Test
  void TIC_01_eachKindHasItsOwnRequiredFields() {
    Product router = new Product(null, "XR-900", "XR-900", true);
    assertDoesNotThrow(() -> FormRules.check(form().asked(), Set.of(), router));
    assertDoesNotThrow(
        () -> FormRules.check(form().fault("12.3.1", "起動直後").asked(), FAULT, router));
    FieldRequiredException refusal =
        assertThrows(
            FieldRequiredException.class,
            () -> FormRules.check(form().fault("12.3.1", " ").asked(), FAULT, router));
    assertEquals("conditions", refusal.field());
  }

  @Test
  void CON_13_refusalsAreShownAtTheFieldToChange() {
    assertEquals("contract", FormRules.fieldOf(RefusalCause.ENDED, true));
    assertEquals("productId", FormRules.fieldOf(RefusalCause.ENDED, false));
    assertEquals("supportIdId", FormRules.fieldOf(RefusalCause.SUPPORT_ID_DOES_NOT_COVER, true));
    assertEquals("productId", FormRules.fieldOf(RefusalCause.PRODUCT_NOT_COVERED, true));
  }

  private static String missing(OpenTicket asked, boolean serialNumbers) {
    return assertThrows(
            FieldRequiredException.class, () -> FormRules.checkDevice(asked, serialNumbers))
        .field();
  }
}
