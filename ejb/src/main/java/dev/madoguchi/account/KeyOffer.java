package dev.madoguchi.account;

/**
 * The company of a valid support key, to be confirmed by the person who registers (ACC-08).
 *
 * @param companyName end user of the contract
 * @param address head office, or null
 * @param phone or null
 */
public record KeyOffer(String companyName, String address, String phone) {}
