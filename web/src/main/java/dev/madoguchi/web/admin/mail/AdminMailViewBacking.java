package dev.madoguchi.web.admin.mail;

import dev.madoguchi.mail.MailLedger;
import dev.madoguchi.mail.MailLedgerEntry;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * One mail with its fate and its text (OPS-03). URL {@code /admin/mail/view?id=}; 404 for a mail
 * that does not exist.
 */
@Named
@ViewScoped
public class AdminMailViewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MailLedger ledger;

  private Long id;
  private transient MailLedgerEntry mail;

  /** Reads the mail. */
  public void load() {
    if (id == null) {
      throw Feedback.notFound();
    }
    mail = ledger.getMail(id);
  }

  /** Sends it once more; a refusal shows what has become of it meanwhile. */
  public String resend() {
    MailLedgerEntry seen = mail;
    mail = null;
    ledger.resendGivenUp(id);
    // a page that somebody goes back to has its button still, and the door answers it
    mail = seen;
    Feedback.done("admin.mail.view.resend.done");
    return Redirect.to("/admin/mail/view", "id", id);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  /** The mail; the view may have come back without it, then it is read once more. */
  public MailLedgerEntry getMail() {
    if (mail == null) {
      load();
    }
    return mail;
  }
}
