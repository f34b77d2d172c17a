package dev.madoguchi.plan;

import java.text.Normalizer;
import java.util.Locale;

/** How plan codes are compared: without regard to case, width and surrounding space. */
public final class PlanCode {

  private PlanCode() {}

  /** The form of a code in which two codes are compared. */
  public static String keyOf(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
