package dev.madoguchi.contract.intake;

import dev.madoguchi.platform.job.JobReject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A row as far as it can be understood without the database: values in their types, and everything
 * that is wrong with it. A column that the file does not have says nothing about a contract; an
 * empty field says that there is no value.
 *
 * @param line line on which the row begins, counted from 1, the header included
 * @param texts what stands in the columns of the file; empty, never null
 * @param days the right ones among the dates
 * @param devices devices; empty if there are none or the column is missing
 * @param keys support keys given by the core system; empty if there are none or the column is
 *     missing
 * @param problems what is wrong, in the order of the columns
 */
public record ImportLine(
    long line,
    Map<ImportColumn, String> texts,
    Map<ImportColumn, LocalDate> days,
    List<DeviceEntry> devices,
    List<String> keys,
    List<JobReject> problems) {

  /** Checks a row. */
  public static ImportLine of(ImportRecord row) {
    return new RowCheck(row).check();
  }

  /** What stands in the column; empty if nothing does, or if the file has no such column. */
  String text(ImportColumn column) {
    return texts.getOrDefault(column, "");
  }

  /**
   * What a contract has in this column after the import: what the file says, or else what it had
   * before.
   */
  String textOr(ImportColumn column, String before) {
    String text = texts.get(column);
    if (text == null) {
      return before;
    }
    return text.isEmpty() ? null : text;
  }

  /** The same for a date. */
  LocalDate dayOr(ImportColumn column, LocalDate before) {
    return texts.containsKey(column) ? days.get(column) : before;
  }

  /** Something that is wrong with this row. */
  JobReject problem(ImportColumn column, String reason, String... arguments) {
    return problem(line, column, text(column), reason, arguments);
  }

  static JobReject problem(
      long line, ImportColumn column, String value, String reason, String... arguments) {
    return new JobReject(line, column.name(), value, reason, List.of(arguments));
  }
}
