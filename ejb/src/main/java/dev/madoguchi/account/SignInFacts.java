package dev.madoguchi.account;

import java.time.Instant;

/**
 * What is known before a password is checked.
 *
 * @param accountId account that could sign in with this login ID, or null
 * @param passwordHash its stored password, or null
 * @param lockedUntil until when the login ID is locked, or null
 */
public record SignInFacts(Long accountId, String passwordHash, Instant lockedUntil) {}
