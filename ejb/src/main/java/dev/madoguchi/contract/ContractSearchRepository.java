package dev.madoguchi.contract;

import dev.madoguchi.company.CompanyName;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The back office's search. A text is looked up in each of its places on its own, by the index of
 * that place; one query with all places joined by "or" would read the whole table.
 */
@Dependent
class ContractSearchRepository {

  private static final String ORDER = " order by c.period.lastDay desc, c.id desc";

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  /** One page of the contracts that match, the latest last day first. */
  Page<Contract> search(
      ContractSearch wanted, LocalDate today, int expiringDays, PageRequest page) {
    Map<String, Object> values = new HashMap<>();
    String where = where(wanted.state(), today, expiringDays, values);
    if (wanted.text() != null && !wanted.text().isBlank()) {
      Set<Long> ids = findIds(wanted.text());
      if (ids.isEmpty()) {
        return Page.of(List.of(), page, () -> 0);
      }
      where += " and c.id in :ids";
      values.put("ids", ids);
    }
    String condition = where;
    TypedQuery<Contract> rows =
        em.createQuery(
                "select c from Contract c join fetch c.product join fetch c.plan where "
                    + condition
                    + ORDER,
                Contract.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size());
    values.forEach(rows::setParameter);
    return Page.of(rows.getResultList(), page, () -> count(condition, values));
  }

  private long count(String condition, Map<String, Object> values) {
    TypedQuery<Long> ids =
        em.createQuery("select c.id from Contract c where " + condition + ORDER, Long.class)
            .setMaxResults(Page.COUNT_LIMIT + 1);
    values.forEach(ids::setParameter);
    return ids.getResultList().size();
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
    String notCancelled = "(c.cancelledOn is null or c.cancelledOn > :today)";
    if (state == ContractState.NOT_STARTED) {
      return "c.period.firstDay > :today and " + notCancelled;
    }
    if (state == ContractState.ENDED) {
      return "c.period.lastDay < :today and " + notCancelled;
    }
    values.put("expiring", today.plusDays(expiringDays));
    String started = "c.period.firstDay <= :today and " + notCancelled;
    return state == ContractState.IN_FORCE
        ? "c.period.lastDay >= :expiring and c.period.lastDay >= :today and " + started
        : "c.period.lastDay >= :today and c.period.lastDay < :expiring and " + started;
  }

  private Set<Long> findIds(String text) {
    String stripped = text.strip();
    Set<Long> ids = new HashSet<>();
    collect(
        ids,
        "select c.id from Contract c where c.numberKey like :p escape '!'",
        prefix(ContractNumber.keyOf(stripped)));
    collect(
        ids,
        "select c.id from Contract c where c.nameKey like :p escape '!'",
        prefix(Contract.nameKeyOf(stripped)));
    collect(
        ids,
        "select p.contract.id from ContractParty p where p.mailKey like :p escape '!'",
        prefix(RegisteredMail.keyOf(stripped)));
    collect(
        ids,
        """
        select p.contract.id from ContractParty p where p.company.id in
          (select o.id from Company o where o.nameKey like :p escape '!')""",
        "%" + prefix(CompanyName.keyOf(stripped)));
    LooseCode code = LooseCode.of(stripped);
    if (!code.isEmpty()) {
      collect(
          ids,
          "select d.contract.id from Device d where d.serialKey like :p escape '!'",
          prefix(code.value()));
      collect(
          ids,
          "select k.contract.id from SupportKey k where k.codeKey like :p escape '!'",
          prefix(code.value()));
    }
    return ids;
  }

  private void collect(Set<Long> ids, String query, String pattern) {
    ids.addAll(
        em.createQuery(query, Long.class)
            .setParameter("p", pattern)
            .setMaxResults(Page.COUNT_LIMIT + 1)
            .getResultList());
  }

  private static String prefix(String key) {
    return key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
