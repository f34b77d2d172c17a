package dev.madoguchi.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CcListTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", ",", " , "})
  void TIC_03_nobodyIsAllowed(String typed) {
    assertEquals(Optional.empty(), CcList.findBadPart(typed));
    assertEquals(List.of(), CcList.of(typed).addresses());
  }

  @Test
  void TIC_03_addressesAreSeparatedByCommas() {
    String typed = "a@example.jp, b.c@mail.example.co.jp ,a@EXAMPLE.jp,";
    assertEquals(Optional.empty(), CcList.findBadPart(typed));
    assertEquals(List.of("a@example.jp", "b.c@mail.example.co.jp"), CcList.of(typed).addresses());
    assertEquals("a@example.jp, b.c@mail.example.co.jp", CcList.of(typed).text());
  }

  @Test
  void TIC_03_fullWidthCharactersOfTheKeyboardDoNotMatter() {
    assertEquals(
        List.of("a@example.jp", "b@example.jp"),
        CcList.of(
                "\uFF41\uFF20\uFF45\uFF58\uFF41\uFF4D\uFF50\uFF4C\uFF45\uFF0E\uFF4A\uFF50\u3000\uFF0Cb@example.jp")
            .addresses());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a@example.jp; b@example.jp | a@example.jp; b@example.jp",
        "a@example.jp, 佐藤 | 佐藤",
        "a@example.jp b@example.jp | a@example.jp b@example.jp",
        "a@example.jp、b@example.jp | a@example.jp、b@example.jp",
        "Hanako <a@example.jp> | Hanako <a@example.jp>",
        "a@example.jp, b@localhost | b@localhost",
        "a@example.jp, b..c@example.jp | b..c@example.jp"
      })
  void TIC_03_anythingElseIsNamed(String typed, String bad) {
    assertEquals(Optional.of(bad), CcList.findBadPart(typed));
  }

  @Test
  void TIC_03_atMostTwenty() {
    String twenty =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> "a" + i + "@example.jp")
            .collect(Collectors.joining(","));
    assertEquals(Optional.empty(), CcList.findBadPart(twenty));
    assertEquals(Optional.of("b@example.jp"), CcList.findBadPart(twenty + ",b@example.jp"));
  }
}
