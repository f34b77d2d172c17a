package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.calendar.CalendarSettings;
import dev.madoguchi.mail.Mail;
import dev.madoguchi.mail.Outbox;
import dev.madoguchi.mail.Recipient;
import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.plan.PlanWindows;
import dev.madoguchi.plan.WindowHours;
import dev.madoguchi.plan.WindowView;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.setting.Settings;
import dev.madoguchi.supportid.SupportIdLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the customer what became of a ticket (TIC-07): To the opener's contact mail, Cc the
 * ticket's CC and those of its support ID (CON-09), everybody in the opener's language because
 * nothing is known of a CC address, all in one thread per ticket.
 */
@Dependent
class TicketMails {

  @Inject private Outbox outbox;
  @Inject private CalendarService calendar;
  @Inject private Settings settings;
  @Inject private PlanLookup plans;
  @Inject private SupportIdLookup supportIds;

  void opened(Ticket ticket, Message question) {
    send("ticket-opened", ticket, Map.of("text", question.getText()));
  }

  void answered(Ticket ticket, Message answer) {
    boolean customer = answer.getKind() == MessageKind.CUSTOMER;
    send(
        customer ? "ticket-customer-reply" : "ticket-reply",
        ticket,
        Map.of("text", answer.getText(), "author", answer.getAuthor().getDisplayName()));
  }

  void changed(Ticket ticket) {
    send("ticket-changed", ticket, Map.of());
  }

  void moved(Ticket ticket) {
    send("ticket-step", ticket, Map.of());
  }

  void reminded(Ticket ticket) {
    send("ticket-reminder", ticket, Map.of());
  }

  private void send(String template, Ticket ticket, Map<String, Object> more) {
    Account opener = ticket.getOpener();
    List<String> cc = new ArrayList<>(ticket.getStatement().getCc());
    List<Recipient> recipients = new ArrayList<>();
    recipients.add(new Recipient(opener.getContactMail(), opener.getLanguage(), opener.getZone()));
    cc.forEach(
        address -> recipients.add(new Recipient(address, opener.getLanguage(), opener.getZone())));
    if (ticket.getSupportId() != null) {
      supportIds
          .findCcLinks(ticket.getSupportId().getId())
          .forEach(
              (address, link) -> {
                recipients.add(
                    new Recipient(
                        address,
                        opener.getLanguage(),
                        opener.getZone(),
                        Map.of("endCopies", link)));
                cc.add(address);
              });
    }
    Map<String, Object> values = values(ticket);
    values.put("endCopies", null);
    values.putAll(more);
    outbox.queue(
        new Mail(
            template,
            recipients,
            List.of(opener.getContactMail()),
            cc,
            "ticket-" + ticket.getNumber(),
            "ticket:" + ticket.getId(),
            values));
  }

  private Map<String, Object> values(Ticket ticket) {
    Map<String, Object> values = new HashMap<>();
    values.put("number", ticket.getNumber());
    values.put("subject", ticket.getSubject());
    values.put("product", ticket.getProduct() == null ? null : ticket.getProduct().getName());
    Locale language = ticket.getOpener().getLanguage();
    values.put(
        "category",
        ticket.getCategory() == null ? null : ticket.getCategory().getName().in(language));
    values.put("queue", ticket.getQueue().getName().in(language));
    values.put("state", ticket.getState());
    values.put("priority", ticket.getPriority());
    values.put("opener", ticket.getOpener().getDisplayName());
    values.put(
        "assignee", ticket.getAssignee() == null ? null : ticket.getAssignee().getDisplayName());
    values.put("nextState", ticket.findNextStep().map(NextStep::becomes).orElse(null));
    values.put("nextStepOn", ticket.findNextStep().map(NextStep::at).map(this::dayOf).orElse(null));
    values.put("closed", !ticket.getState().isOpen());
    values.put(
        "becomesClosed",
        ticket.findNextStep().filter(s -> s.becomes() == TicketState.CLOSED).isPresent());
    Optional<WindowHours> hours = responseHours(ticket);
    values.put("supportDays", hours.map(WindowHours::days).orElse(OpenDays.BUSINESS_DAYS));
    values.put(
        "supportHours",
        hours.map(WindowHours::hours).orElse(settings.get(CalendarSettings.HOURS)).readable());
    values.put(
        "url",
        Installation.current().publicUrl() + "/customer/ticket/view?number=" + ticket.getNumber());
    return values;
  }

  /** When the contract's plan answers what came through the portal; empty without a contract. */
  private Optional<WindowHours> responseHours(Ticket ticket) {
    if (ticket.getContract() == null) {
      return Optional.empty();
    }
    Long plan = ticket.getContract().getPlan().getId();
    return plans
        .windowsOf(List.of(plan))
        .getOrDefault(plan, PlanWindows.NONE)
        .linesFor(ticket.getKind().getCode())
        .stream()
        .findFirst()
        .map(WindowView::response);
  }

  /** Steps are promised as a day of the operator, whatever the reader's zone. */
  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, calendar.zone());
  }
}
