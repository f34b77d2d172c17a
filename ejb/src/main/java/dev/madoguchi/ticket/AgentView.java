package dev.madoguchi.ticket;

/**
 * An agent to whom tickets can be given.
 *
 * @param accountId account
 * @param name name
 */
public record AgentView(long accountId, String name) {}
