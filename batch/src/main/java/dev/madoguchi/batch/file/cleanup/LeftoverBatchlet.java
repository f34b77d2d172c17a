package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.AsOf;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.file.FileCleaning;
import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.JobLedger;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Removes what is on the disk only: uploads that were never finished, and, in the folders of the
 * last days but the latest two, bytes without a record. Stops between two folders when asked to.
 */
@Named("leftoverBatchlet")
@Dependent
public class LeftoverBatchlet extends AbstractBatchlet {

  private static final int YOUNGEST_DAYS = 2;
  private static final int OLDEST_DAYS = 9;

  @Inject
  @BatchProperty(name = "asOf")
  private String asOf;

  @Inject private JobContext job;
  @Inject private AsSystem asSystem;
  @Inject private FileCleaning cleaning;
  @Inject private JobLedger ledger;
  @Inject private CalendarService calendar;
  @Inject private Clock clock;

  private volatile boolean stopped;

  @Override
  public String process() throws Exception {
    Instant moment = AsOf.read(asOf, calendar.zone(), clock);
    return asSystem.call(
        job.getJobName() + "/" + job.getExecutionId(),
        () -> {
          count(cleaning.removeExpiredUploads(moment));
          // a run for a later day must not look at folders in which requests are at work now
          Instant earlier = moment.isBefore(clock.instant()) ? moment : clock.instant();
          LocalDate today = LocalDate.ofInstant(earlier, ZoneOffset.UTC);
          for (int days = OLDEST_DAYS; days >= YOUNGEST_DAYS && !stopped; days--) {
            count(cleaning.removeStrays(today.minusDays(days)));
          }
          return stopped ? "STOPPED" : "COMPLETED";
        });
  }

  @Override
  public void stop() {
    stopped = true;
  }

  private void count(int removed) {
    if (removed > 0) {
      ledger.count(job.getExecutionId(), removed, removed, 0);
    }
  }
}
