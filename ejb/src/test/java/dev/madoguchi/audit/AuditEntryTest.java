package dev.madoguchi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** A long text never makes the deed itself fail (OPS-04). */
class AuditEntryTest {

  @Test
  void OPS_04_aLongDetailIsShortened() {
    assertEquals("ab", AuditEntry.shorten("ab", 2));
    assertEquals("a…", AuditEntry.shorten("abc", 2));
    assertEquals("ab…", AuditEntry.shorten("ab𠮷c", 4));
    assertNull(AuditEntry.shorten(null, 2));
  }
}
