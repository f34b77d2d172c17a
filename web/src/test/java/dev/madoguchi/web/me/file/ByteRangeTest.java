package dev.madoguchi.web.me.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a file is sent (TIC-04). */
class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9,0,9",
    "bytes=10-,10,99",
    "bytes=-10,90,99",
    "bytes=-500,0,99",
    "bytes=90-500,90,99"
  })
  void TIC_04_aDownloadGoesOnWhereItBrokeOff(String header, long first, long last) {
    ByteRange range = ByteRange.of(header, 100).orElseThrow();
    assertEquals(new ByteRange(first, last), range);
    assertTrue(range.isSatisfiable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
  void TIC_04_bytesBehindTheEndDoNotExist(String header) {
    assertFalse(ByteRange.of(header, 100).orElseThrow().isSatisfiable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bytes=-", "bytes=9-0", "bytes=0-1,5-6", "items=0-1", "bytes=a-b"})
  void TIC_04_whatIsNotUnderstoodGivesTheWholeFile(String header) {
    assertEquals(Optional.empty(), ByteRange.of(header, 100));
  }

  @Test
  void TIC_04_theAnswerNamesThePart() {
    assertEquals("bytes 0-9/100", new ByteRange(0, 9).header(100));
    assertEquals(10, new ByteRange(0, 9).length());
    assertEquals(Optional.empty(), ByteRange.of(null, 100));
  }
}
