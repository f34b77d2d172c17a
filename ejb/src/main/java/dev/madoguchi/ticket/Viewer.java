package dev.madoguchi.ticket;

import dev.madoguchi.platform.SqlText;
import java.util.ArrayList;
import java.util.List;

/**
 * A customer who reads tickets (TIC-08).
 *
 * @param accountId account of the person
 * @param audiences ids of the audiences to which the person belongs: the own account and the
 *     support IDs of which the person is in charge
 */
record Viewer(long accountId, List<Long> audiences) {

  /**
   * The one condition, over {@code Ticket t} and a parameter {@code audiences}; lists take it from
   * {@link #ranges}.
   */
  static final String VISIBLE = "t.audienceId in :audiences";

  private static final int RANGES = 10;

  Viewer {
    audiences = List.copyOf(audiences);
  }

  /**
   * The same condition in SQL over the table of tickets, one audience at a time. Somebody of very
   * many has several in one: Derby needs long to prepare a query of many parts.
   */
  List<SqlText> ranges() {
    int size = (audiences.size() + RANGES - 1) / RANGES;
    List<SqlText> ranges = new ArrayList<>();
    for (int from = 0; from < audiences.size(); from += size) {
      List<Long> some = audiences.subList(from, Math.min(from + size, audiences.size()));
      ranges.add(SqlText.in("audience_id", some));
    }
    return ranges;
  }
}
