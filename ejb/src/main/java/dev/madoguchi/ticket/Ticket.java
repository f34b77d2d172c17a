package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.Device;
import dev.madoguchi.platform.BaseEntity;
import dev.madoguchi.product.Product;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.ticket.inquiry.Category;
import dev.madoguchi.ticket.inquiry.InquiryKind;
import dev.madoguchi.ticket.inquiry.Queue;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One inquiry. A customer opens it (TIC-01), an agent takes it, both write messages, and each
 * message says what is to happen next: the customer is asked (waiting), or the answer is given
 * (closing). If the customer stays silent, time moves it from waiting to closing and from closing
 * to closed (TIC-09). A closed ticket takes no reply any more (TIC-10); it is never deleted.
 *
 * <p>It belongs to one audience: the persons in charge of its support ID, or its opener alone
 * (TIC-08). Ids come from one sequence for all entities, so one column names either.
 *
 * <p>This class alone changes its state. Its verbs return the lines for the history (TIC-17), which
 * the door stores.
 */
@Entity
@Table(name = "ticket")
public class Ticket extends BaseEntity {

  @Column(name = "number")
  private String number;

  @Column(name = "submit_token")
  private String submitToken;

  @Column(name = "audience_id")
  private long audienceId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "opener_id")
  private Account opener;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_id_id")
  private SupportId supportId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "product_id")
  private Product product;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "kind_id")
  private InquiryKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "queue_id")
  private Queue queue;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "category_id")
  private Category category;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contract_id")
  private Contract contract;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "device_id")
  private Device device;

  @Embedded private Statement statement;

  @Column(name = "priority")
  private int priority;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private TicketState state;

  /** Kept beside the state, because lists of open tickets are read by it. */
  @Column(name = "is_open")
  private boolean open;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignee_id")
  private Account assignee;

  @Column(name = "revision")
  private int revision;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Embedded private Countdown countdown;

  protected Ticket() {}

  /**
   * A new ticket.
   *
   * @param number its number
   * @param asked what the customer sent
   * @param scope the records that the customer's words mean
   * @param now when it is opened
   */
  Ticket(String number, OpenTicket asked, TicketScope scope, Instant now) {
    this.number = number;
    this.submitToken = asked.submitToken();
    this.audienceId =
        scope.supportId() == null ? scope.opener().getId() : scope.supportId().getId();
    this.opener = scope.opener();
    this.supportId = scope.supportId();
    this.product = scope.product();
    this.kind = scope.kind();
    this.queue = scope.queue();
    this.category = scope.category();
    this.contract = scope.contract();
    this.device = scope.device();
    this.statement = new Statement(asked, scope);
    this.priority = asked.priority();
    this.state = TicketState.NEW;
    this.open = true;
    this.openedAt = now;
    this.changedAt = now;
    this.countdown = Countdown.NONE;
  }

  /** The customer asks again about what an earlier ticket was about (TIC-10). */
  void follow(Ticket before) {
    statement.follow(before);
  }

  /**
   * The customer answers and picks what happens next (TIC-09).
   *
   * @throws TicketClosedException if it takes no message any more
   * @throws StateNotAllowedException if the customer can't set that state
   */
  List<TicketChange> answerAsCustomer(
      TicketState next, Account author, Instant now, AutoClosePolicy policy) {
    List<TicketChange> changes = become(next, TicketMove.CUSTOMER_REPLY, author, now, policy);
    revision++;
    return changes;
  }

  /**
   * The desk answers; who answers a ticket of nobody becomes its agent (TIC-09).
   *
   * @throws TicketClosedException if it takes no message any more
   * @throws StateNotAllowedException if an agent can't set that state
   */
  List<TicketChange> answerAsAgent(
      TicketState next, Account agent, Instant now, AutoClosePolicy policy) {
    List<TicketChange> changes =
        new ArrayList<>(become(next, TicketMove.AGENT_REPLY, agent, now, policy));
    revision++;
    if (assignee == null) {
      changes.add(giveTo(agent, agent, now));
    }
    return changes;
  }

  /**
   * The ticket gets its agent; a new one is in progress from then on (TIC-13).
   *
   * @param agent who shall work on it
   * @param by who decided that
   * @throws TicketClosedException if it is closed
   */
  List<TicketChange> assignTo(Account agent, Account by, Instant now, AutoClosePolicy policy) {
    List<TicketChange> changes = new ArrayList<>();
    if (state == TicketState.NEW || !state.isOpen()) {
      changes.addAll(become(TicketState.IN_PROGRESS, TicketMove.TAKING, by, now, policy));
    }
    if (assignee == null || !assignee.getId().equals(agent.getId())) {
      changes.add(giveTo(agent, by, now));
    }
    return changes;
  }

  /**
   * The desk moves it to another queue or changes the working order (TIC-13); equal values change
   * nothing.
   *
   * @throws TicketClosedException if it is closed
   */
  List<TicketChange> triage(Queue newQueue, int newPriority, Account by, Instant now) {
    checkOpen();
    List<TicketChange> changes = new ArrayList<>();
    if (!queue.getId().equals(newQueue.getId())) {
      changes.add(
          new TicketChange(this, by, TicketField.QUEUE, queue.getCode(), newQueue.getCode(), now));
      queue = newQueue;
    }
    if (priority != newPriority) {
      String before = String.valueOf(priority);
      changes.add(
          new TicketChange(
              this, by, TicketField.PRIORITY, before, String.valueOf(newPriority), now));
      priority = newPriority;
    }
    if (!changes.isEmpty()) {
      changedAt = now;
    }
    return changes;
  }

  /** The customer stayed silent until the step was due (TIC-09). */
  List<TicketChange> fallSilent(Instant now, AutoClosePolicy policy) {
    TicketState next = state.nextBy(TicketMove.SILENCE).iterator().next();
    return become(next, TicketMove.SILENCE, null, now, policy);
  }

  /** The customer is told that a step is near; noted so that it happens once per step (TIC-09). */
  TicketChange remind(Instant now, AutoClosePolicy policy) {
    countdown = policy.reminded(getCountdown(), now);
    String next = state.nextBy(TicketMove.SILENCE).iterator().next().name();
    return new TicketChange(this, null, TicketField.REMINDER, null, next, now);
  }

  /** Nothing is due although the moment has come: the calendar has changed and the step moves. */
  void lookAgain(AutoClosePolicy policy) {
    Countdown moved = policy.moved(getCountdown());
    if (!moved.equals(getCountdown())) {
      countdown = moved;
    }
  }

  /**
   * @throws TicketClosedException if it takes no message any more (TIC-10)
   */
  void checkOpen() {
    if (!state.isOpen()) {
      throw new TicketClosedException(number);
    }
  }

  /**
   * @throws TicketChangedException if the conversation went on since
   */
  void checkRevision(int seen) {
    if (seen != revision) {
      throw new TicketChangedException(number);
    }
  }

  /**
   * @throws TicketChangedException if anything was changed since
   */
  void checkVersion(int seen) {
    if (seen != getVersion()) {
      throw new TicketChangedException(number);
    }
  }

  private List<TicketChange> become(
      TicketState next, TicketMove move, Account actor, Instant now, AutoClosePolicy policy) {
    checkOpen();
    if (!state.nextBy(move).contains(next)) {
      throw new StateNotAllowedException(next);
    }
    TicketState before = state;
    state = next;
    open = next.isOpen();
    changedAt = now;
    closedAt = next == TicketState.CLOSED ? now : null;
    countdown = policy.start(next, now);
    if (before == next) {
      return List.of();
    }
    if (move == TicketMove.SILENCE) {
      revision++;
    }
    return List.of(
        new TicketChange(this, actor, TicketField.STATE, before.name(), next.name(), now));
  }

  private TicketChange giveTo(Account agent, Account by, Instant now) {
    String before = assignee == null ? null : assignee.getDisplayName();
    assignee = agent;
    return new TicketChange(this, by, TicketField.ASSIGNEE, before, agent.getDisplayName(), now);
  }

  /** Date and counter, as 2026112100042 (TIC-06). */
  public String getNumber() {
    return number;
  }

  long getAudienceId() {
    return audienceId;
  }

  public Account getOpener() {
    return opener;
  }

  /** The support ID that shares it, or null. */
  public SupportId getSupportId() {
    return supportId;
  }

  /** The product, or null for "other". */
  public Product getProduct() {
    return product;
  }

  public InquiryKind getKind() {
    return kind;
  }

  public Queue getQueue() {
    return queue;
  }

  /** Category of the product, or null. */
  public Category getCategory() {
    return category;
  }

  /** The contract under which it is asked, or null. */
  public Contract getContract() {
    return contract;
  }

  /** The device whose serial number was matched, or null. */
  public Device getDevice() {
    return device;
  }

  public String getSubject() {
    return statement.getSubject();
  }

  Statement getStatement() {
    return statement;
  }

  /** 1 (first) to 5. */
  public int getPriority() {
    return priority;
  }

  public TicketState getState() {
    return state;
  }

  /** Who works on it, or null. */
  public Account getAssignee() {
    return assignee;
  }

  int getRevision() {
    return revision;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** Last change that its customers can see. */
  public Instant getChangedAt() {
    return changedAt;
  }

  /** When it was closed, or null. */
  public Instant getClosedAt() {
    return closedAt;
  }

  /** What happens by itself; the columns are all empty when nothing does, which is read as null. */
  Countdown getCountdown() {
    return countdown == null ? Countdown.NONE : countdown;
  }

  /** What comes by itself unless the customer answers. */
  Optional<NextStep> findNextStep() {
    return getCountdown()
        .findStepDueAt()
        .map(at -> new NextStep(state.nextBy(TicketMove.SILENCE).iterator().next(), at));
  }
}
