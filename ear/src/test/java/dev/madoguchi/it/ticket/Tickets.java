package dev.madoguchi.it.ticket;

import dev.madoguchi.As;
import dev.madoguchi.it.WrittenMails;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.supportid.SupportIds;
import dev.madoguchi.mail.OutboxMail;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.supportid.SupportIdView;
import dev.madoguchi.ticket.DeskTicket;
import dev.madoguchi.ticket.OpenedTicket;
import dev.madoguchi.ticket.ReplyAsAgent;
import dev.madoguchi.ticket.ReplyToTicket;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.ticket.TicketFilter;
import dev.madoguchi.ticket.TicketPage;
import dev.madoguchi.ticket.TicketRow;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.TicketTab;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Customers who may ask, and what they and the desk do with tickets. */
@Dependent
public class Tickets {

  @Inject private TicketService service;
  @Inject private TicketDesk desk;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private SupportIds supportIds;
  @Inject private WrittenMails mails;

  /** A customer who may ask about a device. */
  public Asker asker() throws Exception {
    return asker(new ContractWish());
  }

  /** A customer who may ask under such a contract. */
  public Asker asker(ContractWish wish) throws Exception {
    return asker(wish, Locale.JAPANESE);
  }

  /** The same with another language. */
  public Asker asker(ContractWish wish, Locale language) throws Exception {
    Contracts.Made contract = contracts.make(wish);
    Accounts.Person person = accounts.customer(contract, language);
    return new Asker(person, contract, supportIds.issue(person, contract.key()));
  }

  /** Another person in charge of the asker's support ID. */
  public Accounts.Person colleague(Asker asker) {
    Accounts.Person colleague = accounts.customer(asker.contract());
    SupportIdView supportId = asker.supportId();
    supportIds.join(supportId, colleague);
    return colleague;
  }

  /** Opens a ticket. */
  public OpenedTicket open(Asker asker, Question question) throws Exception {
    return asker.as().get(() -> service.open(question.command()));
  }

  /** Opens a ticket about the asker's device; gives its number. */
  public String open(Asker asker) throws Exception {
    return open(asker, Question.of(asker)).number();
  }

  /** The ticket as the person sees it. */
  public TicketPage page(Accounts.Person person, String number) throws Exception {
    return As.customer(person.id()).get(() -> service.getTicket(number));
  }

  /** The ticket as the desk sees it. */
  public DeskTicket atDesk(String number) throws Exception {
    return As.agent(accounts.agent()).get(() -> desk.getTicket(number));
  }

  /** All tickets that the person can see. */
  public List<TicketRow> listOf(Accounts.Person person) throws Exception {
    Page<TicketRow> page =
        As.customer(person.id())
            .get(() -> service.find(TicketFilter.of(TicketTab.ALL), new PageRequest(1, 100)));
    return page.rows();
  }

  /** The customer answers what is in sight. */
  public void reply(Accounts.Person person, String number, TicketState next) throws Exception {
    reply(person, number, next, List.of());
  }

  /** The same with files that were sent before. */
  public void reply(Accounts.Person person, String number, TicketState next, List<Long> files)
      throws Exception {
    int revision = page(person, number).revision();
    ReplyToTicket reply = new ReplyToTicket(number, "承知しました。", next, files, revision, null);
    As.customer(person.id()).run(() -> service.reply(reply));
  }

  /** The desk answers what is in sight. */
  public void answer(String number, TicketState next) throws Exception {
    ReplyAsAgent reply =
        new ReplyAsAgent(number, "ログをお送りください。", next, List.of(), atDesk(number).version(), null);
    As.agent(accounts.agent()).run(() -> desk.reply(reply));
  }

  /** All mails about the ticket, oldest first. */
  public List<OutboxMail> mails(String number) throws Exception {
    return mails.about("ticket:" + atDesk(number).id());
  }

  /** Templates of all mails about the ticket to its opener, oldest first. */
  public List<String> templates(Asker asker, String number) throws Exception {
    return mails(number).stream()
        .filter(mail -> mail.getRecipient().equals(asker.person().mail()))
        .map(OutboxMail::getTemplate)
        .toList();
  }
}
