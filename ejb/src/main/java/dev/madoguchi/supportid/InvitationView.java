package dev.madoguchi.supportid;

/**
 * An invitation as its page shows it (CON-08).
 *
 * @param supportId name of the support ID
 * @param inviter who invites
 * @param loginId the invited address
 * @param account whether there is an account with it by now
 * @param shortestPassword characters that a password needs at least
 */
public record InvitationView(
    String supportId, String inviter, String loginId, boolean account, int shortestPassword) {}
