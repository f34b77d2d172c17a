package dev.madoguchi.ticket.workspace;

import java.time.Instant;

/**
 * A kept draft.
 *
 * @param key name of the form, as {@code ticket-reply-2026112200001}
 * @param content JSON of the form's fields; the portal does not look into it
 * @param updatedAt when it was written last
 */
public record DraftView(String key, String content, Instant updatedAt) {}
