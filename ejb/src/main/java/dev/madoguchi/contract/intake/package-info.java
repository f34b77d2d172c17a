/**
 * How contracts come in from the core system's CSV file (CON-03): the columns, the file, the check
 * of each row, the import of a chunk. {@code docs/contract-import.md} describes the file for those
 * who write it.
 */
package dev.madoguchi.contract.intake;
