package dev.madoguchi.web.platform;

import java.util.Locale;

/** The English texts. */
public class Messages_en extends Messages {

  /** Reads the English texts. */
  public Messages_en() {
    super(Locale.ENGLISH);
  }
}
