/**
 * Maintenance contracts with their parties, devices, days and support keys (requirements section
 * 2). A contract knows mail addresses and companies, no accounts: registration asks it, not the
 * other way round. How contracts come in from the core system's file is {@code contract.intake}.
 */
package dev.madoguchi.contract;
