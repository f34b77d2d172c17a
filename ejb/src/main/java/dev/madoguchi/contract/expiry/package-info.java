/** Telling in time that contracts end: steps, digests, the back office's list (CON-12). */
package dev.madoguchi.contract.expiry;
