package dev.madoguchi.calendar;

import java.time.LocalDate;

/**
 * A day on which the government's list of holidays differs from the rules (NOT-04).
 *
 * @param date the day
 * @param name name in the list, or null if the list does not have the day
 * @param lawful holiday by the rules, or null if they do not have the day
 */
public record HolidayDifference(LocalDate date, String name, NationalHoliday lawful) {}
