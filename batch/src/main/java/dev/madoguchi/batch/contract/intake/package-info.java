/** The job {@code contract-import}: rows of a stored contract file become contracts (CON-03). */
package dev.madoguchi.batch.contract.intake;
