package dev.madoguchi.mail;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A mail to be queued: one template for all recipients, to each in the own language. All copies
 * have the same Message-ID and the same visible headers, whoever they go to.
 *
 * @param template name of the template, as {@code ticket-opened}
 * @param recipients who gets it; nobody is allowed
 * @param visibleTo addresses in the header To; empty means each recipient's own
 * @param visibleCc addresses in the header Cc
 * @param thread name of the conversation that mail programs show together, or null
 * @param subjectRef what it is about, for the ledger, as {@code ticket:42}, or null
 * @param values values for the template: texts, numbers, flags, instants, dates, enums, maps and
 *     lists of them
 * @param files files that go with it
 */
public record Mail(
    String template,
    List<Recipient> recipients,
    List<String> visibleTo,
    List<String> visibleCc,
    String thread,
    String subjectRef,
    Map<String, Object> values,
    List<MailFile> files) {

  /** A mail without files. */
  public Mail(
      String template,
      List<Recipient> recipients,
      List<String> visibleTo,
      List<String> visibleCc,
      String thread,
      String subjectRef,
      Map<String, Object> values) {
    this(template, recipients, visibleTo, visibleCc, thread, subjectRef, values, List.of());
  }

  /**
   * Copies the collections and checks the addresses.
   *
   * @throws IllegalArgumentException if a visible address is none
   */
  public Mail {
    recipients = List.copyOf(recipients);
    visibleTo = visibleTo.stream().map(address -> MailAddress.of(address).text()).toList();
    visibleCc = visibleCc.stream().map(address -> MailAddress.of(address).text()).toList();
    files = List.copyOf(files);
    // values may be null, which Map.copyOf would refuse
    values = Collections.unmodifiableMap(new HashMap<>(values));
  }
}
