package dev.madoguchi.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannedRunsPolicyTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final List<LocalTime> TIMES = List.of(LocalTime.of(9, 5), LocalTime.of(13, 5));

  @Test
  void OPS_01_aPlannedRunIsDueFromItsMinuteOn() {
    Instant planned = Instant.parse("2026-07-07T00:05:00Z");
    assertEquals(Optional.of(planned), PlannedRunsPolicy.due(TIMES, TOKYO, planned));
    assertEquals(
        Optional.of(Instant.parse("2026-07-06T04:05:00Z")),
        PlannedRunsPolicy.due(TIMES, TOKYO, planned.minusSeconds(1)));
  }

  @Test
  void OPS_01_aMissedRunIsCaughtUpForADayOnly() {
    List<LocalTime> morning = List.of(LocalTime.of(9, 5));
    assertEquals(
        Optional.of(Instant.parse("2026-07-06T00:05:00Z")),
        PlannedRunsPolicy.due(morning, TOKYO, Instant.parse("2026-07-07T00:04:59Z")));
    assertEquals(
        Optional.empty(),
        PlannedRunsPolicy.due(List.of(), TOKYO, Instant.parse("2026-07-07T00:00:00Z")));
  }

  @Test
  void OPS_01_theNextRunIsTheFirstAfterNow() {
    assertEquals(
        Optional.of(Instant.parse("2026-07-07T04:05:00Z")),
        PlannedRunsPolicy.next(TIMES, TOKYO, Instant.parse("2026-07-07T00:05:00Z")));
    assertEquals(
        Optional.of(Instant.parse("2026-07-08T00:05:00Z")),
        PlannedRunsPolicy.next(TIMES, TOKYO, Instant.parse("2026-07-07T09:00:00Z")));
  }

  @Test
  void OPS_01_aJobThatLooksEverySomeMinutesDoesSoAtTheSameMomentsOnEveryServer() {
    Instant five = Instant.parse("2026-07-07T00:05:00Z");
    assertEquals(Optional.of(five), PlannedRunsPolicy.dueEvery(5, five));
    assertEquals(Optional.of(five), PlannedRunsPolicy.dueEvery(5, five.plusSeconds(299)));
    assertEquals(
        Optional.of(five.plusSeconds(300)), PlannedRunsPolicy.dueEvery(5, five.plusSeconds(300)));
    assertEquals(Optional.empty(), PlannedRunsPolicy.dueEvery(0, five));
  }
}
