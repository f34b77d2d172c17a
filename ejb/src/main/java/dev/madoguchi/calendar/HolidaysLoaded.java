package dev.madoguchi.calendar;

/**
 * What came of a list of holidays.
 *
 * @param firstYear first year that it has days of
 * @param lastYear last year that it has days of
 * @param days how many days were compared
 * @param differences on how many it differs from the rules
 */
public record HolidaysLoaded(int firstYear, int lastYear, int days, int differences) {}
