/** Job {@code contract-expiry-check}: tells in time that contracts end (CON-12). */
package dev.madoguchi.batch.contract.expiry;
