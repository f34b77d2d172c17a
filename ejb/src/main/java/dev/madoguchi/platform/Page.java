package dev.madoguchi.platform;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param rows the rows, in order
 * @param number page, counted from 1
 * @param size rows per page
 * @param total number of matching rows; {@link #COUNT_LIMIT} when there are more, unless this page
 *     is their end
 * @param capped whether there are more than {@code total} rows
 */
public record Page<T>(List<T> rows, int number, int size, long total, boolean capped) {

  /** Counting stops here: an exact count of a large list costs more than the page. */
  public static final int COUNT_LIMIT = 1000;

  /**
   * Builds a page, counting only when the rows at hand do not tell the total.
   *
   * @param rows rows of the page
   * @param request what was asked
   * @param cappedCount counts at most {@link #COUNT_LIMIT} + 1 matching rows
   */
  public static <T> Page<T> of(List<T> rows, PageRequest request, LongSupplier cappedCount) {
    boolean last = rows.size() < request.size() && (!rows.isEmpty() || request.number() == 1);
    long counted = last ? request.offset() + rows.size() : cappedCount.getAsLong();
    boolean capped = !last && counted > COUNT_LIMIT;
    return new Page<>(
        List.copyOf(rows),
        request.number(),
        request.size(),
        capped ? COUNT_LIMIT : counted,
        capped);
  }

  /** Position of the first row, counted from 1; 0 when there is none. */
  public long from() {
    return rows.isEmpty() ? 0 : (number - 1L) * size + 1;
  }

  /** Position of the last row of this page. */
  public long to() {
    return rows.isEmpty() ? 0 : from() + rows.size() - 1;
  }

  /** Whether there is a page before. */
  public boolean hasPrevious() {
    return number > 1;
  }

  /** Whether there is a page after. */
  public boolean hasNext() {
    return capped && rows.size() == size || to() > 0 && to() < total;
  }
}
