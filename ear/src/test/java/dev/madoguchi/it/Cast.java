package dev.madoguchi.it;

import dev.madoguchi.As;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.supportid.IssueSupportId;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.ticket.AttachmentView;
import dev.madoguchi.ticket.OpenTicket;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.Urgency;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The people of tests from outside and what is theirs. */
@Dependent
public class Cast {

  @Inject private Accounts accounts;
  @Inject private Contracts contracts;
  @Inject private SupportIdService supportIds;
  @Inject private TicketService tickets;
  @Inject private FileFixture files;

  /** A customer with a contract in force. */
  public Customer customer() {
    return customer(contracts.make());
  }

  /** A customer who registered with a key of that contract. */
  public Customer customer(Contracts.Made contract) {
    Accounts.Person person = accounts.customer(contract);
    return new Customer(person.id(), person.mail(), contract.number(), contract.key());
  }

  /** The customer issues a support ID with the key; gives its name. */
  public String issueSupportId(Customer customer) throws Exception {
    IssueSupportId command = new IssueSupportId(customer.key(), Unique.of("outside-"), "検証用");
    return As.customer(customer.accountId()).get(() -> supportIds.issue(command)).name();
  }

  /** The customer sends a small text file that no form has used yet; gives its id. */
  public long sendFile(Customer customer, String name) throws Exception {
    return files.storeFor(customer.accountId(), name);
  }

  /**
   * The customer asks about the portal itself, which nobody else of the company can read.
   *
   * @param fileIds files sent before
   */
  public AskedTicket ask(Customer customer, String subject, List<Long> fileIds) throws Exception {
    return As.customer(customer.accountId())
        .get(
            () -> {
              String number = tickets.open(question(subject, fileIds)).number();
              List<Long> attachments =
                  tickets.getTicket(number).messages().stream()
                      .flatMap(message -> message.files().stream())
                      .map(AttachmentView::id)
                      .toList();
              return new AskedTicket(number, new ArrayList<>(attachments));
            });
  }

  private static OpenTicket question(String subject, List<Long> fileIds) {
    String token = UUID.randomUUID().toString();
    return new OpenTicket(
        token,
        null,
        null,
        "other",
        null,
        subject,
        null,
        false,
        null,
        false,
        null,
        null,
        null,
        Urgency.MEDIUM,
        3,
        null,
        null,
        null,
        "検証のお問い合わせです。",
        fileIds,
        null);
  }
}
