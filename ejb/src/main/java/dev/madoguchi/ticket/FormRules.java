package dev.madoguchi.ticket;

import dev.madoguchi.entitlement.RefusalCause;
import dev.madoguchi.product.Product;
import dev.madoguchi.ticket.inquiry.KindField;
import java.util.Set;

/**
 * Which fields of the form must be filled in (TIC-01, TIC-02), and at which one a refusal is shown.
 */
final class FormRules {

  private FormRules() {}

  /**
   * Checks what kind and product require. "Other", a question on the portal itself, needs neither
   * contract nor serial number nor anything that belongs to a product.
   *
   * @param product the product, or null for "other"
   */
  static void check(OpenTicket asked, Set<KindField> required, Product product) {
    if (product == null) {
      return;
    }
    checkDevice(asked, product.hasSerialNumbers());
    for (KindField field : required) {
      if (isEmpty(asked, field)) {
        throw new FieldRequiredException(field.input());
      }
    }
  }

  /**
   * Contract and serial number are needed, or one of them and "unknown"; without serial numbers the
   * contract is.
   */
  static void checkDevice(OpenTicket asked, boolean serialNumbers) {
    if (serialNumbers && asked.contractUnknown() && asked.serialUnknown()) {
      throw new BothUnknownException();
    }
    if (isBlank(asked.contract()) && !(serialNumbers && asked.contractUnknown())) {
      throw new FieldRequiredException("contract");
    }
    if (serialNumbers && isBlank(asked.serialNumber()) && !asked.serialUnknown()) {
      throw new FieldRequiredException("serialNumber");
    }
  }

  private static boolean isEmpty(OpenTicket asked, KindField field) {
    return switch (field) {
      case CATEGORY -> asked.categoryId() == null;
      case MODEL -> isBlank(asked.model());
      case OS_VERSION -> isBlank(asked.osVersion());
      case END_USER_NAME -> isBlank(asked.endUserName());
      case CONDITIONS -> isBlank(asked.conditions());
    };
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /**
   * The field that the person has to look at.
   *
   * @param contractNamed whether a contract was given; otherwise the product is to blame
   */
  static String fieldOf(RefusalCause cause, boolean contractNamed) {
    return switch (cause) {
      case NOTHING_REACHED, PRODUCT_NOT_COVERED -> "productId";
      case SUPPORT_ID_DOES_NOT_COVER -> "supportIdId";
      case BOTH_UNKNOWN -> "serialNumber";
      case KIND_NOT_BY_PORTAL -> "kind";
      default -> contractNamed ? "contract" : "productId";
    };
  }
}
