package dev.madoguchi.web.admin.mail;

import dev.madoguchi.mail.MailLedger;
import dev.madoguchi.mail.MailLedgerRow;
import dev.madoguchi.mail.MailState;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.web.platform.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The fate of every mail (OPS-03, OPS-12). URL {@code /admin/mail/list?state=&page=}; state is that
 * of a tab, or {@code all}. Without one, and with one that does not exist, the mails that were
 * given up are shown: they are what somebody has to act on.
 */
@Named
@RequestScoped
public class AdminMailListBacking {

  /** The value of the parameter that means mails of every state. */
  private static final String ALL = "all";

  @Inject private MailLedger ledger;
  @Inject private ActiveUser user;

  private String state;
  private int number = 1;

  private MailState shown = MailState.FAILED;
  private Page<MailLedgerRow> page;
  private Page<MailLedgerRow> failed;

  /** Reads the page, and how many mails were given up. */
  public void load() {
    shown =
        ALL.equals(state)
            ? null
            : getTabs().stream()
                .filter(tab -> parameter(tab).equals(state))
                .findFirst()
                .orElse(MailState.FAILED);
    page = ledger.findMails(shown, new PageRequest(number, user.getPageSize()));
    failed =
        shown == MailState.FAILED && number == 1
            ? page
            : ledger.findMails(MailState.FAILED, new PageRequest(1, 1));
  }

  /** The states with a tab, in their order; only a sample installation keeps mails. */
  public List<MailState> getTabs() {
    return Stream.of(
            MailState.FAILED, MailState.QUEUED, MailState.SENDING, MailState.SENT, MailState.KEPT)
        .filter(tab -> tab != MailState.KEPT || Installation.current().sample())
        .toList();
  }

  /** How the URL names a state. */
  public String parameter(MailState tab) {
    return tab.name().toLowerCase(Locale.ROOT);
  }

  public Page<MailLedgerRow> getPage() {
    return page;
  }

  /** How many mails were given up, at most one above {@link Page#COUNT_LIMIT}. */
  public long getFailed() {
    return failed.total() + (failed.capped() ? 1 : 0);
  }

  /** The state that is shown; null for all. */
  public MailState getShown() {
    return shown;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
