package dev.madoguchi.it.cost;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables that {@link Volume} fills. */
final class VolumeTables {

  /** The tables that are filled; what points to others comes before them. */
  static final List<String> ALL =
      List.of(
          "audit_entry",
          "job_reject",
          "job_run",
          "outbox_mail",
          "attachment",
          "stored_file",
          "ticket_change",
          "message",
          "ticket",
          "support_id_change",
          "support_id_key",
          "person_in_charge",
          "support_id",
          "support_key",
          "device",
          "contract_party",
          "contract",
          "draft",
          "sign_in_guard",
          "remembered_login",
          "account_link",
          "account_role",
          "account",
          "company");

  private VolumeTables() {}

  /** Removes the rows that were made. */
  static void remove(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : ALL) {
        String id =
            switch (table) {
              case "account_role" -> "account_id";
              case "job_reject" -> "instance_id";
              default -> "id";
            };
        statement.executeUpdate("delete from " + table + " where " + id + " >= " + Volume.FIRST);
      }
    }
  }
}
