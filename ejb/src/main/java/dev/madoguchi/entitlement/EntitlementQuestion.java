package dev.madoguchi.entitlement;

/**
 * May the person who is signed in ask about this today?
 *
 * @param productId the product
 * @param contractId contract that the person named, or null for unknown
 * @param serialNumber as typed, or null or blank for unknown
 * @param supportIdId support ID under which to ask, or null for any way
 * @param kind code of the kind of inquiry, or null as long as it is not known
 */
public record EntitlementQuestion(
    long productId, Long contractId, String serialNumber, Long supportIdId, String kind) {

  boolean serialUnknown() {
    return serialNumber == null || serialNumber.isBlank();
  }
}
