package dev.madoguchi.file;

import java.time.Duration;
import java.util.List;

/**
 * What may be sent, for forms that say so beforehand.
 *
 * @param maximumBytes largest file
 * @param forbidden endings of names that are refused, without dot
 * @param expiry how long an unfinished upload may rest
 */
public record FileLimits(long maximumBytes, List<String> forbidden, Duration expiry) {}
