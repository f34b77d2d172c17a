package dev.madoguchi.web.platform;

import dev.madoguchi.account.AccountService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of people who are recorded as actors, {@code account:42}; for pages of back office and
 * administrators.
 */
@Named
@RequestScoped
public class ActorNames {

  private static final Pattern ACCOUNT = Pattern.compile("account:(\\d{1,18})");

  @Inject private AccountService accounts;

  private final Map<Long, String> names = new HashMap<>();
  private final Set<Long> asked = new HashSet<>();

  /** Asks for all names of a list at once; a name asked for alone costs a statement. */
  public void expect(Collection<String> actors) {
    Set<Long> unknown =
        actors.stream()
            .filter(Objects::nonNull)
            .map(ACCOUNT::matcher)
            .filter(Matcher::matches)
            .map(m -> Long.valueOf(m.group(1)))
            .filter(asked::add)
            .collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      names.putAll(accounts.findNames(unknown));
    }
  }

  /** The person's name; what is no account stands as it was recorded. */
  public String name(String actor) {
    Matcher account = actor == null ? null : ACCOUNT.matcher(actor);
    if (account == null || !account.matches()) {
      return actor;
    }
    expect(List.of(actor));
    return names.getOrDefault(Long.valueOf(account.group(1)), actor);
  }
}
