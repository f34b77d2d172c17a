package dev.madoguchi.browser.journey;

import java.util.Locale;

/** The path in English, from a contract of the sample data. */
class EnglishJourneyIT extends Journey {

  EnglishJourneyIT() {
    super(Locale.ENGLISH, "TBHTD-HG9AU-7JSE7-CEAWQ-KE2TH", "K-2026-0012", "XR900-01201", "Closed");
  }

  @Override
  long largeFile() {
    return 20L << 20;
  }
}
