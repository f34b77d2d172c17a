package dev.madoguchi.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads several ranges of an index as one list: the tickets of these audiences, the last changed
 * first. Asked with {@code IN}, databases read and sort every row of all ranges for each page; here
 * each range is read in the order of its index and no further than the page reaches. In SQL,
 * because JPQL can't limit a part of a query.
 */
public final class IndexRanges {

  private static final int COUNTED = Page.COUNT_LIMIT + 1;

  private final String table;
  private final String column;
  private final String direction;
  private final List<SqlText> ranges = new ArrayList<>();

  /**
   * No range yet.
   *
   * @param table where to read
   * @param column by which the rows are sorted, before their ids
   * @param descending the last first
   */
  public IndexRanges(String table, String column, boolean descending) {
    this.table = table;
    this.column = column;
    this.direction = descending ? " desc" : "";
  }

  /** Adds the rows that fulfil a condition and are in no other range. */
  public IndexRanges add(SqlText condition) {
    ranges.add(condition);
    return this;
  }

  /** Asks for the ids of a page's rows, in order. */
  public SqlText page(PageRequest page) {
    return SqlText.of("select u.id from (")
        .append(union(range -> first(range, page.offset() + page.size())))
        .append(") u")
        .append(order("u.sorted_by", "u.id"))
        .append(" offset ? rows fetch next ? rows only", page.offset(), page.size());
  }

  /** Asks for the id of each range's first row, in no order. */
  public SqlText firstOfEach() {
    return SqlText.of("select u.id from (").append(union(range -> first(range, 1))).append(") u");
  }

  /** Asks for the number of rows, at most one above {@link Page#COUNT_LIMIT}. */
  public SqlText count() {
    return SqlText.of("select count(*) from (select u.id from (")
        .append(union(this::countable))
        .append(") u fetch first ? rows only) c", COUNTED);
  }

  /**
   * Asks for the number of rows in each range, at most one above {@link Page#COUNT_LIMIT}; a row of
   * the answer is the position of the range and the number.
   */
  public SqlText countOfEach() {
    List<SqlText> counts = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      counts.add(
          SqlText.of("select " + i + ", count(*) from (")
              .append(countable(ranges.get(i)))
              .append(") c" + i));
    }
    return union(counts);
  }

  /** A part with a limit must be a query of its own before it can be united. */
  private SqlText union(Function<SqlText, SqlText> part) {
    List<SqlText> parts = new ArrayList<>();
    for (SqlText range : ranges) {
      parts.add(
          SqlText.of("select * from (").append(part.apply(range)).append(") r" + parts.size()));
    }
    return union(parts);
  }

  private static SqlText union(List<SqlText> parts) {
    return parts.stream().reduce((a, b) -> a.append(" union all ").append(b)).orElseThrow();
  }

  private SqlText first(SqlText range, int rows) {
    return SqlText.of("select id, " + column + " as sorted_by from " + table + " where ")
        .append(range)
        .append(order(column, "id"))
        .append(" fetch first ? rows only", rows);
  }

  private SqlText countable(SqlText range) {
    return SqlText.of("select id from " + table + " where ")
        .append(range)
        .append(" fetch first ? rows only", COUNTED);
  }

  private String order(String sorted, String id) {
    return " order by " + sorted + direction + ", " + id + direction;
  }
}
