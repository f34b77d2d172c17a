package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.LooseCode;
import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.entitlement.ReasonKind;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.supportid.SupportIdKey;
import dev.madoguchi.supportid.SupportIdLookup;
import dev.madoguchi.ticket.inquiry.Category;
import dev.madoguchi.ticket.inquiry.InquiryKind;
import dev.madoguchi.ticket.inquiry.InquiryLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets a {@link SampleStory} happen to a real ticket, with the entity's own verbs. */
@Dependent
class SampleStage {

  private static final Map<Character, String> LOGINS =
      Map.of(
          'S', SampleLogins.SUZUKI,
          'Y', SampleLogins.YAMAGUCHI,
          'H', SampleLogins.TAKAHASHI,
          'A', "agent@example.jp",
          'B', "agent2@example.jp");

  @Inject private AccountLookup accounts;
  @Inject private SupportIdLookup supportIds;
  @Inject private ContractLookup contracts;
  @Inject private InquiryLookup inquiries;
  @Inject private CalendarService calendar;
  @Inject private FileStore files;
  @Inject private ClosingRules rules;
  @Inject private TicketNumberRepository numbers;
  @Inject private TicketRepository tickets;

  private final Map<Character, Account> people = new HashMap<>();

  /** Plays the story; what would lie in the future does not happen. */
  void play(SampleStory story, Instant now) {
    TicketScope scope = scope(story);
    String number = numbers.next(LocalDate.ofInstant(story.openedAt(), calendar.zone())).text();
    Ticket ticket = new Ticket(number, asked(story, number), scope, story.openedAt());
    tickets.add(ticket);
    tickets.add(List.of(TicketChange.opening(ticket)));
    Instant moment = story.openedAt();
    Message last = null;
    int position = 0;
    for (SampleStory.Entry entry : story.entries()) {
      moment = moment.plus(entry.after());
      if (moment.isAfter(now)) {
        break;
      }
      if (entry.deed() == SampleStory.Deed.FILE) {
        attach(last, entry.text(), position++);
        continue;
      }
      Message said = act(ticket, entry, moment, now);
      if (said != null) {
        last = said;
        position = 0;
      }
    }
    tickets.flush();
  }

  private Message act(Ticket ticket, SampleStory.Entry entry, Instant moment, Instant now) {
    switch (entry.deed()) {
      case TAKE:
        Account agent = person(entry.person());
        tickets.add(ticket.assignTo(agent, agent, moment, rules.policy()));
        return null;
      case SILENCE:
        fallSilent(ticket, now);
        return null;
      case NOTE:
        return add(
            Message.written(
                ticket, MessageKind.NOTE, person(entry.person()), entry.text(), moment));
      default:
        return say(ticket, entry, moment);
    }
  }

  private Message say(Ticket ticket, SampleStory.Entry entry, Instant moment) {
    Account author = person(entry.person());
    boolean agent = entry.person() == 'A' || entry.person() == 'B';
    if (entry.next() != null) {
      tickets.add(
          agent
              ? ticket.answerAsAgent(entry.next(), author, moment, rules.policy())
              : ticket.answerAsCustomer(entry.next(), author, moment, rules.policy()));
    }
    MessageKind kind = agent ? MessageKind.AGENT : MessageKind.CUSTOMER;
    return add(Message.written(ticket, kind, author, entry.text(), moment));
  }

  private void fallSilent(Ticket ticket, Instant now) {
    while (ticket.findNextStep().filter(step -> !step.at().isAfter(now)).isPresent()) {
      Instant due = ticket.findNextStep().orElseThrow().at();
      tickets.add(ticket.fallSilent(due, rules.policy()));
      add(Message.ofPortal(ticket, due));
    }
  }

  private Message add(Message message) {
    tickets.add(message);
    return message;
  }

  private void attach(Message message, String name, int position) {
    String context = "ticket:" + message.getTicket().getId();
    String content =
        "# " + name + "\n# " + message.getTicket().getSubject() + "\n" + message.getText() + "\n";
    tickets.add(
        new Attachment(
            message,
            files.storeGenerated(
                name,
                "text/plain",
                context,
                out -> out.write(content.getBytes(StandardCharsets.UTF_8))),
            position));
  }

  private TicketScope scope(SampleStory story) {
    Account opener = person(story.opener());
    InquiryKind kind = inquiries.getKind(story.kind());
    CcList nobody = CcList.of(null);
    if (story.contract() == null) {
      return new TicketScope(
          opener, null, null, kind, kind.getQueue(), null, null, null, null, nobody, List.of());
    }
    Contract contract = contracts.findByNumber(story.contract()).orElseThrow();
    SupportId supportId = supportIdOf(opener, contract);
    Device device = device(contract, story.fields().get("serial"));
    return new TicketScope(
        opener,
        supportId,
        contract.getProduct(),
        kind,
        kind.getQueue(),
        category(story, contract),
        contract,
        null,
        device,
        nobody,
        reasons(
            contract,
            supportId,
            opener,
            device,
            LocalDate.ofInstant(story.openedAt(), calendar.zone())));
  }

  private static List<Reason> reasons(
      Contract contract, SupportId supportId, Account opener, Device device, LocalDate day) {
    List<Reason> reasons = new ArrayList<>();
    LocalDate last = contract.getPeriod().getLastDay();
    String graceEnd = last.plusDays(contract.getPlan().getGraceDays()).toString();
    reasons.add(
        day.isAfter(last)
            ? new Reason(
                ReasonKind.CONTRACT_IN_GRACE,
                List.of(contract.getNumber(), last.toString(), graceEnd))
            : new Reason(
                ReasonKind.CONTRACT_IN_FORCE, List.of(contract.getNumber(), last.toString())));
    if (contract.getProduct().hasSerialNumbers()) {
      reasons.add(
          device == null
              ? new Reason(ReasonKind.SERIAL_UNKNOWN, List.of())
              : new Reason(ReasonKind.SERIAL_MATCHED, List.of(device.getSerialNumber())));
    }
    reasons.add(
        supportId == null
            ? new Reason(ReasonKind.REGISTERED_MAIL, List.of(opener.getRegisteredMail()))
            : new Reason(ReasonKind.PERSON_IN_CHARGE, List.of(supportId.getName())));
    reasons.add(new Reason(ReasonKind.PLAN, List.of(contract.getPlan().getName())));
    return reasons;
  }

  private SupportId supportIdOf(Account opener, Contract contract) {
    return supportIds.findKeysReachedBy(opener.getId()).stream()
        .filter(key -> key.getSupportKey().getContract().getId().equals(contract.getId()))
        .findFirst()
        .map(SupportIdKey::getSupportId)
        .orElse(null);
  }

  private Device device(Contract contract, String serial) {
    LooseCode wanted = LooseCode.of(serial);
    return contracts.findDevices(List.of(contract.getId())).stream()
        .filter(device -> device.getSerialKey().equals(wanted.value()))
        .findFirst()
        .orElse(null);
  }

  private Category category(SampleStory story, Contract contract) {
    return story.category() == null
        ? null
        : inquiries.findCategory(story.category(), contract.getProduct().getId()).orElseThrow();
  }

  private static OpenTicket asked(SampleStory story, String number) {
    Map<String, String> fields = story.fields();
    String serial = fields.get("serial");
    boolean unknown = "不明".equals(serial);
    return new OpenTicket(
        "sample-" + number,
        null,
        null,
        story.kind(),
        null,
        story.subject(),
        story.contract(),
        false,
        unknown ? null : serial,
        unknown,
        fields.get("model"),
        fields.get("os"),
        fields.get("user"),
        story.urgency(),
        story.priority(),
        fields.get("when"),
        null,
        null,
        story.entries().get(0).text(),
        List.of(),
        null);
  }

  private Account person(char letter) {
    return people.computeIfAbsent(
        letter, known -> accounts.findByLoginId(LOGINS.get(known)).orElseThrow());
  }
}
