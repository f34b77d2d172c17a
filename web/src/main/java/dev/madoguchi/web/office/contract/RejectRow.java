package dev.madoguchi.web.office.contract;

/**
 * A reason why a row of a contract file was not taken, in the reader's words.
 *
 * @param line line of the file
 * @param column name of the column
 * @param value what stood there
 * @param reason what is wrong and what to do
 */
public record RejectRow(long line, String column, String value, String reason) {}
