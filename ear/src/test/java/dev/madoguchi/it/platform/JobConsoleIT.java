package dev.madoguchi.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.batch.platform.JobNotRestartableException;
import dev.madoguchi.batch.platform.JobParameterException;
import dev.madoguchi.batch.platform.JobTimer;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobLedger;
import dev.madoguchi.platform.job.JobRow;
import dev.madoguchi.platform.job.JobState;
import dev.madoguchi.platform.job.PlannedRunTakenException;
import dev.madoguchi.platform.job.StartOfJob;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The job console and what is kept of every run. */
@ExtendWith(ArquillianExtension.class)
class JobConsoleIT {

  private static final String AUTO_CLOSE = "ticket-auto-close";
  private static final String CLEANUP = "file-cleanup";

  @EJB private JobConsole console;

  @EJB(lookup = "java:app/madoguchi-batch/JobTimer")
  private JobTimer timer;

  @Inject private JobLedger ledger;
  @Inject private JobFixture jobs;
  @Inject private Accounts accounts;

  private As office;
  private As admin;

  @BeforeEach
  void callers() {
    office = As.office(accounts.office());
    admin = As.admin(accounts.admin());
  }

  /** A run that failed: its file does not exist. */
  private JobExecutionRow failed() throws Exception {
    return jobs.run(office, "contract-import", Map.of("fileId", "999999999"));
  }

  private static List<String> names(List<JobRow> rows) {
    return rows.stream().map(JobRow::name).toList();
  }

  @Test
  void OPS_01_officeSeesTheBusinessJobsAndTheAdministratorAll() throws Exception {
    List<String> business = names(office.get(console::findJobs));
    assertTrue(business.containsAll(List.of("contract-import", AUTO_CLOSE)));
    assertFalse(business.contains(CLEANUP));
    List<String> all = names(admin.get(console::findJobs));
    assertTrue(all.containsAll(business));
    assertTrue(all.contains(CLEANUP));
  }

  @Test
  void OPS_01_administratorsJobDoesNotExistForTheOffice() throws Exception {
    long id = jobs.run(admin, CLEANUP, Map.of()).id();
    assertThrows(NotFoundException.class, () -> office.get(() -> console.start(CLEANUP, Map.of())));
    assertTrue(office.get(() -> console.findExecution(id)).isEmpty());
    for (As.Work work :
        List.<As.Work>of(
            () -> console.stop(id), () -> console.restart(id), () -> console.abandon(id))) {
      assertThrows(NotFoundException.class, () -> office.run(work));
    }
    assertEquals(0, office.get(() -> console.findExecutions(CLEANUP, PageRequest.of(1))).total());
    assertTrue(
        office.get(() -> console.findExecutions(null, new PageRequest(1, 100))).rows().stream()
            .noneMatch(row -> row.job().equals(CLEANUP)));
  }

  @Test
  void OPS_01_historyTellsWhoWhenAndHowMuchNewestFirst() throws Exception {
    long first = jobs.run(office, AUTO_CLOSE, Map.of()).id();
    long second = jobs.run(admin, AUTO_CLOSE, Map.of("asOf", "2020-01-01")).id();
    List<JobExecutionRow> rows =
        admin.get(() -> console.findExecutions(AUTO_CLOSE, PageRequest.of(1))).rows();
    assertEquals(List.of(second, first), rows.stream().map(JobExecutionRow::id).limit(2).toList());
    JobExecutionRow row = rows.get(0);
    assertEquals("account:" + accounts.admin(), row.startedBy());
    assertEquals(JobState.COMPLETED, row.state());
    assertEquals(Map.of("asOf", "2020-01-01"), row.parameters());
    assertEquals(0, row.read());
    assertEquals(100, row.percent());
    assertFalse(row.ended().isBefore(row.started()));
  }

  @Test
  void OPS_01_jobRowShowsScheduleNextRunAndLastResult() throws Exception {
    long last = jobs.run(admin, AUTO_CLOSE, Map.of()).id();
    JobRow row =
        admin.get(console::findJobs).stream()
            .filter(job -> job.name().equals(AUTO_CLOSE))
            .findFirst()
            .orElseThrow();
    assertEquals("09:05, 13:05", row.schedule());
    assertNotNull(row.nextRun());
    assertTrue(row.nextRun().isAfter(Instant.now()));
    assertEquals(List.of("asOf"), row.parameters());
    assertTrue(row.startable());
    assertTrue(row.last().id() >= last);
  }

  @Test
  void OPS_01_unknownJobAndUnknownParameterAreRefused() {
    assertThrows(NotFoundException.class, () -> admin.get(() -> console.start("no-job", Map.of())));
    JobParameterException refusal =
        assertThrows(
            JobParameterException.class,
            () -> admin.get(() -> console.start(AUTO_CLOSE, Map.of("run", "1"))));
    assertEquals("run", refusal.field());
  }

  @Test
  void OPS_01_failedRunSaysWhyAndCanBeRestartedOnce() throws Exception {
    JobExecutionRow row = failed();
    assertEquals(JobState.FAILED, row.state());
    assertTrue(row.error().startsWith("import-rows: "), row.error());
    assertTrue(row.restartable());
    long next = office.get(() -> console.restart(row.id()));
    Await.until(
        () -> office.get(() -> console.findExecution(next).orElseThrow()),
        execution -> execution.state() == JobState.FAILED);
    JobExecutionRow before = office.get(() -> console.findExecution(row.id()).orElseThrow());
    assertTrue(before.continued());
    assertThrows(
        JobNotRestartableException.class, () -> office.get(() -> console.restart(row.id())));
  }

  @Test
  void OPS_01_abandonedRunIsNotRestarted() throws Exception {
    long id = failed().id();
    office.run(() -> console.abandon(id));
    JobExecutionRow row = office.get(() -> console.findExecution(id).orElseThrow());
    assertEquals(JobState.ABANDONED, row.state());
    assertThrows(JobNotRestartableException.class, () -> office.get(() -> console.restart(id)));
    assertThrows(JobNotRestartableException.class, () -> office.run(() -> console.abandon(id)));
  }

  @Test
  void OPS_01_completedRunIsNeitherRestartedNorStopped() throws Exception {
    long id = jobs.run(office, AUTO_CLOSE, Map.of()).id();
    assertThrows(JobNotRestartableException.class, () -> office.get(() -> console.restart(id)));
    office.run(() -> console.stop(id));
    assertEquals(
        JobState.COMPLETED, office.get(() -> console.findExecution(id).orElseThrow()).state());
  }

  @Test
  void OPS_01_runLeftOverByACrashIsNoticedAtTheNextStart() throws Exception {
    String node = Unique.of("node");
    long execution = Unique.id();
    As system = As.system();
    system.run(
        () -> {
          long run =
              ledger.open(new StartOfJob(AUTO_CLOSE, null, "system:timer", node + "/1", Map.of()));
          ledger.started(run, execution, Unique.id());
        });
    assertEquals(1, system.get(() -> ledger.interruptLeftovers(node, node + "/2")));
    JobExecutionRow row = office.get(() -> console.findExecution(execution).orElseThrow());
    assertEquals(JobState.INTERRUPTED, row.state());
    assertNotNull(row.ended());
    assertTrue(row.restartable());
    assertEquals(0, system.get(() -> ledger.interruptLeftovers(node, node + "/3")));
  }

  @Test
  void OPS_01_runsOfOtherServersAndOfThisStartAreLeftAlone() throws Exception {
    String node = Unique.of("node");
    As system = As.system();
    for (String started : List.of(node + "/2", node + "b/1")) {
      system.run(
          () -> {
            long run =
                ledger.open(new StartOfJob(AUTO_CLOSE, null, "system:timer", started, Map.of()));
            ledger.started(run, Unique.id(), Unique.id());
          });
    }
    assertEquals(0, system.get(() -> ledger.interruptLeftovers(node, node + "/2")));
  }

  @Test
  void OPS_01_theTimerStartsAPlannedRunOnce() throws Exception {
    timer.startPlannedRuns();
    long first = plannedRuns();
    assertTrue(first > 0);
    timer.startPlannedRuns();
    assertEquals(first, plannedRuns());
  }

  private long plannedRuns() throws Exception {
    return admin.get(() -> console.findExecutions(CLEANUP, new PageRequest(1, 100))).rows().stream()
        .filter(row -> row.startedBy().equals("system:timer"))
        .count();
  }

  @Test
  void OPS_01_plannedRunHappensOnceInACluster() throws Exception {
    As system = As.system();
    Instant planned = Instant.parse("2001-01-01T00:00:00Z").minusSeconds(-Unique.id());
    StartOfJob here = new StartOfJob(AUTO_CLOSE, planned, "system:timer", "a/1", Map.of());
    StartOfJob there = new StartOfJob(AUTO_CLOSE, planned, "system:timer", "b/1", Map.of());
    long run = system.get(() -> ledger.open(here));
    assertThrows(PlannedRunTakenException.class, () -> system.get(() -> ledger.open(there)));
    system.run(() -> ledger.failedToStart(run));
  }

  @Test
  void OPS_01_consoleIsForOfficeAndAdministrator() {
    As agent = As.agent(accounts.agent());
    assertThrows(EJBAccessException.class, () -> agent.get(console::findJobs));
    assertThrows(EJBAccessException.class, console::findJobs);
    assertThrows(
        EJBAccessException.class,
        () -> agent.get(() -> console.findExecutions(null, PageRequest.of(1))));
  }
}
