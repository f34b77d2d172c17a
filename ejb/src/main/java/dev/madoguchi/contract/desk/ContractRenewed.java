package dev.madoguchi.contract.desk;

/**
 * A contract goes on as another one, its support keys carried over; told to later components in the
 * same transaction.
 *
 * @param contractId the new contract
 */
public record ContractRenewed(long contractId) {}
