package dev.madoguchi.it;

import java.util.concurrent.atomic.AtomicInteger;

/** Words that no other test has, because all tests share one database. */
public final class Unique {

  private static final AtomicInteger LAST = new AtomicInteger();

  private Unique() {}

  /** The word with a number behind it that nobody else gets. */
  public static String of(String word) {
    return word + LAST.incrementAndGet();
  }

  /** An id for a row that a test writes by hand; the application's own ids are positive. */
  public static long id() {
    return -LAST.incrementAndGet();
  }
}
