package dev.madoguchi.entitlement;

/**
 * A device on a contract that the account reaches.
 *
 * @param serialNumber as on the contract
 * @param model or null
 */
public record EntitledDevice(String serialNumber, String model) {}
