package dev.madoguchi.contract.desk;

import java.util.List;

/**
 * Where a contract comes from and goes to, and what became of it on the way (CON-02).
 *
 * @param version counts its changes
 * @param renewedFrom number of the contract that it continues, or null
 * @param renewedBy number of the contract as which it goes on, or null
 * @param changes the latest 100 changes, the last one first
 */
public record ContractTrail(
    int version, String renewedFrom, String renewedBy, List<ContractChangeView> changes) {}
