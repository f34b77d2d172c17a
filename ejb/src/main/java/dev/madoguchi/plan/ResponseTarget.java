package dev.madoguchi.plan;

/**
 * The time within which a first response is meant to come.
 *
 * @param count number of units, more than 0
 * @param unit what is counted
 */
public record ResponseTarget(int count, TargetUnit unit) {}
