package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileIdsTest {

  @Test
  void idsKeepTheirOrderAndNonsenseIsLeftOut() {
    assertEquals(List.of(12L, 3L), FileIds.of("12, 3,12,x,,-1"));
    assertEquals(List.of(), FileIds.of(null));
  }
}
