package dev.madoguchi.calendar;

import java.time.LocalDate;

/**
 * A closing day as back office sees it (NOT-04).
 *
 * @param id for opening it again
 * @param date the day
 * @param reason what customers read
 * @param removable whether it can be opened again: from today on
 */
public record ClosingDayView(long id, LocalDate date, String reason, boolean removable) {}
