package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.history.ContractField;

/**
 * One thing that an import would do.
 *
 * @param line line of the file
 * @param number contract number
 * @param field what would change; null where the contract is new
 * @param before what it is, or null
 * @param after what it would be, or null
 */
public record PreviewLine(
    long line, String number, ContractField field, String before, String after) {}
