package dev.madoguchi.account;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Registration by support key, route B (ACC-08).
 *
 * @param supportKey as typed
 * @param familyName in kanji or Latin letters
 * @param givenName in kanji or Latin letters
 * @param familyKana in any kana
 * @param givenKana in any kana
 * @param department optional
 * @param title optional
 * @param mail personal mail address, becomes login ID and contact mail
 * @param phone in any width
 * @param postalCode of the person's own office
 * @param prefecture of the person's own office
 * @param city of the person's own office
 * @param street of the person's own office
 * @param productNews whether product information is wanted
 * @param privacyConsent without it there is no registration
 * @param language of pages and mails
 * @param claimedCompanyId company that the person chose instead of that of the key, or null; gives
 *     no rights
 * @param submitToken made once per form, so that a double click makes one account; null where no
 *     form is sent
 */
@OnlyPlainText
public record RegisterWithKey(
    @NotBlank @Size(max = 60) String supportKey,
    @NotBlank @Size(max = 100) String familyName,
    @NotBlank @Size(max = 100) String givenName,
    @NotBlank @Size(max = 100) @Kana String familyKana,
    @NotBlank @Size(max = 100) @Kana String givenKana,
    @Size(max = 100) String department,
    @Size(max = 100) String title,
    @NotBlank @PersonalMail String mail,
    @NotBlank @PhoneNumber String phone,
    @NotBlank @PostalCode String postalCode,
    @NotBlank @Size(max = 50) String prefecture,
    @NotBlank @Size(max = 100) String city,
    @NotBlank @Size(max = 200) String street,
    boolean productNews,
    @AssertTrue(message = "{dev.madoguchi.account.privacyConsent.message}") boolean privacyConsent,
    @NotNull Locale language,
    Long claimedCompanyId,
    @Size(max = 64) String submitToken) {}
