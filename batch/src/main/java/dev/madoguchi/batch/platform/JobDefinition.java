package dev.madoguchi.batch.platform;

import dev.madoguchi.setting.SettingKey;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the console and the timer know of a job; one bean beside each job's own classes. */
public interface JobDefinition {

  /** Job id, the name of its XML file. */
  String name();

  /** Roles whose holders see, start, stop and restart it (OPS-01). */
  Set<String> roles();

  /** Names of the parameters that may be given at a start. */
  List<String> parameters();

  /**
   * Whether the console's own button starts it; a job that needs a file starts from that file's
   * page.
   */
  default boolean startable() {
    return true;
  }

  /** The setting with the times of day of its planned runs; empty when it has none. */
  default Optional<SettingKey<List<LocalTime>>> schedule() {
    return Optional.empty();
  }

  /**
   * The setting with the minutes between two looks of a job that waits for work, 0 for never; empty
   * for a job with times of day or none.
   */
  default Optional<SettingKey<Integer>> interval() {
    return Optional.empty();
  }

  /**
   * Whether there is anything to do for a job with an {@link #interval}; asked before each look, so
   * that the history holds no runs that found nothing. Cheap, and without the database.
   */
  default boolean hasWork() {
    return true;
  }

  /**
   * Refuses parameters that the job could not work with.
   *
   * @throws JobParameterException naming the parameter
   */
  default void check(Map<String, String> parameters) {}
}
