package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Formats JA = new Formats(Locale.JAPANESE, TOKYO);
  private static final Formats EN = new Formats(Locale.ENGLISH, TOKYO);
  private static final Instant MOMENT = Instant.parse("2026-07-07T01:30:05Z");

  @Test
  void datesAreWrittenInTheReadersLanguageAndZone() {
    assertEquals("2026年7月7日(火) 10:30", JA.dateTime(MOMENT));
    assertEquals("Tue, 7 Jul 2026, 10:30", EN.dateTime(MOMENT));
    assertEquals("2026年7月7日(火)", JA.date(LocalDate.of(2026, 7, 7)));
    assertEquals("2026-07-07 10:30:05 (Japan Time, UTC+09:00)", EN.exact(MOMENT));
    assertEquals("", JA.dateTime(null));
  }

  @Test
  void OPS_10_nameInAnotherDirectionKeepsItToItself() {
    assertEquals("\u2068שלום\u2069", JA.word("שלום"));
    assertEquals("花子 (Hanako)", JA.word("花子 (Hanako)"));
  }

  @Test
  void OPS_10_mailLinkWritesToTheAddressAndNobodyElse() {
    assertEquals("mailto:a%3Fbcc%3Db%26c@it.example", Functions.mailto("a?bcc=b&c@it.example"));
  }

  @Test
  void sizesAndNumbersAreShort() {
    assertEquals("512 B", JA.size(512));
    assertEquals("1.5 KB", JA.size(1536));
    assertEquals("312 MB", JA.size(312L * 1024 * 1024));
    assertEquals("1,000", JA.number(1000));
  }

  @Test
  void sentencesTakeListsDatesAndNumbers() {
    assertEquals("A、B", JA.word(List.of("A", "B")));
    assertEquals("1,000件以上", Messages.text(JA, "frame.pager.capped", 1000));
    assertEquals("???no.such.key???", Messages.text(EN, "no.such.key"));
  }

  @Test
  void aLanguageThatWeDoNotHaveIsJapanese() {
    assertEquals(Locale.JAPANESE, Messages.of(Locale.FRENCH).getLocale());
    assertEquals(Locale.ENGLISH, Messages.of(Locale.UK).getLocale());
    assertEquals(Locale.JAPANESE, Messages.of(Locale.JAPAN).getLocale());
  }
}
