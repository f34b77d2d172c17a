/** What was changed of a contract, when and by whom (CON-02). */
package dev.madoguchi.contract.history;
