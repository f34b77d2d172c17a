package dev.madoguchi.platform;

import jakarta.persistence.TypedQuery;

/**
 * Reads what a result points to in the same statement. JPQL of the persistence provider drops
 * {@code join fetch} behind the alias of another one without a word, and what is further away is
 * then read row by row; these paths go as far as they say.
 */
public final class FetchPaths {

  private FetchPaths() {}

  /**
   * Fetches along the paths; what they lead over is fetched too.
   *
   * @param query one that selects from a single entity
   * @param paths from the entity on, as {@code contract.product}; none of it may be null in a row
   * @return the same query
   */
  public static <T> TypedQuery<T> fetch(TypedQuery<T> query, String... paths) {
    for (String path : paths) {
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        fetchOne(query, path.substring(0, dot));
      }
      fetchOne(query, path);
    }
    return query;
  }

  private static void fetchOne(TypedQuery<?> query, String path) {
    query.setHint("eclipselink.join-fetch", "e." + path);
  }
}
