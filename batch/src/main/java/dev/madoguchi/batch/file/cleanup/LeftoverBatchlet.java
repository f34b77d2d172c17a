package dev.madoguchi.batch.file.cleanup;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.file.FileCleaning;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Removes what is on the disk only: uploads that were never finished, and bytes without a record in
 * the folders of all days but the latest two. Every run looks at all of them, because a removal may
 * have failed on any day: where nothing is left over, a day costs a look into its folder and some
 * queries by id. Stops between two folders when asked to.
 */
@Named("leftoverBatchlet")
@Dependent
public class LeftoverBatchlet extends AbstractBatchlet {

  private static final int YOUNGEST_DAYS = 2;

  @Inject private CurrentRun run;
  @Inject private FileCleaning cleaning;
  @Inject private Clock clock;

  private volatile boolean stopped;

  @Override
  public String process() throws Exception {
    Instant moment = run.moment();
    count(run.call(() -> cleaning.removeExpiredUploads(moment)));
    // a run for a later day must not look at folders in which requests are at work now
    Instant earlier = moment.isBefore(clock.instant()) ? moment : clock.instant();
    LocalDate today = LocalDate.ofInstant(earlier, ZoneOffset.UTC);
    for (LocalDate day : run.call(() -> cleaning.findDays(today.minusDays(YOUNGEST_DAYS)))) {
      if (stopped) {
        break;
      }
      count(run.call(() -> cleaning.removeStrays(day)));
    }
    return stopped ? "STOPPED" : "COMPLETED";
  }

  @Override
  public void stop() {
    stopped = true;
  }

  private void count(int removed) throws Exception {
    if (removed > 0) {
      run.countFound(removed);
    }
  }
}
