package dev.madoguchi.contract.certificate;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.madoguchi.contract.ContractView;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.plan.Channel;
import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.WindowHours;
import dev.madoguchi.plan.WindowView;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.PdfPrinter;
import dev.madoguchi.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the documents, in Japanese, from {@code documents/certificate-<kind>.html}. They say what
 * holds on the day on which they are written.
 */
@Dependent
class CertificateWriter {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);

  private static final Map<PartyRole, String> ROLES =
      Map.of(
          PartyRole.END_USER, "エンドユーザー",
          PartyRole.RESELLER, "販売代理店",
          PartyRole.OPERATING_AGENT, "運用代行者");

  private static final Map<Channel, String> CHANNELS =
      Map.of(Channel.PORTAL, "ポータル", Channel.PHONE, "電話", Channel.MAIL, "メール");

  private static final Map<OpenDays, String> DAYS =
      Map.of(OpenDays.EVERY_DAY, "毎日", OpenDays.BUSINESS_DAYS, "営業日");

  private static final String OTHER_KINDS = "その他すべて";

  @Inject private Settings settings;

  /**
   * The document.
   *
   * @param inquiries names of the kinds of inquiry by their codes
   */
  byte[] write(
      CertificateKind kind, ContractView contract, Map<String, String> inquiries, LocalDate today) {
    return PdfPrinter.print(xhtml(kind, values(contract, inquiries, today)));
  }

  /** The page that is printed; a value that is asked for and missing is an error. */
  static String xhtml(CertificateKind kind, Map<String, Object> values) {
    return template(kind).execute(values);
  }

  private Map<String, Object> values(
      ContractView contract, Map<String, String> inquiries, LocalDate today) {
    Map<String, Object> values = facts(contract, inquiries);
    values.put("today", DAY.format(today));
    values.put("issuerName", settings.get(CertificateSettings.ISSUER_NAME));
    values.put("issuerAddress", settings.get(CertificateSettings.ISSUER_ADDRESS));
    values.put("issuerContact", settings.get(CertificateSettings.ISSUER_CONTACT));
    values.put("url", Installation.current().publicUrl() + "/");
    return values;
  }

  /** What the contract itself says. */
  static Map<String, Object> facts(ContractView contract, Map<String, String> inquiries) {
    Map<String, Object> values = new HashMap<>();
    values.put("number", contract.number());
    values.put("name", contract.name());
    values.put("subscriptionId", contract.subscriptionId());
    values.put("productCode", contract.productCode());
    values.put("productName", contract.productName());
    values.put("planName", contract.planName());
    values.put("planRemark", contract.planRemark());
    values.put("portal", contract.windows().hasPortal());
    values.put("hasWindows", !contract.windows().lines().isEmpty());
    values.put(
        "windows",
        contract.windows().lines().stream().map(line -> window(line, inquiries)).toList());
    values.put("firstDay", DAY.format(contract.firstDay()));
    values.put("lastDay", DAY.format(contract.lastDay()));
    values.put(
        "cancelledOn", contract.cancelledOn() == null ? null : DAY.format(contract.cancelledOn()));
    values.put("representativeName", contract.representativeName());
    values.put("representativeMail", contract.representativeMail());
    values.put("representativePhone", contract.representativePhone());
    values.put("salesName", contract.salesName());
    values.put("salesMail", contract.salesMail());
    boolean representative =
        contract.representativeName() != null || contract.representativeMail() != null;
    boolean sales = contract.salesName() != null || contract.salesMail() != null;
    values.put("hasRepresentative", representative);
    values.put("hasSales", sales);
    values.put("hasPersons", representative || sales);
    values.put("editionNote", contract.editionNote());
    values.put("endUser", endUser(contract));
    values.put("parties", contract.parties().stream().map(CertificateWriter::party).toList());
    values.put("hasDevices", !contract.devices().isEmpty());
    values.put("devices", contract.devices().stream().map(CertificateWriter::device).toList());
    values.put("keys", keys(contract));
    return values;
  }

  /** Name of the company that uses what is maintained. */
  static String endUser(ContractView contract) {
    return contract.parties().stream()
        .filter(party -> party.role() == PartyRole.END_USER)
        .map(ContractView.PartyView::company)
        .findFirst()
        .orElse("");
  }

  private static Map<String, Object> party(ContractView.PartyView party) {
    Map<String, Object> values = new HashMap<>();
    values.put("role", ROLES.get(party.role()));
    values.put("company", party.company());
    values.put("address", party.address());
    values.put("registeredMail", party.registeredMail());
    return values;
  }

  private static Map<String, Object> window(WindowView line, Map<String, String> inquiries) {
    Map<String, Object> values = new HashMap<>();
    values.put(
        "kind",
        line.isOtherKinds() ? OTHER_KINDS : inquiries.getOrDefault(line.kind(), line.kind()));
    values.put("channel", CHANNELS.get(line.channel()));
    values.put("contact", line.contact());
    values.put("reception", hours(line.reception()));
    values.put("response", hours(line.response()));
    return values;
  }

  private static String hours(WindowHours hours) {
    return hours.isAlways() ? "24時間365日" : DAYS.get(hours.days()) + " " + hours.hours().readable();
  }

  private static Map<String, Object> device(ContractView.DeviceView device) {
    Map<String, Object> values = new HashMap<>();
    values.put("serialNumber", device.serialNumber());
    values.put("model", device.model());
    return values;
  }

  /** Keys that can be used, now or later. */
  private static List<Map<String, Object>> keys(ContractView contract) {
    return contract.keys().stream()
        .filter(key -> key.state() != KeyState.ENDED)
        .map(
            key ->
                Map.<String, Object>of(
                    "code", key.code(), "usableFrom", DAY.format(usableFrom(contract, key))))
        .toList();
  }

  /** A key proves nothing before its contract begins. */
  private static LocalDate usableFrom(ContractView contract, ContractView.KeyView key) {
    return key.usableFrom().isBefore(contract.firstDay()) ? contract.firstDay() : key.usableFrom();
  }

  private static Template template(CertificateKind kind) {
    String file = "/documents/certificate-" + kind.code() + ".html";
    try (InputStream in = CertificateWriter.class.getResourceAsStream(file);
        InputStream style = CertificateWriter.class.getResourceAsStream("/documents/style.css")) {
      String styles = new String(style.readAllBytes(), StandardCharsets.UTF_8);
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Mustache.compiler()
          .nullValue("")
          .emptyStringIsFalse(true)
          .compile(page.replace("/*style*/", styles));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
