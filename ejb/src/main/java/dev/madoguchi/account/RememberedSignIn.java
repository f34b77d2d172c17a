package dev.madoguchi.account;

/**
 * A browser that was recognised (ACC-11).
 *
 * @param signedIn who it belongs to
 * @param cookie new value of the cookie, or null when another tab just got it
 */
public record RememberedSignIn(SignedIn signedIn, String cookie) {}
