/** The append-only log of who did what (OPS-04). */
package dev.madoguchi.audit;
