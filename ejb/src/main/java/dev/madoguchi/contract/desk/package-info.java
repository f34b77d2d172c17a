/** How back office enters, changes, renews and cancels contracts by hand (CON-01, CON-02). */
package dev.madoguchi.contract.desk;
