package dev.madoguchi.contract.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.calendar.WorkingHours;
import dev.madoguchi.contract.ContractState;
import dev.madoguchi.contract.ContractView;
import dev.madoguchi.contract.ContractView.DeviceView;
import dev.madoguchi.contract.ContractView.KeyView;
import dev.madoguchi.contract.ContractView.PartyView;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.plan.Channel;
import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.PlanWindows;
import dev.madoguchi.plan.WindowHours;
import dev.madoguchi.plan.WindowView;
import dev.madoguchi.platform.PdfPrinter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificateWriterTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

  private static final WindowHours ALWAYS =
      new WindowHours(OpenDays.EVERY_DAY, WorkingHours.ROUND_THE_CLOCK);
  private static final WindowHours DAYTIME =
      new WindowHours(OpenDays.BUSINESS_DAYS, WorkingHours.parse("09:00-12:00,13:00-17:30"));

  private static ContractView contract(int devices) {
    return new ContractView(
        "K-2026-0042",
        "髙橋製作所 基幹システム保守 <一式> & 予備",
        "SUB-7",
        "PF-SRV",
        "プラットフォームサーバー",
        "スタンダード",
        "STD",
        "年末年始を除きます。",
        new PlanWindows(
            List.of(
                line("fault", Channel.PHONE, "0120-555-024", ALWAYS),
                line("*", Channel.PORTAL, null, DAYTIME),
                line("gone", Channel.MAIL, "desk@example.jp", DAYTIME))),
        FIRST,
        LAST,
        null,
        ContractState.IN_FORCE,
        120,
        "髙橋 花子",
        "hanako@takahashi.example",
        "03-5550-1234",
        "山崎 太郎",
        "yamazaki@example.jp",
        "第2版\n独自修正あり",
        List.of(
            new PartyView(
                PartyRole.END_USER,
                "株式会社髙橋製作所",
                "東京都港区芝浦1-2-3",
                "03-5550-1234",
                "hoshu@takahashi.example"),
            new PartyView(PartyRole.RESELLER, "さくら物産株式会社", null, null, null)),
        IntStream.rangeClosed(1, devices)
            .mapToObj(i -> new DeviceView("SN-%05d".formatted(i), i % 2 == 0 ? null : "X-100"))
            .toList(),
        List.of(
            new KeyView("ABCDE-FGHJK-MNPQR-STUVW-XYZ23", FIRST.minusDays(9), KeyState.VALID),
            new KeyView("OLDER-FGHJK-MNPQR-STUVW-XYZ23", FIRST, KeyState.ENDED)));
  }

  private static WindowView line(
      String kind, Channel channel, String contact, WindowHours response) {
    return new WindowView(1L, kind, channel, contact, ALWAYS, response, null);
  }

  private static byte[] print(CertificateKind kind, ContractView contract) {
    Map<String, Object> values = CertificateWriter.facts(contract, Map.of("fault", "障害"));
    values.put("today", "2026年11月27日");
    values.put("issuerName", "サポート窓口株式会社");
    values.put("issuerAddress", "東京都千代田区丸の内9-9-9");
    values.put("issuerContact", "");
    values.put("url", "https://support.example.jp/");
    return PdfPrinter.print(CertificateWriter.xhtml(kind, values));
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("[ \\r]", "");
  }

  @Test
  void CON_02_certificateSaysWhatIsMaintainedForWhomUntilWhen() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(CertificateKind.SUPPORT, contract(2)))) {
      String text = text(document);
      for (String part :
          List.of(
              "サポートサービス証書",
              "株式会社髙橋製作所御中",
              "K-2026-0042",
              "髙橋製作所基幹システム保守<一式>&予備",
              "SUB-7",
              "2026年4月1日から2027年3月31日まで",
              "hoshu@takahashi.example",
              "販売代理店",
              "さくら物産株式会社",
              "独自修正あり",
              "年末年始を除きます。",
              "障害電話",
              "0120-555-024",
              "その他すべてポータル24時間365日営業日09:00–12:00,",
              "SN-00002",
              "サポート窓口株式会社")) {
        assertTrue(text.contains(part), part + " is missing in\n" + text);
      }
      assertFalse(text.contains("ABCDE"), "keys do not stand on the support certificate");
      assertEquals("サポートサービス証書 K-2026-0042", document.getDocumentInformation().getTitle());
    }
  }

  @Test
  void CON_02_certificateIsA4WithItsFontEmbeddedAndGoesOnOverPages() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(CertificateKind.SUPPORT, contract(120)))) {
      assertTrue(document.getNumberOfPages() > 2);
      for (PDPage page : document.getPages()) {
        assertEquals(595, page.getMediaBox().getWidth(), 1);
        assertEquals(842, page.getMediaBox().getHeight(), 1);
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
      String text = text(document);
      assertTrue(text.contains("SN-00120"));
      assertTrue(text.split("シリアル番号", -1).length > 3, "the heading of the table is repeated");
      assertTrue(text.contains("2/" + document.getNumberOfPages()));
    }
  }

  @Test
  void CON_04_keyCertificateShowsUsableKeysInFullAndFromWhen() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(CertificateKind.KEYS, contract(0)))) {
      String text = text(document);
      assertEquals(1, document.getNumberOfPages());
      assertTrue(text.contains("髙橋花子様"), text);
      assertTrue(text.contains("ABCDE-FGHJK-MNPQR-STUVW-XYZ23"), text);
      assertTrue(text.contains("2026年4月1日"), "not before the contract begins");
      assertFalse(text.contains("OLDER"), "a key that ended is of no use");
      assertTrue(text.contains("https://support.example.jp/"), text);
    }
  }

  @Test
  void CON_02_signThatTheFontDoesNotHaveIsMarked() throws IOException {
    String page =
        "<html><head><title>t</title></head><body style=\"font-family: Gothic\">a😀b</body></html>";
    try (PDDocument document = Loader.loadPDF(PdfPrinter.print(page))) {
      assertTrue(text(document).contains("a〓b"));
    }
  }
}
