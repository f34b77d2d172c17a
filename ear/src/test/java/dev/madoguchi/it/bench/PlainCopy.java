package dev.madoguchi.it.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What a benchmark is compared with: the same rows written by plain JDBC batches into tables with
 * the same columns and indexes.
 */
final class PlainCopy {

  private static final int BATCH = 500;

  private final DataSource database;
  private final Set<String> copied = new HashSet<>();

  PlainCopy(DataSource database) {
    this.database = database;
  }

  /** Reads the rows with an id above the mark into memory. */
  List<Object[]> read(String table, long aboveId) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select * from " + table + " where id > ?")) {
      select.setLong(1, aboveId);
      try (ResultSet found = select.executeQuery()) {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
          Object[] row = new Object[columns];
          for (int i = 0; i < columns; i++) {
            row[i] = found.getObject(i + 1);
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /**
   * Makes {@code bench_<table>} with the same columns, indexes and foreign keys, those to copied
   * tables to the copies.
   */
  void makeLike(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table bench_" + table + " as select * from " + table + " with no data");
      statement.execute("alter table bench_" + table + " add primary key (id)");
      Map<String, Map<Short, String>> indexes = new LinkedHashMap<>();
      Map<String, Boolean> unique = new LinkedHashMap<>();
      try (ResultSet index =
          connection
              .getMetaData()
              .getIndexInfo(null, null, table.toUpperCase(java.util.Locale.ROOT), false, false)) {
        while (index.next()) {
          String name = index.getString("INDEX_NAME");
          unique.put(name, !index.getBoolean("NON_UNIQUE"));
          indexes
              .computeIfAbsent(name, n -> new TreeMap<>())
              .put(
                  index.getShort("ORDINAL_POSITION"),
                  index.getString("COLUMN_NAME")
                      + ("D".equals(index.getString("ASC_OR_DESC")) ? " desc" : ""));
        }
      }
      copyForeignKeys(connection, statement, table);
      int number = 0;
      for (Map.Entry<String, Map<Short, String>> index : indexes.entrySet()) {
        statement.execute(
            "create %s index bench_%s_%d on bench_%s (%s)"
                .formatted(
                    unique.get(index.getKey()) ? "unique" : "",
                    table,
                    number++,
                    table,
                    String.join(",", index.getValue().values())));
      }
    }
  }

  private void copyForeignKeys(Connection connection, Statement statement, String table)
      throws SQLException {
    List<String> keys = new ArrayList<>();
    try (ResultSet key =
        connection
            .getMetaData()
            .getImportedKeys(null, null, table.toUpperCase(java.util.Locale.ROOT))) {
      while (key.next()) {
        String target = key.getString("PKTABLE_NAME").toLowerCase(java.util.Locale.ROOT);
        keys.add(
            "alter table bench_%s add foreign key (%s) references %s (id)"
                .formatted(
                    table,
                    key.getString("FKCOLUMN_NAME"),
                    copied.contains(target) ? "bench_" + target : target));
      }
    }
    for (String key : keys) {
      statement.execute(key);
    }
    copied.add(table);
  }

  /** Writes the rows; a commit after each batch. */
  void write(String table, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    String marks = String.join(",", Collections.nCopies(rows.get(0).length, "?"));
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("insert into bench_" + table + " values (" + marks + ")")) {
        ResultSetMetaData types = columnsOf(connection, table);
        int pending = 0;
        for (Object[] row : rows) {
          for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, row[i], types.getColumnType(i + 1));
          }
          insert.addBatch();
          if (++pending == BATCH) {
            insert.executeBatch();
            connection.commit();
            pending = 0;
          }
        }
        insert.executeBatch();
        connection.commit();
      }
    }
  }

  /** Removes the copy; those that refer to it go first. */
  void drop(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop table bench_" + table);
    }
  }

  private static ResultSetMetaData columnsOf(Connection connection, String table)
      throws SQLException {
    return connection.prepareStatement("select * from bench_" + table).getMetaData();
  }
}
