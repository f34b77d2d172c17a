package dev.madoguchi.terms;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.SampleData;
import dev.madoguchi.product.ProductLookup;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.supportid.SupportIdLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Two documents: one whose latest version waits for the agreement of a sample customer who agreed
 * to the one before, and one that is agreed to.
 */
@Dependent
class TermsSample implements SampleData {

  private static final String HOSTING =
      """
      第1条(目的)
      本規約は、統合脅威管理装置の保守サポートのご利用条件を定めるものです。

      第2条(サポートの範囲)
      1. お問い合わせは、サポートポータルまたはお電話で受け付けます。
      2. お客様が変更された設定による通信の遮断は、対象外です。

      第3条(お客様の情報)
      お預かりした情報は、お問い合わせへの回答のためにのみ利用します。
      """;
  private static final String HOSTING_EN =
      """
      Article 1 (Purpose)
      These terms govern the maintenance support of the threat management appliance.

      Article 2 (Scope)
      1. Inquiries are received through the support portal or by telephone.
      2. Blocked traffic caused by settings that the customer changed is not covered.

      Article 3 (Information)
      Information received is used to answer inquiries only.
      """;

  @Inject private TermsRepository terms;
  @Inject private ProductLookup products;
  @Inject private SupportIdLookup supportIds;
  @Inject private AccountLookup accounts;
  @Inject private CalendarService calendar;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 115;
  }

  @Override
  public void load() {
    TermsDocument hosting =
        document(
            TermsKind.CONTRACT,
            "統合脅威管理サービス利用規約",
            "Terms of the threat management service",
            "HS-200");
    TermsVersion before = version(hosting, "1.0", 400, HOSTING);
    version(hosting, "1.1", 10, HOSTING + "\n第4条(改定)\n改定は、効力を生じる30日前までにお知らせします。\n");
    agree(before, SampleLogins.SUZUKI, 15);
    TermsDocument storage =
        document(
            TermsKind.SPECIFICATION,
            "ストレージ保守サービス仕様書",
            "Specification of the storage maintenance service",
            "TS-800X");
    agree(version(storage, "2026-04", 200, HOSTING), SampleLogins.TAKAHASHI, 9);
    terms.flush();
  }

  private TermsDocument document(TermsKind kind, String titleJa, String titleEn, String product) {
    TermsDocument document = new TermsDocument(kind, titleJa, titleEn);
    terms.add(document);
    terms.flush();
    terms.add(TermsScope.ofProduct(document, products.findByCode(product).orElseThrow().getId()));
    return document;
  }

  private TermsVersion version(TermsDocument document, String label, int daysAgo, String text) {
    TermsVersion version =
        TermsVersion.ofText(
            document,
            label,
            calendar.today().minusDays(daysAgo),
            text,
            HOSTING_EN,
            ago(daysAgo + 30));
    terms.add(version);
    return version;
  }

  private void agree(TermsVersion version, String login, int daysAgo) {
    Account person = accounts.findByLoginId(login).orElseThrow();
    SupportId supportId = supportIds.findOf(person.getId()).get(0);
    terms.add(new TermsAgreement(version, supportId, person, "192.0.2.10", ago(daysAgo)));
  }

  private Instant ago(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }
}
