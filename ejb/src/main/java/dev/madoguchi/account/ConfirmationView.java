package dev.madoguchi.account;

/**
 * What the page of a confirmation link shows.
 *
 * @param state what can be done
 * @param loginId whose account, null unless the link is open
 * @param shortestPassword fewest characters of a password
 */
public record ConfirmationView(LinkState state, String loginId, int shortestPassword) {}
