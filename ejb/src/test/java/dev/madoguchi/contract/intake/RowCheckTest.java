package dev.madoguchi.contract.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.platform.job.JobReject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCheckTest {

  private final Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);

  RowCheckTest() {
    row.put(ImportColumn.CONTRACT_NUMBER, "K-1");
    row.put(ImportColumn.CONTRACT_NAME, "保守");
    row.put(ImportColumn.PRODUCT_CODE, "XR-900");
    row.put(ImportColumn.PLAN_CODE, "STD-WD");
    row.put(ImportColumn.FIRST_DAY, "2026-04-01");
    row.put(ImportColumn.LAST_DAY, "2027/3/31");
    row.put(ImportColumn.END_USER_COMPANY, "株式会社みどり商事");
  }

  @Test
  void CON_03_aRightRowHasNoProblems() {
    row.put(ImportColumn.DEVICES, "XR900-1:XR-900;XR900-2");
    row.put(ImportColumn.SUPPORT_KEYS, "ABCDE-12345\uFF1B FGHJK-67890");
    row.put(ImportColumn.END_USER_MAIL, "Support@midori.example");
    ImportLine line = check();
    assertEquals(List.of(), line.problems());
    assertEquals(LocalDate.of(2027, 3, 31), line.days().get(ImportColumn.LAST_DAY));
    assertEquals(
        List.of(new DeviceEntry("XR900-1", "XR-900"), new DeviceEntry("XR900-2", null)),
        line.devices());
    assertEquals(List.of("ABCDE-12345", "FGHJK-67890"), line.keys());
    assertEquals("Support@midori.example", line.text(ImportColumn.END_USER_MAIL));
  }

  @Test
  void CON_03_allProblemsOfARowAreReported() {
    row.put(ImportColumn.CONTRACT_NUMBER, "");
    row.put(ImportColumn.FIRST_DAY, "2026-02-30");
    row.put(ImportColumn.END_USER_MAIL, "support@");
    List<JobReject> problems = check().problems();
    assertEquals(
        List.of("CONTRACT_NUMBER", "FIRST_DAY", "END_USER_MAIL"),
        problems.stream().map(JobReject::field).toList());
    assertEquals(
        List.of(RejectReason.MISSING, RejectReason.BAD_DATE, RejectReason.BAD_MAIL),
        problems.stream().map(JobReject::reason).toList());
    assertEquals("2026-02-30", problems.get(1).value());
    assertEquals(7, problems.get(1).line());
  }

  @Test
  void CON_03_daysAreIsoOrWithSlashes() {
    assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), RowCheck.parseDay("2028-02-29"));
    assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), RowCheck.parseDay("2028/2/29"));
    assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), RowCheck.parseDay("2028/2/29"));
    for (String wrong :
        List.of("2027-02-29", "0000-01-01", "28/2/29", "2028/2-29", "2028.2.29", "2028/13/1")) {
      assertEquals(Optional.empty(), RowCheck.parseDay(wrong), wrong);
    }
  }

  @Test
  void CON_03_theLastDayMayBeTheFirstButNotBefore() {
    row.put(ImportColumn.LAST_DAY, "2026-04-01");
    assertEquals(List.of(), check().problems());
    row.put(ImportColumn.LAST_DAY, "2026-03-31");
    assertProblem(ImportColumn.LAST_DAY, RejectReason.LAST_BEFORE_FIRST);
  }

  @Test
  void CON_03_valuesHaveALongestLength() {
    row.put(ImportColumn.CONTRACT_NUMBER, "K".repeat(50));
    assertEquals(List.of(), check().problems());
    row.put(ImportColumn.CONTRACT_NUMBER, "K".repeat(51));
    assertProblem(ImportColumn.CONTRACT_NUMBER, RejectReason.TOO_LONG);
    row.put(ImportColumn.CONTRACT_NUMBER, "㈱".repeat(20));
    assertProblem(ImportColumn.CONTRACT_NUMBER, RejectReason.TOO_LONG);
  }

  @Test
  void CON_03_valuesOfFourByteCharactersAreTakenAndNeverCutInTwo() {
    row.put(ImportColumn.CONTRACT_NAME, "𠮷".repeat(100));
    row.put(ImportColumn.END_USER_COMPANY, "株式会社😀");
    assertEquals(List.of(), check().problems());
    row.put(ImportColumn.CONTRACT_NAME, "x" + "𠮷".repeat(300));
    assertProblem(ImportColumn.CONTRACT_NAME, RejectReason.TOO_LONG);
    assertEquals("x" + "𠮷".repeat(249), check().problems().get(0).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"保\u0000守", "保守\u001a", "\u0007", "\u0085a", "ab\u202egpj"})
  void CON_03_charactersThatAreNotSeenAreRejectedAndMadeVisible(String value) {
    row.put(ImportColumn.CONTRACT_NAME, value);
    assertProblem(ImportColumn.CONTRACT_NAME, RejectReason.CONTROL);
    String shown = check().problems().get(0).value();
    assertEquals(value.length(), shown.length());
    assertTrue(shown.contains("\uFFFD"), shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"})
  void CON_03_aFormulaIsATextLikeOthers(String value) {
    row.put(ImportColumn.CONTRACT_NAME, value);
    ImportLine line = check();
    assertEquals(List.of(), line.problems());
    assertEquals(value, line.text(ImportColumn.CONTRACT_NAME));
  }

  @Test
  void CON_03_aRowWhoseQuotesAreBrokenIsNotLookedAtFurther() {
    ImportLine line = ImportLine.of(new ImportRecord(1, 7, row, 7, 7, null, 9L));
    assertEquals(List.of(RejectReason.BAD_QUOTE), reasons(line));
    assertEquals(List.of("9"), line.problems().get(0).arguments());
  }

  @Test
  void CON_03_oneFieldHasNoThousandsOfProblems() {
    row.put(ImportColumn.DEVICES, ":;".repeat(40_000));
    assertEquals(50, check().problems().size());
    row.put(ImportColumn.DEVICES, ":;".repeat(60_000));
    assertProblem(ImportColumn.DEVICES, RejectReason.TOO_LONG);
  }

  @Test
  void CON_03_aPartyNeedsItsCompany() {
    row.put(ImportColumn.RESELLER_COMPANY, "");
    row.put(ImportColumn.RESELLER_MAIL, "a@b.example");
    assertProblem(ImportColumn.RESELLER_COMPANY, RejectReason.NO_COMPANY);
  }

  @Test
  void CON_03_keysHaveEightToThirtyCharactersAndStandOnce() {
    row.put(ImportColumn.SUPPORT_KEYS, "A".repeat(30));
    assertEquals(List.of(), check().problems());
    row.put(ImportColumn.SUPPORT_KEYS, "A".repeat(31));
    assertProblem(ImportColumn.SUPPORT_KEYS, RejectReason.BAD_KEY);
    row.put(ImportColumn.SUPPORT_KEYS, "A-B-C-D-E-F-G");
    assertProblem(ImportColumn.SUPPORT_KEYS, RejectReason.BAD_KEY);
    row.put(ImportColumn.SUPPORT_KEYS, "ABCDE-1234O;abcde12340");
    assertProblem(ImportColumn.SUPPORT_KEYS, RejectReason.DOUBLED_KEY);
  }

  @Test
  void CON_03_serialNumbersStandOnce() {
    row.put(ImportColumn.DEVICES, "XR900-1;XR9001:XR-900");
    assertProblem(ImportColumn.DEVICES, RejectReason.DOUBLED_DEVICE);
    row.put(ImportColumn.DEVICES, ":XR-900");
    assertProblem(ImportColumn.DEVICES, RejectReason.BAD_DEVICE);
  }

  @Test
  void CON_03_aRowOfTheWrongLengthIsNotLookedAtFurther() {
    ImportLine line = ImportLine.of(new ImportRecord(1, 7, Map.of(), 7, 3, null, null));
    assertEquals(List.of(RejectReason.FIELD_COUNT), reasons(line));
    assertEquals(List.of("7", "3"), line.problems().get(0).arguments());
  }

  @Test
  void CON_03_aNumberThatStandsTwiceNamesTheOtherLine() {
    ImportLine line = ImportLine.of(new ImportRecord(1, 7, row, 7, 7, 2L, null));
    assertEquals(List.of(RejectReason.DOUBLED_NUMBER), reasons(line));
    assertEquals(List.of("2"), line.problems().get(0).arguments());
  }

  @Test
  void CON_03_aMissingColumnKeepsAValueAndAnEmptyFieldDropsIt() {
    row.put(ImportColumn.SALES_NAME, "");
    row.put(ImportColumn.CANCELLED_ON, "");
    ImportLine line = check();
    assertEquals("before", line.textOr(ImportColumn.SALES_MAIL, "before"));
    assertNull(line.textOr(ImportColumn.SALES_NAME, "before"));
    assertNull(line.dayOr(ImportColumn.CANCELLED_ON, LocalDate.of(2026, 1, 1)));
  }

  @Test
  void CON_03_columnsAreKnownByBothNames() {
    for (ImportColumn column : ImportColumn.values()) {
      assertEquals(Optional.of(column), ImportColumn.named(column.japanese()));
      assertEquals(Optional.of(column), ImportColumn.named(column.english()));
    }
    assertEquals(Optional.empty(), ImportColumn.named("備考"));
    assertTrue(ImportColumn.CONTRACT_NUMBER.isRequired());
  }

  private void assertProblem(ImportColumn column, String reason) {
    List<JobReject> problems = check().problems();
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(column.name(), problems.get(0).field());
    assertEquals(reason, problems.get(0).reason());
  }

  private static List<String> reasons(ImportLine line) {
    return line.problems().stream().map(JobReject::reason).toList();
  }

  private ImportLine check() {
    return ImportLine.of(new ImportRecord(5, 7, row, row.size(), row.size(), null, null));
  }
}
