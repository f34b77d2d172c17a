package dev.madoguchi.contract.certificate;

import dev.madoguchi.mail.ValidMailAddress;
import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A document is to be mailed.
 *
 * @param kind which
 * @param number contract number
 * @param address where to; normally the representative's
 */
@OnlyPlainText
public record SendCertificate(
    @NotNull CertificateKind kind,
    @NotBlank String number,
    @NotBlank @ValidMailAddress String address) {

  /** Takes blanks off the address's ends. */
  public SendCertificate {
    address = address == null ? null : address.strip();
  }
}
