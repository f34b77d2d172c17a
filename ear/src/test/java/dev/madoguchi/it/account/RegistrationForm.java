package dev.madoguchi.it.account;

import dev.madoguchi.account.RegisterWithKey;
import java.util.Locale;

/** The form of the registration. */
public final class RegistrationForm {

  private RegistrationForm() {}

  /** A registration in which everything is right. */
  public static RegisterWithKey filledIn(
      String key, String mail, String givenName, Locale language) {
    return claiming(null, key, mail, givenName, language);
  }

  /** The same by somebody who says to work for another company. */
  public static RegisterWithKey claiming(
      Long companyId, String key, String mail, String givenName, Locale language) {
    return new RegisterWithKey(
        key,
        "検証",
        givenName,
        "ケンショウ",
        "タロウ",
        "情報システム部",
        null,
        mail,
        "03-5550-1111",
        "105-0014",
        "東京都",
        "港区",
        "芝1-2-3",
        false,
        true,
        language,
        companyId,
        null);
  }
}
