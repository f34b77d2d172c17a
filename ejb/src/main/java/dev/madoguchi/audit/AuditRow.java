package dev.madoguchi.audit;

import java.time.Instant;

/**
 * One line of the audit log.
 *
 * @param id identity of the entry
 * @param when when it happened
 * @param actor who did it, as {@code account:42}, {@code system:ticket-auto-close/17} or {@code
 *     visitor}
 * @param action what was done, as {@code contract.imported}
 * @param subject to what, as {@code contract:123}, or null
 * @param detail further facts, or null
 */
public record AuditRow(
    long id, Instant when, String actor, String action, String subject, String detail) {}
