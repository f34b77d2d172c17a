package dev.madoguchi.contract.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractFileParserTest {

  private static final String HEADER = "契約番号,契約名,製品コード,プランコード,保守開始日,保守終了日,エンドユーザー会社名\n";

  @Test
  void CON_03_columnsMayStandInAnyOrderAndInEnglish() throws IOException {
    List<ImportRecord> rows =
        read(
            "Last Day,first_day,END USER COMPANY,plan code,product code,contract name,contract-number\r\n"
                + "2027-03-31,2026-04-01,会社,STD,XR,保守,K-1\r\n");
    assertEquals(1, rows.size());
    assertEquals("K-1", rows.get(0).values().get(ImportColumn.CONTRACT_NUMBER));
    assertEquals("2027-03-31", rows.get(0).values().get(ImportColumn.LAST_DAY));
    assertFalse(rows.get(0).values().containsKey(ImportColumn.DEVICES));
  }

  @Test
  void CON_03_linesAreCountedAsAnEditorShowsThem() throws IOException {
    List<ImportRecord> rows =
        read(HEADER + "K-1,\"二行の\n名前\",XR,STD,a,b,会社\n\n,,,,,,\nK-2,名前,XR,STD,a,b,会社");
    assertEquals(List.of(2L, 6L), rows.stream().map(ImportRecord::line).toList());
    assertEquals(List.of(1L, 2L), rows.stream().map(ImportRecord::number).toList());
    assertEquals("二行の 名前", rows.get(0).values().get(ImportColumn.CONTRACT_NAME));
  }

  @Test
  void CON_03_aNumberThatStandsTwiceIsNoticed() throws IOException {
    List<ImportRecord> rows =
        read(HEADER + "K-1,a,XR,STD,a,b,c\nK-2,a,XR,STD,a,b,c\nk-1,a,XR,STD,a,b,c\n");
    assertNull(rows.get(0).sameNumberOnLine());
    assertNull(rows.get(1).sameNumberOnLine());
    assertEquals(2L, rows.get(2).sameNumberOnLine());
  }

  @Test
  void CON_03_rowsWithTooFewOrTooManyFieldsAreStillRows() throws IOException {
    List<ImportRecord> rows =
        read(HEADER + "K-1,a,XR\nK-2,a,XR,STD,a,b,c,,,\nK-3,a,XR,STD,a,b,c,d\n");
    assertEquals(List.of(3, 7, 8), rows.stream().map(ImportRecord::foundFields).toList());
    assertEquals(7, rows.get(0).expectedFields());
  }

  @Test
  void CON_03_brokenQuotesDoNotStopTheFile() throws IOException {
    List<ImportRecord> rows = read(HEADER + "K-1,\"a\"b,XR,STD,a,b,c\nK-1,a,XR,STD,a,b,c\n");
    assertEquals(2L, rows.get(0).brokenUntilLine());
    assertNull(rows.get(1).brokenUntilLine());
    assertNull(rows.get(1).sameNumberOnLine());
  }

  @Test
  void CON_03_aRowThatSwallowedTheNextOneIsNotTakenForARightOne() throws IOException {
    List<ImportRecord> rows =
        read(HEADER + "K-1,\"a,XR,STD,a,b,c\nK-2,\"a\",XR,STD,a,b,c\nK-3,a,XR,STD,a,b,c\n");
    assertEquals(List.of(2L, 4L), rows.stream().map(ImportRecord::line).toList());
    assertEquals(rows.get(0).expectedFields(), rows.get(0).foundFields());
    assertEquals(3L, rows.get(0).brokenUntilLine());
  }

  @Test
  void CON_03_aQuoteThatSwallowsTheRestRefusesTheFileAndNamesItsLine() {
    String text = HEADER + "K-1,a,XR,STD,a,b,c\nK-2,\"a,XR,STD,a,b,c\nK-3,a,XR,STD,a,b,c\n";
    UnendedRowException refusal = assertThrows(UnendedRowException.class, () -> read(text));
    assertEquals(List.of(3L), refusal.arguments());
  }

  @Test
  void CON_03_unknownColumnsArePassedOverAndNamed() throws IOException {
    String header = "備考," + HEADER.strip() + ",,備考," + "長".repeat(60) + "\n";
    String row = "\"a,b\",K-1,a,XR,STD,2026-04-01,2027-03-31,会社,,x,y\n";
    try (ContractFileParser parser = new ContractFileParser(new StringReader(header + row))) {
      assertEquals(List.of("備考", "備考", "長".repeat(50)), parser.passedOver());
      ImportRecord record = parser.next();
      assertEquals("K-1", record.values().get(ImportColumn.CONTRACT_NUMBER));
      assertEquals(List.of(), ImportLine.of(record).problems());
    }
  }

  @Test
  void CON_03_controlCharactersInTheHeaderAreThoseOfAnotherKindOfFile() {
    assertThrows(NotACsvFileException.class, () -> read("\u0000\u0001BM\u0000,a\n"));
    assertThrows(NotACsvFileException.class, () -> read("a\u0000,\u0000b\u0000\n"));
  }

  @Test
  void CON_03_surroundingBlanksAreDropped() throws IOException {
    assertEquals(
        "会社",
        read(HEADER + " K-1 , a,XR,STD,a,b, 会社 \n")
            .get(0)
            .values()
            .get(ImportColumn.END_USER_COMPANY));
  }

  @Test
  void CON_03_missingColumnsAreNamedInTheLanguageOfTheHeader() {
    MissingColumnsException japanese =
        assertThrows(MissingColumnsException.class, () -> read("契約番号,契約名\nK-1,a\n"));
    assertEquals(List.of("製品コード, プランコード, 保守開始日, 保守終了日, エンドユーザー会社名"), japanese.arguments());
    MissingColumnsException english =
        assertThrows(
            MissingColumnsException.class,
            () ->
                read("contract number,contract name,product code,plan code,first day,last day\n"));
    assertEquals(List.of("end user company"), english.arguments());
  }

  @Test
  void CON_03_doubledColumnsAreNamed() {
    DoubledColumnsException doubled =
        assertThrows(
            DoubledColumnsException.class, () -> read("契約番号,contract number,契約名\nK-1,K-1,a\n"));
    assertEquals(List.of("契約番号"), doubled.arguments());
  }

  @Test
  void CON_03_anEmptyFileIsRefused() {
    assertThrows(EmptyImportFileException.class, () -> read(""));
    assertThrows(EmptyImportFileException.class, () -> read("\r\n\r\n"));
    assertThrows(EmptyImportFileException.class, () -> read(",,,\r\nK-1,a\r\n"));
  }

  private static List<ImportRecord> read(String text) throws IOException {
    try (ContractFileParser parser = new ContractFileParser(new StringReader(text))) {
      List<ImportRecord> rows = new ArrayList<>();
      parser.forEachRemaining(rows::add);
      return rows;
    }
  }
}
