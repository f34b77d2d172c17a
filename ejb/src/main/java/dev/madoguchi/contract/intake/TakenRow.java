package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.history.Difference;
import java.util.List;

/**
 * What became of a right row.
 *
 * @param line line on which it begins
 * @param number contract number
 * @param result its numbers
 * @param changes what the contract says otherwise than before; empty for a new one
 */
record TakenRow(long line, String number, ImportResult result, List<Difference> changes) {}
