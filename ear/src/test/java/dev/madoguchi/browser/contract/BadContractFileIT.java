package dev.madoguchi.browser.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.ServerHeap;
import dev.madoguchi.browser.file.Tus;
import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.it.contract.ContractCsv;
import dev.madoguchi.it.platform.Await;
import dev.madoguchi.platform.Roles;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Files that are no contract files, and rows that are no contracts, as the back office meets them:
 * the reason stands on the page in the reader's language, and nothing is imported.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadContractFileIT {

  private static final String PAGE = "/office/contract/imports";
  private static final int FORTY_MEGABYTES = 40 << 20;
  private static final long FEW_MEGABYTES = 24L << 20;
  private static final Pattern ERROR =
      Pattern.compile("id=\"importsForm:fileIds_error\"[^>]*>(.*?)</div>", Pattern.DOTALL);

  private HttpUser office;
  private Tus tus;

  @BeforeAll
  void logIn() throws Exception {
    office = HttpUser.staff(Roles.OFFICE);
    tus = new Tus(office);
  }

  @AfterAll
  void readJapaneseAgain() throws Exception {
    read("ja");
  }

  @Test
  void CON_03_pictureWorkbookAndPdfNamedCsvAreRefused() throws Exception {
    for (String hex :
        List.of(
            "89504e470d0a1a0a0000000d49484452",
            "504b03041400060008000000210062ee9d68",
            "255044462d312e370a25e2e3cfd30a")) {
      assertRefused(HexFormat.of().parseHex(hex), "CSV(テキスト)として読み取れない", "can not be read as CSV");
    }
  }

  @Test
  void CON_03_otherEncodingsAreRefusedWithWhatToDo() throws Exception {
    ContractCsv csv = ContractCsv.of(3);
    byte[] marked =
        ("\uFEFF" + new String(csv.bytes(), StandardCharsets.UTF_8)).getBytes("UTF-16LE");
    assertRefused(marked, "「CSV UTF-8」で保存し直して", "as “CSV UTF-8” first");
    assertRefused(
        csv.bytes(Charset.forName("EUC-JP")), "1行目に、UTF-8としても", "Line 1 can be read neither");
  }

  @Test
  void CON_03_aBrokenByteInALargeFileIsNamedByItsLine() throws Exception {
    byte[] large = ContractCsv.of(20_000).bytes();
    int middle = large.length / 2;
    while (large[middle] >= 0) {
      middle++;
    }
    large[middle] = (byte) 0xFF;
    long line = lineOf(large, middle);
    assertRefused(
        large, "%,d行目に、UTF-8としても".formatted(line), "Line %,d can be read neither".formatted(line));
  }

  @Test
  void CON_03_aQuoteThatSwallowsTheRestIsNamedByItsLine() throws Exception {
    ContractCsv csv = ContractCsv.of(300).put(8, ImportColumn.CONTRACT_NAME, "\"閉じていない");
    assertRefused(csv.bytes(), "10行目から始まる行が終わっていない", "begins on line 10 does not end");
  }

  @Test
  void CON_03_aLineOfFortyMegabytesIsRefusedWithoutHoldingIt() throws Exception {
    byte[] file = new byte[FORTY_MEGABYTES];
    Arrays.fill(file, (byte) 'x');
    byte[] header = ContractCsv.of(0).bytes();
    System.arraycopy(header, 0, file, 0, header.length);
    long id = tus.send("contracts.csv", file);
    long before = ServerHeap.used();
    ServerHeap.forgetPeak();
    assertRefused(id, "2行目から始まる行が終わっていない", "begins on line 2 does not end");
    long peak = ServerHeap.peak();
    assertTrue(peak - before < FEW_MEGABYTES, before + " grew to " + peak);
  }

  @Test
  void CON_03_missingAndDoubledColumnsAreNamed() throws Exception {
    assertRefused(
        text("契約番号,契約名,契約名\r\nK-1,a,a\r\n"), "同じ列が2つ以上あります: 契約名", "columns more than once: 契約名");
    assertRefused(
        text("contract number,contract name,product code,plan code,first day,last day\r\n"),
        "必要な列がありません: end user company",
        "lacks these columns: end user company");
    assertRefused(text("<html><body>Login</body></html>"), "区切りがカンマ", "commas separate them");
  }

  @Test
  void CON_03_aFileWithoutContractsIsRefused() throws Exception {
    assertRefused(ContractCsv.of(0).bytes(), "契約の行がありません", "no contracts in this file");
    assertRefused(text("\uFEFF"), "契約の行がありません", "no contracts in this file");
    assertRefused(text("\r\n\r\n"), "契約の行がありません", "no contracts in this file");
    HttpResponse<String> empty = tus.create("契約.csv", 0);
    assertEquals(415, empty.statusCode());
    assertTrue(empty.body().contains("「契約.csv」は中身が空です"), empty.body());
  }

  @Test
  void CON_03_unknownColumnsArePassedOverAndThePageSaysSo() throws Exception {
    ContractCsv csv = ContractCsv.of(1);
    String[] lines = new String(csv.bytes(), StandardCharsets.UTF_8).split("\r\n");
    String page = imported(text(lines[0] + ",備考,<b>メモ\r\n" + lines[1] + ",=1+1,a\r\n"));
    assertTrue(page.contains("読み飛ばします: 備考, &lt;b&gt;メモ"), page);
    assertEquals("1", count(page, "writtenCount"));
  }

  @Test
  void CON_03_rowsThatCanNotBeReadAreRejectedWithLineFieldAndReason() throws Exception {
    ContractCsv csv =
        ContractCsv.of(8)
            .put(1, ImportColumn.CONTRACT_NAME, "\"閉じて\"から文字")
            .put(3, ImportColumn.CONTRACT_NAME, "保守\u0000\u001a")
            .put(5, ImportColumn.CONTRACT_NAME, "保".repeat(201));
    String page = imported(csv.bytes());
    assertEquals("5", count(page, "writtenCount"));
    assertEquals("3", count(page, "skippedCount"));
    assertTrue(page.contains("保守\uFFFD\uFFFD"), page);
    assertEquals(
        List.of("3 契約番号", "5 契約名", "7 契約名"),
        rejects(page).stream().map(row -> row.get(0) + " " + row.get(1)).toList());
    read("en");
    List<List<String>> english = rejects(page);
    assertEquals("contract number", english.get(0).get(1));
    assertTrue(english.get(0).get(3).startsWith("There is text behind a closing quote"));
    assertTrue(english.get(1).get(3).startsWith("The value has characters that are not seen"));
    read("ja");
  }

  @Test
  void CON_03_formulasAreStoredAsTextAndTheRejectFileRunsNone() throws Exception {
    List<String> formulas =
        List.of("=1+1", "+81-3", "-2+3", "@SUM(A1)", "\uFF1D1+1", "=HYPERLINK(A1)");
    ContractCsv csv = ContractCsv.of(formulas.size());
    for (int i = 0; i < formulas.size(); i++) {
      csv.put(i, ImportColumn.CONTRACT_NAME, formulas.get(i));
      csv.put(
          i, i == 0 ? ImportColumn.END_USER_COMPANY : ImportColumn.END_USER_MAIL, formulas.get(i));
    }
    String page = imported(csv.bytes());
    assertEquals("1", count(page, "writtenCount"));
    String number = URLEncoder.encode(csv.number(0), StandardCharsets.UTF_8);
    String contract = office.get("/office/contract/view?number=" + number).body();
    assertTrue(contract.contains("=1+1"), contract);
    List<List<String>> rejects = rejects(page);
    assertEquals(
        formulas.subList(1, formulas.size()).stream().map(formula -> "'" + formula).toList(),
        rejects.stream().map(row -> row.get(2)).toList());
    for (List<String> row : rejects) {
      for (String field : row) {
        assertFalse(field.matches("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*"), row.toString());
      }
    }
  }

  /** The file stays where it was, so the same one can be sent again, now to an English reader. */
  private void assertRefused(byte[] content, String japanese, String english) throws Exception {
    assertRefused(tus.send("contracts.csv", content), japanese, english);
  }

  private void assertRefused(long file, String japanese, String english) throws Exception {
    String before = latestImport();
    for (String[] expected : new String[][] {{"ja", japanese}, {"en", english}}) {
      read(expected[0]);
      HttpResponse<String> answer = start(file);
      assertEquals(200, answer.statusCode(), expected[1]);
      Matcher error = ERROR.matcher(answer.body());
      assertTrue(error.find() && error.group(1).contains(expected[1]), answer.body());
      assertTrue(answer.body().contains("value=\"" + file + "\""), answer.body());
    }
    read("ja");
    assertEquals(before, latestImport());
  }

  private HttpResponse<String> start(long file) throws Exception {
    return office.submit(
        PAGE, "importsForm", "start", Map.of("importsForm:fileIds", String.valueOf(file)));
  }

  /** The page of the import once it has ended. */
  private String imported(byte[] content) throws Exception {
    HttpResponse<String> started = start(tus.send("contracts.csv", content));
    assertEquals(302, started.statusCode(), started.body());
    String address = started.headers().firstValue("Location").orElseThrow();
    String first = office.get(address).body();
    String last =
        Await.until(() -> office.get(address).body(), page -> page.contains("data-live=\"0\""));
    return first.contains("data-live=\"0\"") ? first : last + first;
  }

  /** Lines of the reject file that the page offers, its header and quotes left out. */
  private List<List<String>> rejects(String page) throws Exception {
    Matcher link = Pattern.compile("/office/contract/rejects\\?id=\\d+").matcher(page);
    assertTrue(link.find(), page);
    return office
        .get(link.group())
        .body()
        .lines()
        .skip(1)
        .map(line -> line.substring(1, line.length() - 1))
        .map(line -> Arrays.stream(line.split("\",\"", -1)).collect(Collectors.toList()))
        .toList();
  }

  private String latestImport() throws Exception {
    Matcher link =
        Pattern.compile("/office/contract/import\\?id=\\d+").matcher(office.get(PAGE).body());
    return link.find() ? link.group() : "none";
  }

  private void read(String language) throws Exception {
    office.send(HttpUser.post("/language", Map.of("to", language, "back", PAGE)));
  }

  private static String count(String page, String id) {
    Matcher count = Pattern.compile("id=\"" + id + "\">([^<]*)<").matcher(page);
    assertTrue(count.find(), page);
    return count.group(1);
  }

  private static byte[] text(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static long lineOf(byte[] content, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
