/**
 * The printable documents of a contract: support certificate (CON-02) and support key certificate
 * (CON-04), as PDF, to be printed or mailed.
 */
package dev.madoguchi.contract.certificate;
