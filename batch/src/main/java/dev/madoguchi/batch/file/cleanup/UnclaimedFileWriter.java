package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.AsOf;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.file.FileCleaning;
import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.JobLedger;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Removes a chunk of unused files; what was used since it was read is passed over. */
@Named("unclaimedFileWriter")
@Dependent
public class UnclaimedFileWriter extends AbstractItemWriter {

  @Inject
  @BatchProperty(name = "asOf")
  private String asOf;

  @Inject private JobContext job;
  @Inject private AsSystem asSystem;
  @Inject private FileCleaning cleaning;
  @Inject private JobLedger ledger;
  @Inject private CalendarService calendar;
  @Inject private Clock clock;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    List<Long> ids = items.stream().map(Long.class::cast).toList();
    Instant moment = AsOf.read(asOf, calendar.zone(), clock);
    asSystem.call(
        job.getJobName() + "/" + job.getExecutionId(),
        () -> {
          int removed = cleaning.removeUnclaimed(ids, moment);
          ledger.count(job.getExecutionId(), ids.size(), removed, ids.size() - removed);
          return null;
        });
  }
}
