package dev.madoguchi.platform.csv;

/** A row of a CSV file has no end, or none within {@link CsvRows#LONGEST} characters. */
public class EndlessRowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;

  /** Names the line on which the row begins. */
  public EndlessRowException(long line) {
    super("the row that begins on line " + line + " does not end");
    this.line = line;
  }

  /** Line on which the row begins, counted from 1. */
  public long line() {
    return line;
  }
}
