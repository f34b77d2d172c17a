package dev.madoguchi.contract;

import dev.madoguchi.company.CompanyName;
import dev.madoguchi.platform.KeyGroups;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.SqlText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The back office's search. A text is looked up in each of its places on its own, by the index of
 * that place; one query with all places joined by "or" would read the whole table.
 */
@Dependent
class ContractSearchRepository {

  private static final String IDS = "select c.id from Contract c where ";
  private static final String NOT_CANCELLED = "(c.cancelledOn is null or c.cancelledOn > :today)";
  private static final String LATEST_END = "c.period.lastDay desc, c.id desc";

  /** What keyboards and documents have for the hyphen of a contract number. */
  private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\\u2212\\u30FC\\uFF70]");

  private static final Comparator<Contract> LATEST_END_FIRST =
      Comparator.comparing((Contract c) -> c.getPeriod().getLastDay())
          .thenComparing(Contract::getId)
          .reversed();

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  /** One page of the contracts that match, in the order of {@link #order}. */
  Page<Contract> search(
      ContractSearch wanted, LocalDate today, int expiringDays, PageRequest page) {
    boolean withText = wanted.text() != null && !wanted.text().isBlank();
    return withText
        ? findByText(wanted, today, expiringDays, page)
        : findByState(wanted.state(), today, expiringDays, page);
  }

  /**
   * What the text means is read as a whole, as far as anybody counts it: there is no index over all
   * places, and a state is only known by its contract.
   */
  private Page<Contract> findByText(
      ContractSearch wanted, LocalDate today, int expiringDays, PageRequest page) {
    List<Contract> found =
        read(findIds(wanted.text())).stream()
            .filter(c -> wanted.state() == null || c.stateOn(today, expiringDays) == wanted.state())
            .sorted(LATEST_END_FIRST)
            .toList();
    return Page.of(
        found.stream().skip(page.offset()).limit(page.size()).toList(), page, found::size);
  }

  private Page<Contract> findByState(
      ContractState state, LocalDate today, int expiringDays, PageRequest page) {
    Map<String, Object> values = new HashMap<>();
    String condition = where(state, today, expiringDays, values) + " order by " + order(state);
    List<Long> ids = ids(condition, values, page.offset(), page.size());
    Map<Long, Contract> rows =
        read(ids).stream().collect(Collectors.toMap(Contract::getId, Function.identity()));
    return Page.of(
        ids.stream().map(rows::get).toList(),
        page,
        () -> ids(condition, values, 0, Page.COUNT_LIMIT + 1).size());
  }

  /** Without their rows, which would be joined before they are sorted. */
  private List<Long> ids(String condition, Map<String, Object> values, int offset, int size) {
    TypedQuery<Long> ids =
        em.createQuery(IDS + condition, Long.class).setFirstResult(offset).setMaxResults(size);
    values.forEach(ids::setParameter);
    return ids.getResultList();
  }

  private List<Contract> read(Collection<Long> ids) {
    return KeyGroups.find(
        ids,
        group ->
            em.createQuery(
                    "select c from Contract c join fetch c.product join fetch c.plan where c.id in :ids",
                    Contract.class)
                .setParameter("ids", group)
                .getResultList());
  }

  /**
   * The latest end first; what has not begun by its beginning, the next first, and what was
   * cancelled by that day, the last first. It is the order of the index that finds them.
   */
  private static String order(ContractState state) {
    if (state == ContractState.NOT_STARTED) {
      return "c.period.firstDay, c.id";
    }
    return state == ContractState.CANCELLED ? "c.cancelledOn desc, c.id desc" : LATEST_END;
  }

  /** The condition of a state, the same boundaries as {@link Contract#stateOn}. */
  private static String where(
      ContractState state, LocalDate today, int expiringDays, Map<String, Object> values) {
    if (state == null) {
      return "1 = 1";
    }
    values.put("today", today);
    if (state == ContractState.CANCELLED) {
      return "c.cancelledOn <= :today";
    }
    if (state == ContractState.NOT_STARTED) {
      return "c.period.firstDay > :today and " + NOT_CANCELLED;
    }
    if (state == ContractState.ENDED) {
      return "c.period.lastDay < :today and " + NOT_CANCELLED;
    }
    values.put("expiring", today.plusDays(expiringDays));
    String started = "c.period.firstDay <= :today and " + NOT_CANCELLED;
    return state == ContractState.IN_FORCE
        ? "c.period.lastDay >= :expiring and c.period.lastDay >= :today and " + started
        : "c.period.lastDay >= :today and c.period.lastDay < :expiring and " + started;
  }

  /** Ids of contracts in whose places the text stands; no more than anybody counts. */
  private Set<Long> findIds(String text) {
    String stripped = text.strip();
    Set<Long> ids = new LinkedHashSet<>();
    collect(
        ids,
        "select c.id from Contract c where c.numberKey like :p escape '!'",
        SqlText.prefix(ContractNumber.keyOf(HYPHENS.matcher(stripped).replaceAll("-"))));
    LooseCode code = LooseCode.of(stripped);
    // keys are parted by underscores too; in a number one is a character
    if (!code.isEmpty() && stripped.indexOf('_') < 0) {
      collect(
          ids,
          "select c.id from Contract c where c.numberLoose like :p escape '!'",
          SqlText.prefix(code.value()));
    }
    if (!code.isEmpty()) {
      collect(
          ids,
          "select d.contract.id from Device d where d.serialKey like :p escape '!' and d.removedAt is null",
          SqlText.prefix(code.value()));
      collect(
          ids,
          "select k.contract.id from SupportKey k where k.codeKey like :p escape '!'",
          SqlText.prefix(code.value()));
    }
    collect(
        ids,
        "select c.id from Contract c where c.nameKey like :p escape '!'",
        SqlText.prefix(Contract.nameKeyOf(stripped)));
    collect(
        ids,
        "select p.contract.id from ContractParty p where p.mailKey like :p escape '!'",
        SqlText.prefix(RegisteredMail.keyOf(stripped)));
    collectByCompany(ids, "%" + SqlText.prefix(CompanyName.keyOf(stripped)));
    return ids;
  }

  /** Companies first: there are few of them, and their contracts have an index. */
  private void collectByCompany(Set<Long> ids, String pattern) {
    Set<Long> companies = new LinkedHashSet<>();
    collect(companies, "select o.id from Company o where o.nameKey like :p escape '!'", pattern);
    KeyGroups.find(companies, group -> collectOf(ids, group));
  }

  /** Adds the contracts of these companies as long as there is room; nothing more is to be said. */
  private List<Long> collectOf(Set<Long> ids, List<Long> companyIds) {
    int room = Page.COUNT_LIMIT + 1 - ids.size();
    if (room > 0) {
      ids.addAll(
          em.createQuery(
                  "select p.contract.id from ContractParty p where p.company.id in :ids",
                  Long.class)
              .setParameter("ids", companyIds)
              .setMaxResults(room)
              .getResultList());
    }
    return List.of();
  }

  private void collect(Set<Long> ids, String query, String pattern) {
    int room = Page.COUNT_LIMIT + 1 - ids.size();
    if (room > 0) {
      ids.addAll(
          em.createQuery(query, Long.class)
              .setParameter("p", pattern)
              .setMaxResults(room)
              .getResultList());
    }
  }
}
