package dev.madoguchi.it.cost;

import dev.madoguchi.it.cost.Statements.Heard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;

/** Lets tests from outside hear the statements of their requests. */
@ApplicationScoped
public class Hearing {

  @PersistenceUnit(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManagerFactory unit;

  /** Of all calls: each gets a fixture of its own. */
  private static Statements statements;

  /** From now on statements are heard. */
  public void begin() {
    statements = Statements.listen(unit);
  }

  /** Hears no more; gives the texts of the statements, in order. */
  public ArrayList<String> end() {
    try (Statements heard = statements) {
      return new ArrayList<>(heard.all().stream().map(Heard::sql).toList());
    }
  }
}
