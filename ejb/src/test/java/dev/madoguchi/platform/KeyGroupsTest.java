package dev.madoguchi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyGroupsTest {

  @Test
  void everyKeyIsAskedForInGroupsOfOneSize() {
    List<Integer> keys = IntStream.range(0, 95).boxed().toList();
    Set<Integer> sizes = new HashSet<>();
    Set<Integer> asked = new HashSet<>();
    KeyGroups.find(
        keys,
        group -> {
          sizes.add(group.size());
          asked.addAll(group);
          return List.of();
        });
    assertEquals(1, sizes.size());
    assertEquals(new HashSet<>(keys), asked);
  }

  @Test
  void nothingIsAskedForNothing() {
    List<List<Integer>> asked = new ArrayList<>();
    List<Integer> found =
        KeyGroups.find(
            List.<Integer>of(),
            group -> {
              asked.add(group);
              return group;
            });
    assertEquals(List.of(), found);
    assertEquals(List.of(), asked);
  }
}
