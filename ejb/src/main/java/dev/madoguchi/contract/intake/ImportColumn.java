package dev.madoguchi.contract.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of the contract file. A header names a column in Japanese or in English; case, width,
 * spaces, hyphens and underscores do not matter.
 */
public enum ImportColumn {
  CONTRACT_NUMBER("契約番号", "contract number", true, 50),
  CONTRACT_NAME("契約名", "contract name", true, 200),
  SUBSCRIPTION_ID("サブスクリプションID", "subscription id", false, 100),
  PRODUCT_CODE("製品コード", "product code", true, 50),
  PLAN_CODE("プランコード", "plan code", true, 50),
  FIRST_DAY("保守開始日", "first day", true, 10),
  LAST_DAY("保守終了日", "last day", true, 10),
  CANCELLED_ON("解約日", "cancelled on", false, 10),
  END_USER_COMPANY("エンドユーザー会社名", "end user company", true, 200),
  END_USER_ADDRESS("エンドユーザー住所", "end user address", false, 500),
  END_USER_PHONE("エンドユーザー電話番号", "end user phone", false, 50),
  END_USER_MAIL("エンドユーザー保守登録メールアドレス", "end user registered mail", false, 254),
  RESELLER_COMPANY("販売代理店会社名", "reseller company", false, 200),
  RESELLER_ADDRESS("販売代理店住所", "reseller address", false, 500),
  RESELLER_PHONE("販売代理店電話番号", "reseller phone", false, 50),
  RESELLER_MAIL("販売代理店保守登録メールアドレス", "reseller registered mail", false, 254),
  AGENT_COMPANY("運用代行者会社名", "operating agent company", false, 200),
  AGENT_ADDRESS("運用代行者住所", "operating agent address", false, 500),
  AGENT_PHONE("運用代行者電話番号", "operating agent phone", false, 50),
  AGENT_MAIL("運用代行者保守登録メールアドレス", "operating agent registered mail", false, 254),
  REPRESENTATIVE_NAME("代表者氏名", "representative name", false, 100),
  REPRESENTATIVE_MAIL("代表者メールアドレス", "representative mail", false, 254),
  REPRESENTATIVE_PHONE("代表者電話番号", "representative phone", false, 50),
  SALES_NAME("営業担当者氏名", "sales contact name", false, 100),
  SALES_MAIL("営業担当者メールアドレス", "sales contact mail", false, 254),
  DEVICES("機器", "devices", false, 100_000),
  SUPPORT_KEYS("サポートキー", "support keys", false, 2_000),
  EDITION_NOTE("特別仕様", "customised edition", false, 1_000);

  private final String japanese;
  private final String english;
  private final boolean required;
  private final int longest;

  ImportColumn(String japanese, String english, boolean required, int longest) {
    this.japanese = japanese;
    this.english = english;
    this.required = required;
    this.longest = longest;
  }

  /** Name in a Japanese header. */
  public String japanese() {
    return japanese;
  }

  /** Name in an English header. */
  public String english() {
    return english;
  }

  /** Whether the file must have the column and each row a value in it. */
  public boolean isRequired() {
    return required;
  }

  /** Greatest number of characters of a value. */
  public int longest() {
    return longest;
  }

  /** The column that a cell of the header names. */
  static Optional<ImportColumn> named(String cell) {
    String key = keyOf(cell);
    for (ImportColumn column : values()) {
      if (key.equals(keyOf(column.japanese)) || key.equals(keyOf(column.english))) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private static String keyOf(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}_-]+", "");
  }
}
