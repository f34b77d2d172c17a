package dev.madoguchi.platform;

/**
 * Which part of a list is wanted.
 *
 * @param number page, counted from 1 to a million; others mean the nearest of them
 * @param size rows per page, 1 to 100
 */
public record PageRequest(int number, int size) {

  /** Rows per page where nobody chose (ACC-15). */
  public static final int DEFAULT_SIZE = 25;

  private static final int LARGEST_SIZE = 100;

  /** No list is read so far; it keeps {@link #offset} within an integer. */
  private static final int LARGEST_NUMBER = 1_000_000;

  /** Brings both values into their limits. */
  public PageRequest {
    number = Math.min(Math.max(1, number), LARGEST_NUMBER);
    size = Math.min(Math.max(1, size), LARGEST_SIZE);
  }

  /** The page with the default size. */
  public static PageRequest of(int number) {
    return new PageRequest(number, DEFAULT_SIZE);
  }

  /** Rows to pass over. */
  public int offset() {
    return (number - 1) * size;
  }
}
