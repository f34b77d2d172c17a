package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.job.JobLedger;
import dev.madoguchi.platform.job.PlannedRunTakenException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts what is planned, looks once a minute. The ledger's unique row of a planned run lets one of
 * several servers win. At the start it marks the runs that a crash of this server left over.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {

  private static final Logger LOG = System.getLogger(JobTimer.class.getName());

  @Inject private JobCatalog catalog;
  @Inject private JobStarter starter;
  @Inject private JobLedger ledger;
  @Inject private AsSystem asSystem;

  private final Map<String, Instant> seen = new HashMap<>();

  @PostConstruct
  void noticeLeftovers() {
    try {
      int left =
          asSystem.call(
              "start", () -> ledger.interruptLeftovers(ServerNode.NAME, ServerNode.STARTED));
      if (left > 0) {
        LOG.log(
            Level.WARNING,
            "{0} job(s) were interrupted when this server stopped; see the job console",
            left);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looks once a minute, unless the operator wants this server to start nothing by itself. */
  @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
  @PermitAll
  public void look() {
    if (Installation.current().plannedJobs()) {
      startPlannedRuns();
    }
  }

  /** Starts the planned runs that are due and that no server has started. */
  @PermitAll
  public void startPlannedRuns() {
    for (JobDefinition job : catalog.all()) {
      try {
        catalog.dueRunOf(job).ifPresent(planned -> startOnce(job, planned));
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "It is not known when " + job.name() + " is due", e);
      }
    }
  }

  private void startOnce(JobDefinition job, Instant planned) {
    if (planned.equals(seen.get(job.name()))) {
      return;
    }
    try {
      asSystem.call("timer", () -> starter.start(job.name(), planned, "system:timer", Map.of()));
      seen.put(job.name(), planned);
    } catch (PlannedRunTakenException e) {
      seen.put(job.name(), planned);
      LOG.log(Level.DEBUG, "{0} of {1} was started elsewhere", job.name(), planned);
    } catch (Exception e) {
      // tried again in a minute
      LOG.log(Level.ERROR, "The planned run of " + job.name() + " could not be started", e);
    }
  }
}
