package dev.madoguchi.it.cost;

import static dev.madoguchi.it.cost.Filters.aDay;
import static dev.madoguchi.it.cost.Filters.atDesk;
import static dev.madoguchi.it.cost.Filters.filter;
import static dev.madoguchi.it.cost.Filters.latest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.As;
import dev.madoguchi.account.RegistrationService;
import dev.madoguchi.account.RememberedLogins;
import dev.madoguchi.account.SearchCompanies;
import dev.madoguchi.account.SignInRecord;
import dev.madoguchi.audit.AuditLog;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.file.FileCleaning;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.mail.MailLedger;
import dev.madoguchi.mail.MailQueue;
import dev.madoguchi.mail.MailState;
import dev.madoguchi.mail.SampleMailbox;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobLedger;
import dev.madoguchi.platform.job.JobRejects;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.ticket.DeskFilter.Whose;
import dev.madoguchi.ticket.TicketClosing;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.ticket.TicketFilter;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.TicketSort;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.TicketTab;
import dev.madoguchi.ticket.workspace.DraftService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every list, and every search for work that a job does, is read by its index: on the database of
 * this test run, filled with what a portal of some years holds, no statement reads a table that
 * grows, and none reads or sorts more than a page, the rows that are counted for it, or what its
 * comment says.
 */
@ExtendWith(ArquillianExtension.class)
class ListPlanIT {

  private static final PageRequest FIRST = PageRequest.of(1);
  private static final PageRequest THIRD = PageRequest.of(3);

  /** What one customer has asked in all those years, and what waits at the desk. */
  private static final int OF_A_CUSTOMER = 8_000;

  private static final int OPEN = 2_000;

  private static final int RUNS_OF_A_JOB = 4_000;

  private static final As BIG = As.customer(Volume.ACCOUNT);
  private static final As SMALL = As.customer(Volume.ACCOUNT + 5);
  private static final As SYSTEM = As.system();

  @Inject private PlanCheck check;
  @Inject private Accounts accounts;
  @Inject private Clock clock;
  @Inject private TicketService tickets;
  @Inject private TicketDesk desk;
  @Inject private TicketClosing closing;
  @Inject private DraftService drafts;
  @Inject private EntitlementService entitlements;
  @Inject private SupportIdService supportIds;
  @Inject private ContractLists contractLists;
  @Inject private RegistrationService registration;
  @Inject private RememberedLogins remembered;
  @Inject private SignInRecord signIns;
  @Inject private MailLedger ledger;
  @Inject private SampleMailbox mailbox;
  @Inject private MailQueue queue;
  @Inject private AuditLog audit;
  @Inject private JobLedger runs;
  @Inject private JobRejects rejects;
  @Inject private FileCleaning files;
  @EJB private JobConsole console;

  @Test
  void TIC_11_everyListIsReadByItsIndex() throws Exception {
    check.fill(clock.instant());
    try {
      customersTickets();
      As agent = As.agent(accounts.agent());
      desk(agent);
      deskSearches(agent);
      ticketJobAndDrafts();
      customersContracts();
      contractLists.check(check);
      accountsAndKeys();
      mailsAndAudit();
      jobsAndFiles();
    } finally {
      check.empty();
    }
    assertEquals("", check.faults());
  }

  private void customersTickets() throws Exception {
    for (TicketTab tab : TicketTab.values()) {
      check
          .of("customer's tickets, " + tab)
          .by("ix_ticket_audience")
          .reading(OF_A_CUSTOMER)
          .run(BIG, () -> tickets.getList(TicketFilter.of(tab), FIRST));
      check
          .of("customer's tickets by number, " + tab)
          .sorting(OPEN)
          .reading(OF_A_CUSTOMER)
          .run(BIG, () -> tickets.find(filter(tab, null, null, TicketSort.NUMBER, true), THIRD));
    }
    check
        .of("customer's tickets of a state")
        .run(
            BIG,
            () ->
                tickets.find(filter(TicketTab.ALL, null, TicketState.WAITING, null, true), FIRST));
    // in other orders than those of an index the customer's own tickets are sorted
    for (TicketSort sort : List.of(TicketSort.PRIORITY, TicketSort.STATE, TicketSort.SUBJECT)) {
      check
          .of("customer's tickets by " + sort)
          .sorting(OF_A_CUSTOMER)
          .reading(2 * OF_A_CUSTOMER)
          .run(BIG, () -> tickets.find(filter(TicketTab.ALL, null, null, sort, false), FIRST));
    }
    // until there is a full-text index (TIC-11) the customer's own tickets are looked through
    check
        .of("customer's tickets with a word")
        .sorting(OF_A_CUSTOMER)
        .reading(2 * OF_A_CUSTOMER)
        .run(BIG, () -> tickets.find(filter(TicketTab.ALL, "9999", null, null, true), FIRST));
    check
        .of("customer's tickets with a number")
        .by("ix_ticket")
        .reading(OF_A_CUSTOMER)
        .run(
            BIG,
            () ->
                tickets.find(
                    filter(TicketTab.ALL, aDay(clock.instant()), null, null, true), FIRST));
    String number = tickets(BIG).get(0);
    check.of("customer's ticket").by("ticket_number").run(BIG, () -> tickets.getTicket(number));
  }

  private List<String> tickets(As customer) throws Exception {
    return customer.get(() -> tickets.find(TicketFilter.of(TicketTab.ALL), FIRST)).rows().stream()
        .map(row -> row.number())
        .toList();
  }

  private void desk(As agent) throws Exception {
    check
        .of("open tickets")
        .by("ix_ticket_open")
        .run(agent, () -> desk.find(latest(Whose.ALL, null, null), FIRST));
    check
        .of("an agent's tickets")
        .by("ix_ticket_assignee_open")
        .run(agent, () -> desk.find(latest(Whose.MINE, null, null), THIRD));
    check
        .of("a queue's tickets")
        .by("_open")
        .run(agent, () -> desk.find(latest(Whose.ALL, "support", null), FIRST));
    // Derby counts them by the foreign key: all that the agent ever had
    check
        .of("an agent's tickets of a queue")
        .reading(Volume.TICKETS)
        .run(agent, () -> desk.find(latest(Whose.MINE, "support", null), FIRST));
    // "is null" is no fixed value to PostgreSQL: it sorts what nobody has taken
    check
        .of("nobody's tickets")
        .sorting(OPEN)
        .run(agent, () -> desk.find(latest(Whose.UNASSIGNED, null, null), FIRST));
    check
        .of("nobody's tickets of a queue")
        .sorting(OPEN)
        .run(agent, () -> desk.find(latest(Whose.UNASSIGNED, "support", null), FIRST));
  }

  private void deskSearches(As agent) throws Exception {
    // in other orders the open tickets are sorted
    for (TicketSort sort : TicketSort.values()) {
      check
          .of("open tickets by " + sort)
          .sorting(OPEN)
          .run(agent, () -> desk.find(atDesk(Whose.ALL, null, null, sort), FIRST));
    }
    check
        .of("tickets with a number")
        .by("ix_ticket|uq_ticket_number")
        .sorting(OPEN)
        .run(agent, () -> desk.find(atDesk(Whose.ALL, null, aDay(clock.instant()), null), FIRST));
    // until there is a full-text index (TIC-13) all tickets are looked through for a rare word
    check
        .of("tickets with a word")
        .scanning("ticket")
        .reading(3 * Volume.TICKETS)
        .sorting(Volume.TICKETS)
        .run(agent, () -> desk.find(latest(Whose.ALL, null, "9999"), FIRST));
    check
        .of("queues with their counts")
        .by("_open")
        .reading(3 * OPEN)
        .run(agent, desk::countByQueue);
    check.of("agents").by("ix_account_role_role").scanning("account").run(agent, desk::findAgents);
    String number = tickets(BIG).get(0);
    check.of("ticket at the desk").by("ticket_number").run(agent, () -> desk.getTicket(number));
  }

  private void ticketJobAndDrafts() throws Exception {
    Instant now = clock.instant();
    // PostgreSQL reads on from the last id as long as it expects to find enough soon
    check
        .of("due tickets")
        .reading(OF_A_CUSTOMER)
        .sorting(OPEN)
        .run(SYSTEM, () -> closing.findDue(now, 0, 100));
    check
        .of("number of due tickets")
        .by("ix_ticket_next_step")
        .run(SYSTEM, () -> closing.countDue(now));
    List<Long> due = SYSTEM.get(() -> closing.findDue(now, Volume.FIRST, 40));
    check.of("closing what is due").run(SYSTEM, () -> closing.advance(due, now));
    check
        .of("a draft and the oldest ones")
        .sorting(100)
        .run(
            BIG,
            () -> {
              drafts.store("volume-new", "x");
              return drafts.find("volume-1");
            });
  }

  private void customersContracts() throws Exception {
    check
        .of("contracts that a customer reaches")
        .by("ix_contract_party_mail")
        .sorting(200)
        .run(SMALL, entitlements::find);
    check
        .of("contracts and a serial number")
        .by("ix_device_serial")
        .sorting(200)
        .run(SMALL, () -> entitlements.findFor("VOL77"));
    check.of("support IDs").run(SMALL, supportIds::findMine);
    check
        .of("support ID")
        .by("ix_support_id_change_list")
        .run(SMALL, () -> supportIds.get("VOL-5"));
    check.of("what is left to do").run(SMALL, supportIds::getStart);
  }

  private void accountsAndKeys() throws Exception {
    check
        .of("remembered browsers")
        .run(SYSTEM, () -> remembered.remember(Volume.ACCOUNT, "Browser"));
    check
        .of("failed login, and what is too old to count")
        .scanning("sign_in_guard")
        .reading(10_000)
        .run(
            SYSTEM,
            () -> {
              signIns.fail("nobody-at-all", "127.0.0.1");
              return null;
            });
    check
        .of("support key")
        .by("support_key_code")
        .run(SYSTEM, () -> registration.checkKey(Volume.KEY_IN_FORCE, "127.0.0.1"));
    // all names are looked through for a part of one; there are few beside their contracts
    check
        .of("companies")
        .scanning("company")
        .reading(3_000)
        .sorting(2_000)
        .run(
            SYSTEM,
            () -> registration.findCompanies(new SearchCompanies(Volume.KEY_IN_FORCE, "量7", "")));
  }

  private void mailsAndAudit() throws Exception {
    As admin = As.admin(accounts.admin());
    check.of("mails").by("ix_outbox_mail_latest").run(admin, () -> ledger.findMails(null, FIRST));
    check
        .of("sample mailbox")
        .by("ix_outbox_mail_latest")
        .run(admin, () -> mailbox.findMails(THIRD));
    for (MailState state : MailState.values()) {
      check
          .of("mails, " + state)
          .by("ix_outbox_mail_state")
          .run(admin, () -> ledger.findMails(state, FIRST));
    }
    Instant later = clock.instant().plus(Duration.ofDays(40));
    check
        .of("mails that are due")
        .by("ix_outbox_mail_due")
        .run(SYSTEM, () -> queue.claim(later, later));
    check.of("mails to keep").by("ix_outbox_mail_due").run(SYSTEM, () -> queue.keepDue(later));
    check.of("audit").by("ix_audit_entry_latest").run(admin, () -> audit.find(FIRST));
  }

  private void jobsAndFiles() throws Exception {
    As admin = As.admin(accounts.admin());
    check.of("jobs with their last runs").by("ix_job_run_job").run(admin, console::findJobs);
    check
        .of("runs")
        .by("job_run")
        .reading(RUNS_OF_A_JOB)
        .run(admin, () -> console.findExecutions(null, THIRD));
    check
        .of("runs of a job")
        .by("job_run")
        .reading(RUNS_OF_A_JOB)
        .run(admin, () -> console.findExecutions("contract-import", FIRST));
    check.of("run").run(admin, () -> console.findExecution(Volume.RUN));
    check.of("rejects").by("pk_job_reject").run(admin, () -> rejects.find(Volume.RUN, 10, 50));
    check
        .of("unfinished runs")
        .by("ix_job_run_unfinished")
        .run(SYSTEM, () -> runs.interruptLeftovers("volume", "volume/2"));
    Instant now = clock.instant();
    check
        .of("unused files")
        .by("ix_stored_file_unclaimed")
        .sorting(500)
        .run(SYSTEM, () -> files.findUnclaimed(now, 0, 100));
  }
}
