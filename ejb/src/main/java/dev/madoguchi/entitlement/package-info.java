/** Who may ask about what, under which contract, until when, and why (CON-11, CON-13). */
package dev.madoguchi.entitlement;
