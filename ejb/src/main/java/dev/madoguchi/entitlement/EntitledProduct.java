package dev.madoguchi.entitlement;

/**
 * A product about which the account may ask, or could if its plan included the portal.
 *
 * @param productId the product
 * @param productName its name
 * @param serialNumbers whether it has serial numbers
 */
public record EntitledProduct(long productId, String productName, boolean serialNumbers) {}
