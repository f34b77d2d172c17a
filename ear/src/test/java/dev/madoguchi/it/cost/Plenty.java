package dev.madoguchi.it.cost;

import dev.madoguchi.As;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.it.supportid.SupportIds;
import dev.madoguchi.it.ticket.Asker;
import dev.madoguchi.it.ticket.Question;
import dev.madoguchi.it.ticket.Tickets;
import dev.madoguchi.platform.job.JobLedger;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import dev.madoguchi.platform.job.JobState;
import dev.madoguchi.platform.job.StartOfJob;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes little or much of everything, so that pages of either can be compared. */
@Dependent
public class Plenty {

  private static final String PRODUCT = "XR-900";

  @Inject private Tickets tickets;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private SupportIds supportIds;
  @Inject private SupportIdService supportIdDoor;
  @Inject private FileFixture files;
  @Inject private JobLedger ledger;
  @Inject private JobRejects rejects;

  /** A customer with so many contracts, devices, support IDs, keys, colleagues and tickets. */
  public Busy customer(int many) throws Exception {
    ContractWish wish = new ContractWish().withKeys(many, 0).of(PRODUCT, many);
    Asker asker = tickets.asker(wish);
    String supportId = asker.supportId().name();
    for (String key : asker.contract().keys().subList(1, many)) {
      asker.as().run(() -> supportIdDoor.addKey(supportId, key));
    }
    String mail = Unique.of("hoshu") + "@plenty.example";
    for (int i = 1; i < many; i++) {
      tickets.colleague(asker);
      supportIds.issue(asker.person(), contracts.make().key());
      contracts.make(new ContractWish().registeredTo(mail));
      contracts.make(new ContractWish().registeredTo(mail).between(-400, -100));
    }
    accounts.useRegisteredMail(asker.person(), mail);
    String word = Unique.of("subject");
    for (int i = 1; i < many; i++) {
      String number = tickets.open(asker, Question.of(asker).subject(word + " " + i)).number();
      tickets.answer(number, i % 2 == 0 ? TicketState.WAITING : TicketState.CLOSING);
    }
    Contracts.Made contract = asker.contract();
    return new Busy(
        new Customer(asker.person().id(), asker.person().mail(), contract.number(), contract.key()),
        word,
        longTicket(asker, word, many),
        supportId,
        asker.supportId().id(),
        contract.number(),
        contract.serial(),
        contract.productId(),
        mail);
  }

  /**
   * That many finished imports, each started by somebody else and with as many rejected rows; gives
   * the last one.
   */
  public long imports(int many) throws Exception {
    long execution = 0;
    for (int i = 0; i < many; i++) {
      long id = Unique.id();
      execution = id;
      String starter = "account:" + accounts.customer().id();
      As.system()
          .run(
              () -> {
                StartOfJob start =
                    new StartOfJob("contract-import", null, starter, "plenty/1", Map.of());
                ledger.started(ledger.open(start), id, id);
                rejects.replace(id, 1, many, rejected(many));
                ledger.ended(id, JobState.COMPLETED);
              });
    }
    return execution;
  }

  private static List<JobReject> rejected(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(
            line ->
                new JobReject(line, "PLAN_CODE", "X", "contract.reject.unknownPlan", List.of("X")))
        .toList();
  }

  private String longTicket(Asker asker, String word, int many) throws Exception {
    String number = tickets.open(asker, Question.of(asker).subject(word)).number();
    for (int i = 0; i < many; i++) {
      tickets.answer(number, TicketState.WAITING);
      long file = files.storeFor(asker.person().id(), "log.txt");
      tickets.reply(asker.person(), number, TicketState.IN_PROGRESS, List.of(file));
    }
    return number;
  }
}
