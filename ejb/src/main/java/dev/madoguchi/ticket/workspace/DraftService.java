package dev.madoguchi.ticket.workspace;

import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.OnlyPlainText;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.Optional;

/**
 * Keeps what the caller is writing, so that nothing typed is lost by a closed window, an ended
 * session or a restarted server (TIC-14). Everybody reaches their own drafts only.
 */
@Stateless
public class DraftService {

  /** Longest content in characters. */
  public static final int LONGEST = 1_000_000;

  private static final String KEY = "[a-z0-9-]{1,100}";

  /** Most drafts of one account; a further one takes the place of the oldest. */
  private static final int MOST = 30;

  @Inject private DraftRepository drafts;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /** The caller's draft of a form. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public Optional<DraftView> find(@NotNull @Pattern(regexp = KEY) String key) {
    return drafts
        .find(user.accountId(), key)
        .map(d -> new DraftView(d.getKey(), d.getContent(), d.getUpdatedAt()));
  }

  /**
   * Keeps a draft in place of an earlier one of the same form; idempotent.
   *
   * @param key name of the form: small letters, digits and hyphens
   * @param content at most {@value #LONGEST} characters
   * @throws DraftTooLargeException if it is longer
   * @throws DraftBusyException if another window kept the same draft at this moment
   */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public void store(
      @NotNull @Pattern(regexp = KEY) String key, @NotNull @OnlyPlainText String content) {
    if (content.length() > LONGEST) {
      throw new DraftTooLargeException();
    }
    Optional<Draft> kept = drafts.find(user.accountId(), key);
    if (kept.isPresent()) {
      kept.get().write(content, clock.instant());
      drafts.flush();
    } else {
      drafts.removeOldest(user.accountId(), MOST - 1);
      drafts.add(new Draft(user.accountId(), key, content, clock.instant()));
    }
  }

  /** Forgets a draft; nothing happens if there is none. */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN})
  public void remove(@NotNull @Pattern(regexp = KEY) String key) {
    drafts.remove(user.accountId(), key);
  }
}
