package dev.madoguchi.entitlement;

/**
 * May the person who is signed in ask about this today?
 *
 * @param productId the product
 * @param contractId contract that the person named, or null for unknown
 * @param serialNumber as typed, or null or blank for unknown
 * @param supportIdId support ID under which to ask, or null for any way
 */
public record EntitlementQuestion(
    long productId, Long contractId, String serialNumber, Long supportIdId) {

  boolean serialUnknown() {
    return serialNumber == null || serialNumber.isBlank();
  }
}
