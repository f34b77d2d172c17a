package dev.madoguchi.batch.platform;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.platform.AsSystem;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobLedger;
import dev.madoguchi.platform.job.JobRow;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The job console (OPS-01). Its calls hold no transaction, because the batch runtime keeps its own;
 * what a person may not handle does not exist for them.
 */
@Stateless
@Local(JobConsole.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobConsoleBean implements JobConsole {

  private static final int LONGEST_VALUE = 500;

  @Resource private SessionContext session;
  @Inject private JobCatalog catalog;
  @Inject private JobStarter starter;
  @Inject private AsOf asOf;
  @Inject private JobLedger ledger;
  @Inject private AsSystem asSystem;
  @Inject private AuditWriter audit;
  @Inject private CurrentUser user;

  @Override
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public List<JobRow> findJobs() {
    List<JobDefinition> jobs = catalog.all().stream().filter(this::isVisible).toList();
    List<String> names = jobs.stream().map(JobDefinition::name).toList();
    Map<String, JobExecutionRow> last =
        asSystem(() -> ledger.findLatest(names)).stream()
            .collect(Collectors.toMap(JobExecutionRow::job, Function.identity()));
    return jobs.stream().map(job -> toRow(job, last.get(job.name()))).toList();
  }

  @Override
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public Page<JobExecutionRow> findExecutions(String job, PageRequest page) {
    List<String> names =
        catalog.all().stream()
            .filter(this::isVisible)
            .map(JobDefinition::name)
            .filter(name -> job == null || name.equals(job))
            .toList();
    return asSystem(() -> ledger.find(names, page));
  }

  @Override
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public Optional<JobExecutionRow> findExecution(long executionId) {
    return asSystem(() -> ledger.find(executionId))
        .filter(row -> catalog.find(row.job()).filter(this::isVisible).isPresent());
  }

  @Override
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public void check(String job, Map<String, String> parameters) {
    JobDefinition definition =
        catalog
            .find(job)
            .filter(this::isVisible)
            .orElseThrow(() -> new NotFoundException("job", job));
    parameters.forEach(
        (name, value) -> {
          if (!definition.parameters().contains(name) || !isPlain(value)) {
            throw new JobParameterException(name, value);
          }
        });
    asOf.read(parameters.get(AsOf.PARAMETER));
    definition.check(parameters);
  }

  @Override
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public long start(String job, Map<String, String> parameters) {
    check(job, parameters);
    String actor = user.actor();
    long execution = asSystem(() -> starter.start(job, null, actor, parameters));
    audit.write("job.started", "job:" + job, "execution " + execution + " " + parameters);
    return execution;
  }

  @Override
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public void stop(long executionId) {
    JobExecutionRow row = get(executionId);
    if (!row.state().isRunning()) {
      return;
    }
    asSystem(
        () -> {
          starter.stop(executionId);
          return null;
        });
    audit.write("job.stopped", "job:" + row.job(), "execution " + executionId);
  }

  @Override
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public long restart(long executionId) {
    JobExecutionRow row = get(executionId);
    if (!row.restartable()) {
      throw new JobNotRestartableException(row.job());
    }
    String actor = user.actor();
    long next = asSystem(() -> starter.restart(executionId, row.job(), actor, row.parameters()));
    audit.write("job.restarted", "job:" + row.job(), "execution " + executionId + " as " + next);
    return next;
  }

  @Override
  @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
  public void abandon(long executionId) {
    JobExecutionRow row = get(executionId);
    if (!row.restartable()) {
      throw new JobNotRestartableException(row.job());
    }
    asSystem(
        () -> {
          starter.abandon(executionId);
          return null;
        });
    audit.write("job.abandoned", "job:" + row.job(), "execution " + executionId);
  }

  /** One line of moderate length, as the ledger keeps it. */
  private static boolean isPlain(String value) {
    return value.length() <= LONGEST_VALUE && value.chars().noneMatch(Character::isISOControl);
  }

  private JobExecutionRow get(long executionId) {
    return findExecution(executionId)
        .orElseThrow(() -> new NotFoundException("job execution", executionId));
  }

  private boolean isVisible(JobDefinition job) {
    return job.roles().stream().anyMatch(session::isCallerInRole);
  }

  private JobRow toRow(JobDefinition job, JobExecutionRow last) {
    return new JobRow(
        job.name(),
        job.parameters(),
        job.startable(),
        catalog.scheduleOf(job),
        catalog.minutesOf(job).filter(minutes -> minutes > 0).orElse(null),
        catalog.nextRunOf(job).orElse(null),
        last);
  }

  private <T> T asSystem(Callable<T> work) {
    try {
      return asSystem.call("console", work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
