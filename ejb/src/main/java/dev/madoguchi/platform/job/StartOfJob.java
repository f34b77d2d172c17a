package dev.madoguchi.platform.job;

import java.time.Instant;
import java.util.Map;

/**
 * What is known when a job is about to start.
 *
 * @param job name of the job
 * @param plannedAt the planned time that it starts for, or null when a person started it
 * @param startedBy actor
 * @param node server and its start: name, slash, and something that no other start has
 * @param parameters what it is started with
 */
public record StartOfJob(
    String job, Instant plannedAt, String startedBy, String node, Map<String, String> parameters) {}
