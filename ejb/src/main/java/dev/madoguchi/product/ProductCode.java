package dev.madoguchi.product;

import java.text.Normalizer;
import java.util.Locale;

/** How product codes are compared: without regard to case, width and surrounding space. */
public final class ProductCode {

  private ProductCode() {}

  /** The form of a code in which two codes are compared. */
  public static String keyOf(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
