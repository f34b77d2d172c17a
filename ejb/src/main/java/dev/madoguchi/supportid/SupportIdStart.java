package dev.madoguchi.supportid;

/**
 * What is left to do after the registration (ACC-09).
 *
 * @param inCharge whether the person is in charge of a support ID; then nothing is left
 * @param registrationKey the key of the registration if a support ID can be issued with it, or null
 */
public record SupportIdStart(boolean inCharge, String registrationKey) {}
