package dev.madoguchi.calendar;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.file.StoredFile;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;

/**
 * Where back office loads the government's list of national holidays over the rules that this
 * version knows (NOT-04). Only where the two differ is something kept; it acts at once.
 */
@Stateless
public class HolidayDesk {

  /** By how many days a year the list may differ: a few holidays moved, each on two days. */
  static final int MOST_A_YEAR = 8;

  private static final long LARGEST = 1_000_000;

  @Inject private HolidayRepository repository;
  @Inject private FileStore files;
  @Inject private AuditWriter audit;

  /** Where the list differs from the rules, in order. */
  @RolesAllowed(Roles.OFFICE)
  public List<HolidayDifference> find() {
    return repository.findAll().stream()
        .map(one -> new HolidayDifference(one.getDate(), one.getName(), lawful(one.getDate())))
        .toList();
  }

  /**
   * Compares the list with the rules, for each year that it has days of, and keeps the differences;
   * those of other years stay. The same list again changes nothing.
   *
   * @param fileId an upload of the caller's
   * @throws dev.madoguchi.file.AttachedFileGoneException if it is not the caller's
   * @throws NotAHolidayFileException if it is no text, too large, or has no day since 1980 in it
   * @throws HolidayRowException if a row is not a day and its name
   * @throws StrangeHolidaysException if a year differs by more than {@value #MOST_A_YEAR} days
   */
  @RolesAllowed(Roles.OFFICE)
  public HolidaysLoaded load(long fileId) {
    NavigableMap<LocalDate, String> list =
        OfficialHolidays.read(read(files.getUnclaimed(fileId)))
            .tailMap(LocalDate.of(JapaneseHolidays.FIRST_YEAR, 1, 1), true)
            .headMap(LocalDate.of(JapaneseHolidays.LAST_YEAR, 12, 31), true);
    if (list.isEmpty()) {
      throw new NotAHolidayFileException();
    }
    List<HolidayCorrection> corrections = new ArrayList<>();
    TreeSet<Integer> years = new TreeSet<>();
    list.keySet().forEach(day -> years.add(day.getYear()));
    for (int year : years) {
      List<HolidayCorrection> found = compare(year, list);
      repository.replace(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), found);
      corrections.addAll(found);
    }
    String period = years.first() + "-" + years.last();
    audit.write("calendar.holidays-loaded", "holidays:" + period, corrections.size() + " differ");
    return new HolidaysLoaded(years.first(), years.last(), list.size(), corrections.size());
  }

  private static List<HolidayCorrection> compare(int year, NavigableMap<LocalDate, String> list) {
    NavigableMap<LocalDate, NationalHoliday> lawful = JapaneseHolidays.of(year);
    List<HolidayCorrection> found = new ArrayList<>();
    list.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
        .forEach(
            (day, name) -> {
              if (!lawful.containsKey(day)) {
                found.add(new HolidayCorrection(day, name));
              }
            });
    lawful.keySet().stream()
        .filter(day -> !list.containsKey(day))
        .forEach(day -> found.add(new HolidayCorrection(day, null)));
    if (found.size() > MOST_A_YEAR) {
      throw new StrangeHolidaysException(year);
    }
    return found;
  }

  /** Forgets all differences: the rules hold alone again. */
  @RolesAllowed(Roles.OFFICE)
  public void forget() {
    repository.replace(
        LocalDate.of(JapaneseHolidays.FIRST_YEAR, 1, 1),
        LocalDate.of(JapaneseHolidays.LAST_YEAR, 12, 31),
        List.of());
    audit.write("calendar.holidays-forgotten", "holidays", "");
  }

  private byte[] read(StoredFile file) {
    if (file.getSize() > LARGEST) {
      throw new NotAHolidayFileException();
    }
    try {
      return Files.readAllBytes(files.path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NationalHoliday lawful(LocalDate day) {
    return JapaneseHolidays.on(day).orElse(null);
  }
}
