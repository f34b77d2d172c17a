package dev.madoguchi.web.customer.terms;

import dev.madoguchi.terms.TermsHead;
import dev.madoguchi.terms.TermsPage;
import dev.madoguchi.web.platform.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Says titles and texts of terms in the reader's language: {@code #{termsWords.title(head)}}. */
@Named
@RequestScoped
public class TermsWords {

  @Inject private ActiveUser user;

  /** The title. */
  public String title(TermsHead head) {
    return isEnglish() ? head.titleEn() : head.titleJa();
  }

  /** The text; a version without English text is read in Japanese. */
  public String text(TermsPage page) {
    return isEnglish() && page.textEn() != null ? page.textEn() : page.textJa();
  }

  private boolean isEnglish() {
    return Locale.ENGLISH.getLanguage().equals(user.getLocale().getLanguage());
  }
}
