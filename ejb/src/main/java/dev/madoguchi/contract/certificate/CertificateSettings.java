package dev.madoguchi.contract.certificate;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Who issues the certificates. */
@Dependent
public class CertificateSettings implements SettingCatalog {

  /** Name of the company that sells the contracts. */
  public static final SettingKey<String> ISSUER_NAME =
      SettingKey.text("contract.issuer-name", "サポート窓口", ".{1,100}");

  /** Its postal address; empty prints none. */
  public static final SettingKey<String> ISSUER_ADDRESS =
      SettingKey.text("contract.issuer-address", "", ".{0,200}");

  /** How to reach it about contracts, as a phone number or a mail address; empty prints none. */
  public static final SettingKey<String> ISSUER_CONTACT =
      SettingKey.text("contract.issuer-contact", "", ".{0,200}");

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(ISSUER_NAME, ISSUER_ADDRESS, ISSUER_CONTACT);
  }
}
