/** Versioned terms and specifications, and who agreed to them for which support ID (CON-10). */
package dev.madoguchi.terms;
