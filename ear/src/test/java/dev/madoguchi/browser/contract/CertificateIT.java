package dev.madoguchi.browser.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpPage;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.MailServer;
import dev.madoguchi.browser.Texts;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.platform.Roles;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Support certificate and support key certificate, printed and mailed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CertificateIT {

  private static final MailServer MAILS = MailServer.shared();
  private static final String PAGE = "/office/contract/certificate?number=";
  private static final String PDF = "/office/contract/certificate.pdf?number=";

  private static Contracts.Made contract(ContractWish wish) throws Exception {
    return Fixtures.call(Contracts.class, "make", wish);
  }

  private static HttpResponse<byte[]> print(HttpUser user, String number, String kind)
      throws Exception {
    return user.send(
        HttpUser.request(PDF + number + "&kind=" + kind).GET(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private static boolean isPdf(byte[] bytes) {
    return new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
  }

  @Test
  void CON_02_certificatePrintsTheSupportWindowsWithTheNamesOfTheirKinds() throws Exception {
    Contracts.Made contract = contract(new ContractWish().under("PRM-24"));
    byte[] pdf = print(HttpUser.staff(Roles.OFFICE), contract.number(), "SUPPORT").body();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      for (String part : List.of("障害", "0120-555-024", "その他すべて", "24時間365日")) {
        assertTrue(text.contains(part), text);
      }
    }
  }

  @Test
  void CON_02_backOfficePrintsTheSupportCertificate() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    Contracts.Made contract = contract(new ContractWish());
    for (String kind : new String[] {"SUPPORT", "KEYS"}) {
      HttpResponse<byte[]> answer = print(office, contract.number(), kind);
      assertEquals(200, answer.statusCode());
      assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
      assertTrue(isPdf(answer.body()));
    }
    assertEquals(404, print(office, "no-such-contract", "SUPPORT").statusCode());
    assertEquals(404, print(office, contract.number(), "OTHER").statusCode());
  }

  @Test
  void CON_02_backOfficeMailsTheSupportCertificateInBothLanguagesOfItsPages() throws Exception {
    Contracts.Made contract = contract(new ContractWish());
    for (Locale language : Texts.LANGUAGES) {
      HttpUser office = HttpUser.staff(Roles.OFFICE).speaking(language);
      String address = Unique.of("representative") + "@certificate.example";
      HttpPage done = send(office, contract.number(), "SUPPORT", address);
      assertTrue(done.text().contains(address), done.text());
      MimeMessage mail = MAILS.await(address, contract.number());
      assertTrue(MailServer.text(mail).contains(contract.company()), MailServer.text(mail));
      assertTrue(isPdf(file(mail)));
    }
    HttpUser.staff(Roles.OFFICE).speaking(Locale.JAPANESE);
  }

  @Test
  void CON_04_keyCertificateIsMailedAsOftenAsNeeded() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    Contracts.Made contract = contract(new ContractWish());
    String address = Unique.of("keys") + "@certificate.example";
    String code = contract.keys().get(0);
    for (int i = 0; i < 2; i++) {
      assertEquals(200, send(office, contract.number(), "KEYS", " " + address + " ").status());
    }
    MimeMessage mail = MAILS.await(address, "サポートキー証書");
    assertFalse(MailServer.text(mail).contains(code), "the key stands in the document alone");
    assertTrue(isPdf(file(mail)));
  }

  @Test
  void CON_04_withoutAUsableKeyThereIsNoKeyCertificate() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    Contracts.Made ended = contract(new ContractWish().between(-300, -1));
    HttpPage page = HttpPage.open(office, PAGE + ended.number());
    assertTrue(
        page.text().contains(Texts.of(Locale.JAPANESE, "office.contract.certificate.noKey")));
    assertFalse(page.body().contains("kind=KEYS"));
    assertEquals(404, print(office, ended.number(), "KEYS").statusCode());
    assertEquals(200, print(office, ended.number(), "SUPPORT").statusCode());
  }

  @Test
  void CON_02_wrongAddressIsRefusedAtItsFieldAndKept() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    Contracts.Made contract = contract(new ContractWish());
    for (String wrong : new String[] {"", "nobody", "a@b@c.example"}) {
      HttpPage refused = send(office, contract.number(), "SUPPORT", wrong);
      assertFalse(refused.error("certificateForm:address").isBlank(), refused.body());
      assertEquals(wrong, refused.value("certificateForm:address"));
    }
  }

  @Test
  void CON_04_nobodyElseGetsADocument() throws Exception {
    Contracts.Made contract = contract(new ContractWish());
    HttpUser customer = HttpUser.of(Fixtures.call(Cast.class, "customer", contract));
    for (HttpUser other : Arrays.asList(customer, HttpUser.staff(Roles.AGENT))) {
      assertEquals(404, print(other, contract.number(), "KEYS").statusCode());
      assertEquals(404, other.get(PAGE + contract.number()).statusCode());
    }
  }

  private static HttpPage send(HttpUser office, String number, String kind, String address)
      throws Exception {
    return HttpPage.open(office, PAGE + number)
        .press("certificateForm", "send", Map.of("kind", kind, "address", address));
  }

  private static byte[] file(MimeMessage mail) throws Exception {
    Multipart parts = (Multipart) mail.getContent();
    BodyPart last = parts.getBodyPart(parts.getCount() - 1);
    assertTrue(last.getFileName().endsWith(".pdf"), last.getFileName());
    assertTrue(last.isMimeType("application/pdf"), last.getContentType());
    return last.getInputStream().readAllBytes();
  }
}
