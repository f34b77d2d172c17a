package dev.madoguchi.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Brings what people type into one writing, so that nobody is asked to switch the keyboard. */
final class Typed {

  private static final int KATAKANA_OFFSET = 'ア' - 'あ';

  private Typed() {}

  /** Without white space around it; empty becomes null. */
  static String text(String typed) {
    if (typed == null) {
      return null;
    }
    String stripped = typed.strip();
    return stripped.isEmpty() ? null : stripped;
  }

  /** Digits, letters and signs in half width: telephone numbers, postal codes. */
  static String code(String typed) {
    String text = text(typed);
    return text == null
        ? null
        : Normalizer.normalize(text, Form.NFKC).replaceAll("[ー‐−–]", "-").strip();
  }

  /** Full-width katakana, from hiragana or half-width katakana. */
  static String katakana(String typed) {
    String text = text(typed);
    if (text == null) {
      return null;
    }
    StringBuilder kana = new StringBuilder();
    Normalizer.normalize(text, Form.NFKC)
        .chars()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + KATAKANA_OFFSET : c)
        .forEach(c -> kana.append((char) c));
    return kana.toString();
  }

  /** The form under which a login ID is unique and found, whatever its case (ACC-03). */
  static String loginKey(String loginId) {
    return loginId == null
        ? ""
        : Normalizer.normalize(loginId.strip(), Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
