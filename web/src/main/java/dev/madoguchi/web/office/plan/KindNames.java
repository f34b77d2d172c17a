package dev.madoguchi.web.office.plan;

import dev.madoguchi.plan.SupportWindow;
import dev.madoguchi.ticket.inquiry.InquiryDesk;
import dev.madoguchi.ticket.inquiry.KindView;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of the kinds of inquiry for pages about plans, which know kinds by their codes alone:
 * {@code #{kindNames.of(line.kind)}}.
 */
@Named
@RequestScoped
public class KindNames {

  @Inject private InquiryDesk desk;
  @Inject private ActiveUser user;

  private List<KindView> kinds;

  /** The name in the reader's language; the code of a kind that there is not. */
  public String of(String code) {
    return SupportWindow.OTHER_KINDS.equals(code)
        ? Messages.text(user.getFormats(), "plan.otherKinds")
        : in(user.getLocale()).getOrDefault(code, code);
  }

  /** The codes that a line can name: each kind, and the one for all others. */
  public List<String> getChoices() {
    List<String> codes = new java.util.ArrayList<>(in(user.getLocale()).keySet());
    codes.add(SupportWindow.OTHER_KINDS);
    return codes;
  }

  /** All names by their codes, as documents print them. */
  public Map<String, String> in(Locale language) {
    if (kinds == null) {
      kinds = desk.findKinds();
    }
    Map<String, String> names = new LinkedHashMap<>();
    kinds.forEach(kind -> names.put(kind.code(), kind.name().in(language)));
    return names;
  }
}
