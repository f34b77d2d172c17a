package dev.madoguchi.batch.platform;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All jobs of the portal with their planned times. */
@Dependent
class JobCatalog {

  @Inject private Instance<JobDefinition> definitions;
  @Inject private Settings settings;
  @Inject private CalendarService calendar;
  @Inject private Clock clock;

  List<JobDefinition> all() {
    return definitions.stream().sorted(Comparator.comparing(JobDefinition::name)).toList();
  }

  Optional<JobDefinition> find(String name) {
    return definitions.stream().filter(d -> d.name().equals(name)).findFirst();
  }

  String scheduleOf(JobDefinition job) {
    return times(job).stream().map(LocalTime::toString).collect(Collectors.joining(", "));
  }

  Optional<Instant> nextRunOf(JobDefinition job) {
    Optional<Integer> minutes = minutesOf(job);
    return minutes.isPresent()
        ? PlannedRunsPolicy.dueEvery(minutes.get(), clock.instant())
            .map(last -> last.plus(Duration.ofMinutes(minutes.get())))
        : PlannedRunsPolicy.next(times(job), calendar.zone(), clock.instant());
  }

  Optional<Instant> dueRunOf(JobDefinition job) {
    Optional<Integer> minutes = minutesOf(job);
    if (minutes.isPresent()) {
      return PlannedRunsPolicy.dueEvery(minutes.get(), clock.instant())
          .filter(due -> job.hasWork());
    }
    return PlannedRunsPolicy.due(times(job), calendar.zone(), clock.instant());
  }

  /** Minutes between two looks of a job that waits for work; empty for every other. */
  Optional<Integer> minutesOf(JobDefinition job) {
    return job.interval().map(settings::get);
  }

  private List<LocalTime> times(JobDefinition job) {
    return job.schedule().map(settings::get).orElse(List.of());
  }
}
