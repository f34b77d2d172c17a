package dev.madoguchi.terms;

/**
 * A contract in force as one support ID reaches it.
 *
 * @param supportIdId the support ID
 * @param productId product of the contract
 * @param planId plan of the contract
 */
public record CoveredContract(long supportIdId, long productId, long planId) {}
