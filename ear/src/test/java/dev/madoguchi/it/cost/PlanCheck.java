package dev.madoguchi.it.cost;

import dev.madoguchi.As;
import dev.madoguchi.it.cost.Statements.Heard;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Calls doors on a full database and looks how it answers what they ask. */
@Dependent
public class PlanCheck {

  private static final Logger LOG = System.getLogger(PlanCheck.class.getName());

  /** A page, and its rows counted as far as anybody counts. */
  private static final long READ = 3_000;

  /** A page out of several ranges. */
  private static final long SORTED = 500;

  @PersistenceUnit(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManagerFactory unit;

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  @Resource private UserTransaction transaction;

  private final List<String> faults = new ArrayList<>();

  void fill(Instant now) throws Exception {
    try (Connection connection = database.getConnection()) {
      new Volume(connection, now).load();
      new Planner(connection).refresh(VolumeTables.ALL);
    }
  }

  void empty() throws Exception {
    try (Connection connection = database.getConnection()) {
      VolumeTables.remove(connection);
      new Planner(connection).refresh(VolumeTables.ALL);
    }
  }

  /** What was wrong, each with the database's words. */
  String faults() {
    return String.join("\n\n", faults);
  }

  Question of(String name) {
    return new Question(name);
  }

  /** One call of a door and what may be seen of it. */
  final class Question {

    private final String name;
    private final Set<String> scanned = new HashSet<>();
    private String index;
    private long read = READ;
    private long sorted = SORTED;

    private Question(String name) {
      this.name = name;
    }

    /** The index that must be used; a part of its name. */
    Question by(String used) {
      index = used;
      return this;
    }

    /** A table that may be read whole. */
    Question scanning(String table) {
      scanned.add(table);
      return this;
    }

    /** Rows that a statement may look at. */
    Question reading(long rows) {
      read = rows;
      return this;
    }

    /** Rows that a statement may sort. */
    Question sorting(long rows) {
      sorted = rows;
      read = Math.max(read, rows);
      return this;
    }

    /** Calls the door, takes back what it did, and looks at each of its statements. */
    void run(As who, Callable<?> door) throws Exception {
      List<Heard> heard = hear(who, door);
      Set<String> used = new TreeSet<>();
      long most = 0;
      try (Connection connection = database.getConnection()) {
        Planner planner = new Planner(connection);
        for (Heard statement : heard) {
          Plan plan = planner.explain(statement);
          used.addAll(plan.indexes());
          most = Math.max(most, plan.read());
          judge(statement, plan);
        }
      }
      LOG.log(
          Level.INFO, "{0}: {1} statements, {2} rows at most, {3}", name, heard.size(), most, used);
      if (heard.isEmpty()
          || index != null && used.stream().noneMatch(i -> i.matches(".*(" + index + ").*"))) {
        faults.add("%s: %d statements by %s, not by %s".formatted(name, heard.size(), used, index));
      }
    }

    private List<Heard> hear(As who, Callable<?> door) throws Exception {
      transaction.begin();
      try (Statements statements = Statements.listen(unit)) {
        who.get(door);
        return statements.all();
      } finally {
        transaction.rollback();
      }
    }

    private void judge(Heard statement, Plan plan) {
      Set<String> tables = new TreeSet<>(plan.scanned());
      tables.retainAll(VolumeTables.ALL);
      tables.removeAll(scanned);
      if (!tables.isEmpty() || plan.read() > read || plan.sorted() > sorted) {
        faults.add(
            "%s: scans %s, reads %d, sorts %d%n%s%n%s%n%s"
                .formatted(
                    name,
                    tables,
                    plan.read(),
                    plan.sorted(),
                    statement.sql(),
                    statement.parameters(),
                    plan.text()));
      }
    }
  }
}
