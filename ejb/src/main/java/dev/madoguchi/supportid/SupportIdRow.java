package dev.madoguchi.supportid;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of the list of support IDs (CON-07).
 *
 * @param id the support ID
 * @param name its name
 * @param description what it is for
 * @param families product families of its contracts
 * @param endUsers end-user companies of its contracts
 * @param until latest last day of maintenance, null without keys
 * @param keys number of its keys
 */
public record SupportIdRow(
    long id,
    String name,
    String description,
    List<String> families,
    List<String> endUsers,
    LocalDate until,
    int keys) {

  /** Copies the lists. */
  public SupportIdRow {
    families = List.copyOf(families);
    endUsers = List.copyOf(endUsers);
  }
}
