package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @Test
  void CON_03_fieldsStandInQuotes() {
    assertEquals("\"2\",\"契約,\"\"番号\"\"\",\"\"\r\n", CsvText.line("2", "契約,\"番号\"", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+81",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "\uFF1DA1",
        "\uFF0BA1",
        "\uFF0DA1",
        "\uFF20A1"
      })
  void CON_03_aSpreadsheetDoesNotCalculateWhatStoodInTheFile(String value) {
    assertEquals("\"'" + value + "\"\r\n", CsvText.line(value));
  }
}
