package dev.madoguchi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a list ends, and what it says of rows that nobody has counted. */
class PageTest {

  private static final LongSupplier UNCOUNTED = () -> fail("the rows at hand tell the total");

  /** Page of a list with so many rows, 25 to a page. */
  private static Page<Integer> page(int number, int all, LongSupplier count) {
    PageRequest request = PageRequest.of(number);
    return Page.of(
        IntStream.range(0, all).skip(request.offset()).limit(request.size()).boxed().toList(),
        request,
        count);
  }

  /** The same, counting as repositories do. */
  private static Page<Integer> page(int number, int all) {
    return page(number, all, () -> Math.min(all, Page.COUNT_LIMIT + 1));
  }

  @Test
  void aPageThatIsNotFullTellsTheTotalWithoutCounting() {
    Page<Integer> none = page(1, 0, UNCOUNTED);
    assertEquals(0, none.total());
    assertEquals(List.of(0L, 0L), List.of(none.from(), none.to()));
    assertFalse(none.hasNext() || none.hasPrevious());
    Page<Integer> second = page(2, 30, UNCOUNTED);
    assertEquals(30, second.total());
    assertEquals(List.of(26L, 30L), List.of(second.from(), second.to()));
    assertTrue(second.hasPrevious());
    assertFalse(second.hasNext());
  }

  @Test
  void aThousandRowsAreCountedOneMoreIsNot() {
    Page<Integer> thousand = page(40, 1000);
    assertEquals(1000, thousand.total());
    assertFalse(thousand.capped());
    assertFalse(thousand.hasNext());
    Page<Integer> more = page(40, 1001);
    assertEquals(1000, more.total());
    assertTrue(more.capped());
    assertTrue(more.hasNext());
  }

  @Test
  void whoPagesToTheEndOfALongListSeesItsTotal() {
    Page<Integer> last = page(41, 1001, UNCOUNTED);
    assertEquals(1001, last.total());
    assertFalse(last.capped());
    assertFalse(last.hasNext());
    Page<Integer> full = page(41, 1025);
    assertTrue(full.capped());
    assertTrue(full.hasNext(), "nobody knows yet that the next page is empty");
  }

  @Test
  void beyondTheEndIsNothingButTheWayBack() {
    for (int all : new int[] {30, 1001}) {
      Page<Integer> beyond = page(50, all);
      assertEquals(List.of(), beyond.rows());
      assertEquals(Math.min(all, 1000), beyond.total());
      assertEquals(List.of(0L, 0L), List.of(beyond.from(), beyond.to()));
      assertTrue(beyond.hasPrevious());
      assertFalse(beyond.hasNext());
    }
  }
}
