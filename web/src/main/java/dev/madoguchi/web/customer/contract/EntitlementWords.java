package dev.madoguchi.web.customer.contract;

import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Says the reasons of an entitlement in the reader's words (CON-13): {@code
 * #{entitlementWords.of(reason)}}.
 */
@Named
@RequestScoped
public class EntitlementWords {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Inject private ActiveUser user;

  /** The sentence of a reason; its ISO dates are written as the reader writes dates. */
  public String of(Reason reason) {
    Object[] arguments = reason.arguments().stream().map(EntitlementWords::value).toArray();
    return Messages.text(user.getFormats(), "ReasonKind." + reason.kind(), arguments);
  }

  private static Object value(String argument) {
    return DAY.matcher(argument).matches() ? LocalDate.parse(argument) : argument;
  }
}
