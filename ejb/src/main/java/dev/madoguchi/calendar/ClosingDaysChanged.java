package dev.madoguchi.calendar;

import java.time.LocalDate;

/**
 * News: a day was closed, or is open again.
 *
 * @param date the day
 */
record ClosingDaysChanged(LocalDate date) {}
