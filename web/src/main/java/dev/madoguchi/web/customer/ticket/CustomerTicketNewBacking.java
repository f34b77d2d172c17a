package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.entitlement.Entitlement;
import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.ticket.OpenTicket;
import dev.madoguchi.ticket.OpenedTicket;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.FileIds;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * The form for a new ticket (TIC-01, TIC-02, CON-13). URL {@code
 * /customer/ticket/new?product=&contract=}: id of a product or number of a contract to begin with;
 * what is not the customer's is ignored. With {@code ?again=} and the number of a ticket its
 * questions are filled in (TIC-10); one that is not the customer's is answered 404. What can be
 * chosen is asked of {@link CustomerTicketNewChoices}.
 */
@Named
@ViewScoped
public class CustomerTicketNewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TicketService tickets;
  @Inject private CustomerTicketNewChoices choices;
  @Inject private CustomerTicketNewAgain before;

  private final TicketAbout about = new TicketAbout();
  private final TicketDetails details = new TicketDetails();
  private String submitToken = UUID.randomUUID().toString();
  private String again;
  private String kind;
  private String subject;
  private String text;
  private String fileIds;
  private transient Entitlement entitlement;

  /** Begins with what the address says. */
  public void start(String product, String contract, String ticket) {
    about.begin(choices, product, contract);
    if (ticket != null) {
      again = ticket;
      before.fill(this, ticket);
    }
  }

  /**
   * Completes the choices and asks whether one may send; before each showing of the page or a part
   * of it.
   */
  public void prepare() {
    about.settle(choices);
    entitlement = about.question(choices, kind).map(choices::decide).orElse(null);
  }

  /** Opens the ticket and shows it. */
  public String send() {
    OpenedTicket opened =
        tickets.open(
            new OpenTicket(
                submitToken,
                about.isProduct() ? Long.valueOf(about.getProductId()) : null,
                about.getSupportIdId(),
                kind,
                details.getQueue(),
                subject,
                about.isContractUnknown() ? null : about.getContract(),
                about.isContractUnknown(),
                about.isSerialUnknown() ? null : about.getSerialNumber(),
                about.isSerialUnknown(),
                details.getModel(),
                details.getOsVersion(),
                details.getEndUserName(),
                details.getUrgency(),
                details.getPriority(),
                details.getConditions(),
                details.getCc(),
                details.getCategoryId(),
                text,
                FileIds.of(fileIds),
                again));
    Feedback.done("customer.ticket.new.done", opened.number());
    Feedback.draftDone(getDraft(), "ticket-reply-" + again);
    return Redirect.to("/customer/ticket/view", "number", opened.number());
  }

  /** Key of the draft: a question of its own does not meet one that is asked again. */
  public String getDraft() {
    return again == null ? "ticket-new" : "ticket-new-" + again;
  }

  /** Number of the ticket that is asked again, or null. */
  public String getAgain() {
    return again;
  }

  /** The answer on the present choices, or null as long as they say too little. */
  public Entitlement getEntitlement() {
    return entitlement;
  }

  /** Its reasons. */
  public List<Reason> getReasons() {
    return entitlement == null ? List.of() : about.reasonsOf(entitlement);
  }

  public TicketAbout getAbout() {
    return about;
  }

  public TicketDetails getDetails() {
    return details;
  }

  public String getSubmitToken() {
    return submitToken;
  }

  public void setSubmitToken(String submitToken) {
    this.submitToken = submitToken;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getFileIds() {
    return fileIds;
  }

  public void setFileIds(String fileIds) {
    this.fileIds = fileIds;
  }
}
