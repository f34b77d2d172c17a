package dev.madoguchi.account;

import dev.madoguchi.mail.MailAddress;
import dev.madoguchi.mail.ValidMailAddress;
import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.Size;

/**
 * Another registered mail for the own account (ACC-14).
 *
 * @param registeredMail as it stands on contracts; empty takes it away
 */
@OnlyPlainText
public record ChangeRegisteredMail(
    @ValidMailAddress @Size(max = MailAddress.LONGEST) String registeredMail) {}
