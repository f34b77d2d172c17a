package dev.madoguchi.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Asks for many records by their keys in groups of one size. A long {@code IN} list makes Derby
 * scan the table and compare each row with the whole list; lists of ever another length are ever
 * another statement to prepare.
 */
public final class KeyGroups {

  private static final int SIZE = 40;

  private KeyGroups() {}

  /**
   * What all groups found, in no order.
   *
   * @param keys the keys; none finds nothing and asks nothing
   * @param ask the query for one group, which has always the same size; the last key may stand in
   *     it more than once
   */
  public static <K, T> List<T> find(Collection<K> keys, Function<List<K>, List<T>> ask) {
    List<T> found = new ArrayList<>();
    List<K> all = List.copyOf(keys);
    for (int from = 0; from < all.size(); from += SIZE) {
      List<K> group = new ArrayList<>(all.subList(from, Math.min(from + SIZE, all.size())));
      while (group.size() < SIZE) {
        group.add(group.get(group.size() - 1));
      }
      found.addAll(ask.apply(group));
    }
    return found;
  }
}
