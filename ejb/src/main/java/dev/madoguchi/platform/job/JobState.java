package dev.madoguchi.platform.job;

/** What became of an execution, in the words of the job console. */
public enum JobState {
  /** Asked for, not yet at work. */
  STARTING,
  /** At work. */
  RUNNING,
  /** Asked to stop, finishing its chunk. */
  STOPPING,
  /** Stopped by a person; can be restarted. */
  STOPPED,
  /** Done. */
  COMPLETED,
  /** Ended with an error; can be restarted. */
  FAILED,
  /** Its server died; can be restarted. */
  INTERRUPTED,
  /** Given up. */
  ABANDONED;

  /** Whether it is still at work. */
  public boolean isRunning() {
    return this == STARTING || this == RUNNING || this == STOPPING;
  }

  /** Whether it can go on where it was. */
  public boolean isRestartable() {
    return this == STOPPED || this == FAILED || this == INTERRUPTED;
  }
}
