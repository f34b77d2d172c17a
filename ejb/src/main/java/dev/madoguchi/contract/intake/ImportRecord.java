package dev.madoguchi.contract.intake;

import java.util.Map;

/**
 * A row as it stands in the file.
 *
 * @param number number of the row, counted from 1 without header and empty lines; the checkpoint of
 *     the job
 * @param line line on which it begins, counted from 1, the header included
 * @param values what stands in the known columns of the header, without surrounding blanks; empty,
 *     never null
 * @param expectedFields number of columns of the header
 * @param foundFields number of fields of the row
 * @param sameNumberOnLine line of an earlier row with the same contract number, or null
 * @param brokenUntilLine last line of the row if text stands behind a closing quote, or null
 */
public record ImportRecord(
    long number,
    long line,
    Map<ImportColumn, String> values,
    int expectedFields,
    int foundFields,
    Long sameNumberOnLine,
    Long brokenUntilLine) {}
