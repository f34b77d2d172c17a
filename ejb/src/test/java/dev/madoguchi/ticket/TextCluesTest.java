package dev.madoguchi.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCluesTest {

  private static final List<String> OWN = List.of("SG4800-00601", "SG4800-00602", "HS200B000011");

  private static TextClues find(String text) {
    return TextClues.find(text, OWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SG4800-00601",
        "本社のSG4800-00601が再起動します。",
        "S/N: sg4800-00601, 3F",
        "シリアルはSG4800-00601です",
        "SG4800ー00601",
        "SG4800 00601 の件",
        "SG 4800 - 00601",
        "sg48oo-oo6oi",
        "SG480000601",
        "機器\nSG4800-00601\nSG4800-00602",
      })
  void TIC_02_ownSerialNumberIsFoundHoweverItIsWritten(String text) {
    assertEquals("SG4800-00601", find(text).serialNumber());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "  ",
        "SG4800-00699",
        "XSG4800-00601",
        "SG4800-006011",
        "SG4800\n00601",
        "SG4800 シリーズの 00601",
      })
  void TIC_02_otherNumbersAreNoSerialNumbers(String text) {
    assertNull(find(text).serialNumber());
  }

  @Test
  void TIC_02_theFirstOfTheTextIsTaken() {
    assertEquals("SG4800-00602", find("SG4800-00699, SG4800-00602 と SG4800-00601").serialNumber());
    assertNull(TextClues.find("ポート12から34へ", List.of("12", "34", "")).serialNumber());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ver 12.1.2|12.1.2",
        "Ver.12.1.2です|12.1.2",
        "Version 5.4.3.|5.4.3",
        "version: 5.4.3, model X|5.4.3",
        "v2.0|2.0",
        "バージョン12.1.2|12.1.2",
        "バージョンは 12.1.2 です|12.1.2",
        "ファームウェア 5.4.3 に更新後|5.4.3",
        "ファームウェアのバージョンは5.4.3|5.4.3",
        "firmware version v5.4.3b|5.4.3b",
        "OS: 10.0.19045.3570|10.0.19045.3570",
        "FW 192.168.0.1 の先、ver 5.4.2|5.4.2",
        "Version 1.0-rc1|1.0-rc1",
      })
  void TIC_02_versionIsFoundWhereItIsNamed(String text, String version) {
    assertEquals(version, find(text).version());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "2026.11.22",
        "ファームウェア 2026.11.22 に更新",
        "192.168.0.1",
        "v 10.0.0.1",
        "version 1.2.3.4.5",
        "IPv4.5",
        "12.5 V",
        "バージョンを上げた 3.5 時間後",
        "サーバ 5.4.3",
      })
  void TIC_02_datesAddressesAndOtherNumbersAreNoVersions(String text) {
    assertNull(find(text).version());
  }
}
