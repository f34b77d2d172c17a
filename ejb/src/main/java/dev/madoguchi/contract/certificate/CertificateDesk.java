package dev.madoguchi.contract.certificate;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.ContractService;
import dev.madoguchi.contract.ContractView;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.mail.Mail;
import dev.madoguchi.mail.MailFile;
import dev.madoguchi.mail.Outbox;
import dev.madoguchi.mail.Recipient;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where back office prints a contract's documents and mails them (CON-02, CON-04), as often as
 * needed. Each of both leaves an audit entry: the key certificate proves the contract to whoever
 * holds it.
 */
@Stateless
public class CertificateDesk {

  @Inject private ContractService contracts;
  @Inject private CertificateWriter writer;
  @Inject private CalendarService calendar;
  @Inject private Outbox outbox;
  @Inject private AuditWriter audit;

  /**
   * The document as of today.
   *
   * @param inquiries names of the kinds of inquiry by their codes, in Japanese; they belong to
   *     tickets, of which contracts know nothing
   * @throws dev.madoguchi.platform.NotFoundException if there is no such contract
   * @throws NoUsableKeyException if a key certificate is wanted and no key can be used, now or
   *     later
   */
  @RolesAllowed(Roles.OFFICE)
  public Certificate print(
      CertificateKind kind, String number, @NotNull Map<String, String> inquiries) {
    ContractView contract = contracts.getContract(number);
    Certificate certificate = write(kind, contract, inquiries);
    audit.write("certificate.printed", "contract:" + contract.number(), kind.name());
    return certificate;
  }

  /**
   * Mails the document as of today, in Japanese, since people without an account have no language.
   *
   * @param inquiries names of the kinds of inquiry by their codes, in Japanese
   * @throws dev.madoguchi.platform.NotFoundException if there is no such contract
   * @throws NoUsableKeyException if a key certificate is wanted and no key can be used, now or
   *     later
   */
  @RolesAllowed(Roles.OFFICE)
  public void send(
      @NotNull @Valid SendCertificate command, @NotNull Map<String, String> inquiries) {
    ContractView contract = contracts.getContract(command.number());
    Certificate certificate = write(command.kind(), contract, inquiries);
    outbox.queue(
        new Mail(
            "certificate-" + command.kind().code(),
            List.of(new Recipient(command.address(), Locale.JAPANESE, calendar.zone())),
            List.of(),
            List.of(),
            null,
            "contract:" + contract.number(),
            values(contract, command),
            List.of(new MailFile(certificate.fileName(), "application/pdf", certificate.pdf()))));
    audit.write(
        "certificate.sent",
        "contract:" + contract.number(),
        command.kind() + "; " + command.address());
  }

  private static Map<String, Object> values(ContractView contract, SendCertificate command) {
    boolean toRepresentative = command.address().equalsIgnoreCase(contract.representativeMail());
    Map<String, Object> values = new HashMap<>();
    values.put("name", toRepresentative ? contract.representativeName() : null);
    values.put("company", CertificateWriter.endUser(contract));
    values.put("number", contract.number());
    values.put("contract", contract.name());
    values.put("product", contract.productName());
    values.put("firstDay", contract.firstDay());
    values.put("lastDay", contract.lastDay());
    return values;
  }

  private Certificate write(
      CertificateKind kind, ContractView contract, Map<String, String> inquiries) {
    boolean usable = contract.keys().stream().anyMatch(key -> key.state() != KeyState.ENDED);
    if (kind == CertificateKind.KEYS && !usable) {
      throw new NoUsableKeyException(contract.number());
    }
    String name = contract.number().replaceAll("[^A-Za-z0-9._-]", "_");
    return new Certificate(
        kind.code() + "-certificate-" + name + ".pdf",
        writer.write(kind, contract, inquiries, calendar.today()));
  }
}
