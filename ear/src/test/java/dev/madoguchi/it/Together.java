package dev.madoguchi.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Does several things at the same moment, each on a thread of its own. */
@Dependent
public class Together {

  private static final long PATIENCE_SECONDS = 120;

  @Resource private ManagedThreadFactory threads;

  /**
   * What became of a task.
   *
   * @param value what it returned, null if it failed
   * @param failure what it threw, or null
   */
  public record Outcome<T>(T value, Exception failure) {

    /** Whether it did not fail. */
    public boolean worked() {
      return failure == null;
    }
  }

  /** Starts all tasks at the same moment and waits for the last. */
  public <T> List<Outcome<T>> run(List<Callable<T>> tasks) throws Exception {
    CountDownLatch ready = new CountDownLatch(tasks.size());
    List<FutureTask<Outcome<T>>> started = new ArrayList<>();
    for (Callable<T> task : tasks) {
      FutureTask<Outcome<T>> future = new FutureTask<>(() -> outcome(task, ready));
      started.add(future);
      threads.newThread(future).start();
    }
    List<Outcome<T>> outcomes = new ArrayList<>();
    for (FutureTask<Outcome<T>> future : started) {
      outcomes.add(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    return outcomes;
  }

  private static <T> Outcome<T> outcome(Callable<T> task, CountDownLatch ready) throws Exception {
    ready.countDown();
    ready.await();
    try {
      return new Outcome<>(task.call(), null);
    } catch (Exception e) {
      return new Outcome<>(null, e);
    }
  }
}
