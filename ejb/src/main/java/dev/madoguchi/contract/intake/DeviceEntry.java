package dev.madoguchi.contract.intake;

/**
 * A device of a row.
 *
 * @param serialNumber serial number as written
 * @param model model, or null
 */
record DeviceEntry(String serialNumber, String model) {}
