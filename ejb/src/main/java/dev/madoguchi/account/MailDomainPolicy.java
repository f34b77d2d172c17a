package dev.madoguchi.account;

import com.google.common.net.InternetDomainName;
import dev.madoguchi.contract.RegisteredMail;
import java.net.IDN;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether two mail addresses belong to one organisation (ACC-06): their domains are equal, or one
 * has a sub-domain and the other is exactly the registrable domain, the one directly under a public
 * suffix such as {@code co.jp}. Anybody gets an address of a free-mail provider, so that there only
 * the same address will do.
 */
final class MailDomainPolicy {

  private MailDomainPolicy() {}

  /**
   * The decision.
   *
   * @param contactMail where mails go
   * @param registeredMail as it stands on contracts
   * @param freeMail domains whose addresses anybody can get, a setting
   */
  static boolean match(String contactMail, String registeredMail, Collection<String> freeMail) {
    String contact = domainOf(contactMail);
    String registered = domainOf(registeredMail);
    if (isFree(contact, freeMail) || isFree(registered, freeMail)) {
      return RegisteredMail.keyOf(contactMail).equals(RegisteredMail.keyOf(registeredMail));
    }
    if (contact.equals(registered)) {
      return true;
    }
    Optional<String> owner = registrable(contact);
    return owner.isPresent()
        && owner.equals(registrable(registered))
        && (owner.get().equals(contact) || owner.get().equals(registered));
  }

  /** Domain of an address in one spelling: lower case, in Unicode, without dots at its end. */
  static String domainOf(String mail) {
    String key = RegisteredMail.keyOf(mail);
    String domain = key.substring(key.lastIndexOf('@') + 1).replace('\u3002', '.');
    return IDN.toUnicode(domain.replaceAll("\\.+$", "")).toLowerCase(Locale.ROOT);
  }

  private static boolean isFree(String domain, Collection<String> freeMail) {
    return freeMail.stream()
        .map(free -> domainOf("@" + free))
        .anyMatch(free -> domain.equals(free) || domain.endsWith("." + free));
  }

  /** The domain that its owner registered; empty for a public suffix itself. */
  private static Optional<String> registrable(String domain) {
    if (!InternetDomainName.isValid(domain)) {
      return Optional.empty();
    }
    InternetDomainName name = InternetDomainName.from(domain);
    if (name.isUnderPublicSuffix()) {
      return Optional.of(name.topPrivateDomain().toString());
    }
    int labels = name.parts().size();
    // the list's own rule for endings that it does not name: the last label is the suffix
    return name.hasPublicSuffix() || labels < 2
        ? Optional.empty()
        : Optional.of(String.join(".", name.parts().subList(labels - 2, labels)));
  }
}
