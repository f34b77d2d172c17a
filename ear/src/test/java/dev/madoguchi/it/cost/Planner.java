package dev.madoguchi.it.cost;

import dev.madoguchi.it.cost.Statements.Heard;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.internal.helper.DatabaseField;

/**
 * Asks the database how it answers a statement; the statement is carried out and taken back.
 *
 * <p>Derby tells it afterwards, in its runtime statistics. PostgreSQL is asked by {@code explain
 * analyze}, and not to read tables whole as long as an index can help: some ten thousand rows are
 * few enough for it to prefer that, a million are not, and whether there is an index for it is what
 * is asked here.
 */
final class Planner {

  private static final Pattern DERBY =
      Pattern.compile(
          "(Table|Index|Hash|Distinct) Scan ResultSet for (\\w+)(?: using (?:index|constraint) (\\w+))?"
              + "|Number of rows visited=(\\d+)|Rows input = (\\d+)|(Sort ResultSet):");
  private static final Pattern POSTGRESQL =
      Pattern.compile(
          "(?:Seq Scan) on (\\w+).*|(?:Index|Index Only) Scan (?:Backward )?using (\\w+) on .*"
              + "|Bitmap Index Scan on (\\w+) .*|((?:Incremental )?Sort) .*");
  private static final Pattern ROWS = Pattern.compile("actual .*?rows=([\\d.]+) loops=(\\d+)");
  private static final Pattern REMOVED = Pattern.compile("Rows Removed by .*: (\\d+)");

  private final Connection connection;
  private final boolean derby;

  Planner(Connection connection) throws SQLException {
    this.connection = connection;
    this.derby = isDerby(connection);
  }

  static boolean isDerby(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().contains("Derby");
  }

  /** Lets the optimiser know what is in the tables now, and forget what it thought before. */
  void refresh(List<String> tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : tables) {
        statement.execute(
            derby
                ? "call syscs_util.syscs_update_statistics(current schema, '%s', null)"
                    .formatted(table.toUpperCase(Locale.ROOT))
                : "analyze " + table);
      }
      if (derby) {
        statement.execute("call syscs_util.syscs_empty_statement_cache()");
      }
    }
  }

  Plan explain(Heard heard) throws SQLException {
    connection.setAutoCommit(false);
    try {
      return derby ? byDerby(heard) : byPostgresql(heard);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private Plan byDerby(Heard heard) throws SQLException {
    String text;
    try (Statement statement = connection.createStatement()) {
      statement.execute("call syscs_util.syscs_set_runtimestatistics(1)");
      carryOut(heard.sql(), heard.parameters());
      try (ResultSet result =
          statement.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
        result.next();
        text = result.getString(1);
      }
      statement.execute("call syscs_util.syscs_set_runtimestatistics(0)");
    }
    Set<String> scanned = new TreeSet<>();
    Set<String> indexes = new TreeSet<>();
    long read = 0;
    long sorted = 0;
    boolean sorting = false;
    Matcher found = DERBY.matcher(text);
    while (found.find()) {
      if (found.group(3) != null) {
        indexes.add(found.group(3));
      } else if (found.group(2) != null) {
        scanned.add(found.group(2));
      } else if (found.group(4) != null) {
        read += Long.parseLong(found.group(4));
      } else if (found.group(6) != null) {
        sorting = true;
      } else if (sorting) {
        sorted = Math.max(sorted, Long.parseLong(found.group(5)));
        sorting = false;
      }
    }
    return new Plan(scanned, indexes, read, sorted, text);
  }

  private Plan byPostgresql(Heard heard) throws SQLException {
    List<String> lines;
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local enable_seqscan = off");
      lines =
          carryOut("explain (analyze, timing off, costs off) " + heard.sql(), heard.parameters());
    }
    Set<String> scanned = new TreeSet<>();
    Set<String> indexes = new TreeSet<>();
    long read = 0;
    long sorted = 0;
    boolean sorting = false;
    for (String line : lines) {
      Matcher rows = ROWS.matcher(line);
      long many = rows.find() ? rows(rows) : 0;
      if (sorting && line.contains("->")) {
        sorted = Math.max(sorted, many);
        sorting = false;
      }
      Matcher node = POSTGRESQL.matcher(line.replaceFirst("^\\s*(->  )?", ""));
      Matcher removed = REMOVED.matcher(line);
      if (removed.find()) {
        read += Long.parseLong(removed.group(1));
      } else if (node.matches()) {
        sorting = node.group(4) != null;
        read += sorting ? 0 : many;
        if (node.group(1) != null && !line.contains("never executed")) {
          scanned.add(node.group(1));
        } else if (!sorting) {
          indexes.add(node.group(2) == null ? String.valueOf(node.group(3)) : node.group(2));
        }
      }
    }
    return new Plan(scanned, indexes, read, sorted, String.join("\n", lines));
  }

  private static long rows(Matcher rows) {
    return Math.round(Double.parseDouble(rows.group(1)) * Long.parseLong(rows.group(2)));
  }

  /** Carries the statement out; gives the first column of what it answers. */
  private List<String> carryOut(String sql, List<Object> parameters) throws SQLException {
    List<String> answer = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        bind(statement, i + 1, parameters.get(i));
      }
      if (statement.execute()) {
        try (ResultSet result = statement.getResultSet()) {
          while (result.next()) {
            answer.add(result.getString(1));
          }
        }
      }
    }
    return answer;
  }

  private void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    if (value == null || value instanceof DatabaseField) {
      // PostgreSQL finds out itself, and wants no other type
      statement.setNull(
          position,
          derby ? statement.getParameterMetaData().getParameterType(position) : Types.NULL);
    } else if (value instanceof LocalDateTime moment) {
      statement.setTimestamp(position, Timestamp.valueOf(moment));
    } else if (value instanceof LocalDate day) {
      statement.setDate(position, Date.valueOf(day));
    } else {
      statement.setObject(position, value);
    }
  }
}
