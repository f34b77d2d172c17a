package dev.madoguchi.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A piece of SQL with the values of its parameters. The text is written by the program; what people
 * type goes into values.
 *
 * @param text with a question mark for each value
 * @param values in order
 */
public record SqlText(String text, List<Object> values) {

  /** Copies the values. */
  public SqlText {
    values = List.copyOf(values);
  }

  /** A text with its values. */
  public static SqlText of(String text, Object... values) {
    return new SqlText(text, Arrays.asList(values));
  }

  /** The pattern of what begins with a key, for {@code like ? escape '!'}. */
  public static String prefix(String key) {
    return key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** That the column has one of these values. */
  public static SqlText in(String column, Collection<?> values) {
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new SqlText(column + " in (" + marks + ")", List.copyOf(values));
  }

  /** Both conditions. */
  public SqlText and(String condition, Object... more) {
    return and(of(condition, more));
  }

  /** Both conditions. */
  public SqlText and(SqlText other) {
    return append(" and ").append(other);
  }

  /** The texts one behind the other. */
  public SqlText append(SqlText other) {
    List<Object> both = new ArrayList<>(values);
    both.addAll(other.values);
    return new SqlText(text + other.text, both);
  }

  /** The texts one behind the other. */
  public SqlText append(String more, Object... moreValues) {
    return append(of(more, moreValues));
  }

  /** The query with its values. */
  public Query query(EntityManager em) {
    Query query = em.createNativeQuery(text);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  /** The ids that the query finds, in its order. */
  public List<Long> ids(EntityManager em) {
    List<Long> ids = new ArrayList<>();
    for (Object id : query(em).getResultList()) {
      ids.add(((Number) id).longValue());
    }
    return ids;
  }

  /** The one number that the query finds. */
  public long number(EntityManager em) {
    return ((Number) query(em).getSingleResult()).longValue();
  }
}
