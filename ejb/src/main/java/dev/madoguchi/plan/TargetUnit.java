package dev.madoguchi.plan;

/** In what a target is counted (TIC-16). */
public enum TargetUnit {
  /** Hours within the response hours of the window. */
  HOURS,
  /** Days on which the window answers. */
  DAYS
}
