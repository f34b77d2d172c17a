package dev.madoguchi.platform.job;

import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.platform.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One execution of a job as people are told of it, beside the batch runtime's own tables. A planned
 * run is written before its job starts: the unique pair of job and planned time lets only one
 * server of several start it. Its numbers are those of the whole instance, restarts included.
 * {@code node} names the server and its start, so that a run left over by a crash is recognised.
 */
@Entity
@Table(name = "job_run")
public class JobRun extends BaseEntity {

  private static final int ERROR_LENGTH = 2000;

  @Column(name = "execution_id")
  private Long executionId;

  @Column(name = "instance_id")
  private Long instanceId;

  @Column(name = "job")
  private String job;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "node")
  private String node;

  @Column(name = "expected_items")
  private Long expectedItems;

  @Column(name = "read_items")
  private long readItems;

  @Column(name = "written_items")
  private long writtenItems;

  @Column(name = "skipped_items")
  private long skippedItems;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private JobState state;

  @Column(name = "continued")
  private boolean continued;

  @Column(name = "parameters")
  private String parameters;

  @Column(name = "error")
  private String error;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected JobRun() {}

  JobRun(StartOfJob start, Instant now) {
    job = start.job();
    plannedAt = start.plannedAt();
    startedBy = start.startedBy();
    node = start.node();
    parameters =
        start.parameters().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining("\n"));
    state = JobState.STARTING;
    startedAt = now;
  }

  void startedAs(long execution, long instance) {
    executionId = execution;
    instanceId = instance;
    state = JobState.RUNNING;
  }

  void carryOn(JobRun before) {
    expectedItems = before.expectedItems;
    readItems = before.readItems;
    writtenItems = before.writtenItems;
    skippedItems = before.skippedItems;
    before.continued = true;
  }

  void expect(long items) {
    expectedItems = items;
  }

  void count(long read, long written, long skipped) {
    readItems += read;
    writtenItems += written;
    skippedItems += skipped;
  }

  void countFound(long items) {
    expectedItems = (expectedItems == null ? 0 : expectedItems) + items;
    count(items, items, 0);
  }

  void askToStop() {
    if (state.isRunning()) {
      state = JobState.STOPPING;
    }
  }

  void explain(String reason) {
    error = PlainText.cut(PlainText.lines(reason), ERROR_LENGTH);
  }

  void end(JobState outcome, Instant when) {
    state = outcome;
    endedAt = when;
  }

  Long getExecutionId() {
    return executionId;
  }

  Long getInstanceId() {
    return instanceId;
  }

  JobState getState() {
    return state;
  }

  JobExecutionRow toRow(Long rejects) {
    Map<String, String> given = new LinkedHashMap<>();
    if (parameters != null && !parameters.isEmpty()) {
      parameters
          .lines()
          .map(l -> l.split("=", 2))
          .filter(p -> p.length == 2)
          .forEach(p -> given.put(p[0], p[1]));
    }
    return new JobExecutionRow(
        executionId,
        job,
        state,
        startedBy,
        startedAt,
        endedAt,
        expectedItems,
        readItems,
        writtenItems,
        skippedItems,
        continued,
        given,
        rejects,
        error);
  }
}
