package dev.madoguchi.contract;

/**
 * What a typed support key turned out to be.
 *
 * @param state what it is worth today
 * @param key the key with its contract, null if unknown
 */
public record KeyCheck(KeyState state, SupportKey key) {}
