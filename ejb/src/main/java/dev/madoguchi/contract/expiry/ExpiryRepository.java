package dev.madoguchi.contract.expiry;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.expiry.ExpirySteps.Due;
import dev.madoguchi.platform.KeyGroups;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contracts that end, and who was told. */
@Dependent
class ExpiryRepository {

  /** Neither cancelled nor continued by another contract. */
  private static final String ENDING =
      """
      c.period.lastDay between :from and :to and (c.cancelledOn is null or c.cancelledOn > :today)
      and not exists (select n.id from Contract n where n.renewedFrom = c)
      """;

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  /**
   * Identity, representative's and sales contact's address of the contracts for which a step is
   * due; the addresses may be null.
   */
  List<Object[]> findDue(Due due, LocalDate today) {
    return em.createQuery(
            "select c.id, c.representative.mail, c.salesMail from Contract c where " + ENDING,
            Object[].class)
        .setParameter("from", due.from())
        .setParameter("to", due.to())
        .setParameter("today", today)
        .getResultList();
  }

  /** Contract and recipient of the notices of a step for contracts that end in these days. */
  List<Object[]> findTold(Due due) {
    return em.createQuery(
            """
            select n.contract.id, n.recipient from ExpiryNotice n
            where n.lastDay between :from and :to and n.step = :step
              and n.contract.period.lastDay = n.lastDay
            """,
            Object[].class)
        .setParameter("from", due.from())
        .setParameter("to", due.to())
        .setParameter("step", due.step())
        .getResultList();
  }

  List<Contract> findContracts(Collection<Long> ids) {
    return KeyGroups.find(
        ids,
        group ->
            em.createQuery(
                    """
                    select c from Contract c join fetch c.product join fetch c.plan
                    where c.id in :ids""",
                    Contract.class)
                .setParameter("ids", group)
                .getResultList());
  }

  /** Name of the end user by contract. */
  Map<Long, String> findEndUsers(Collection<Long> ids) {
    Map<Long, String> names = new HashMap<>();
    List<ContractParty> parties =
        KeyGroups.find(
            ids,
            group ->
                em.createQuery(
                        """
                        select p from ContractParty p join fetch p.company
                        where p.contract.id in :ids and p.role = :role
                        """,
                        ContractParty.class)
                    .setParameter("ids", group)
                    .setParameter("role", PartyRole.END_USER)
                    .getResultList());
    parties.forEach(p -> names.put(p.getContract().getId(), p.getCompany().getName()));
    return names;
  }

  /** All notices of these contracts for their present last day. */
  List<ExpiryNotice> findNotices(Collection<Long> contractIds) {
    return KeyGroups.find(
        contractIds,
        group ->
            em.createQuery(
                    """
                    select n from ExpiryNotice n
                    where n.contract.id in :ids and n.contract.period.lastDay = n.lastDay
                    """,
                    ExpiryNotice.class)
                .setParameter("ids", group)
                .getResultList());
  }

  void add(ExpiryNotice notice) {
    em.persist(notice);
  }

  void flush() {
    em.flush();
  }

  /** One page of the contracts that end, the nearest end first. */
  Page<Contract> findEnding(ExpiryFilter filter, LocalDate today, PageRequest page) {
    // without their rows, which would be joined before they are sorted
    List<Long> ids = findIds(filter, today, page.offset(), page.size());
    Map<Long, Contract> rows = new HashMap<>();
    findContracts(ids).forEach(contract -> rows.put(contract.getId(), contract));
    return Page.of(
        ids.stream().map(rows::get).toList(),
        page,
        () -> findIds(filter, today, 0, Page.COUNT_LIMIT + 1).size());
  }

  private List<Long> findIds(ExpiryFilter filter, LocalDate today, int offset, int size) {
    Map<String, Object> values = new HashMap<>();
    String text = "select c.id from Contract c where " + ENDING;
    if (isSet(filter.productCode())) {
      text += " and c.product.code = :product";
      values.put("product", filter.productCode());
    }
    if (isSet(filter.planCode())) {
      text += " and c.plan.code = :plan";
      values.put("plan", filter.planCode());
    }
    if (isSet(filter.sales())) {
      text +=
          " and (lower(c.salesName) like :sales escape '!' or lower(c.salesMail) like :sales escape '!')";
      values.put("sales", filter.salesPattern());
    }
    text +=
        filter.within().isOver()
            ? " order by c.period.lastDay desc, c.id desc"
            : " order by c.period.lastDay, c.id";
    TypedQuery<Long> query =
        em.createQuery(text, Long.class)
            .setParameter("from", filter.firstDay(today))
            .setParameter("to", filter.lastDay(today))
            .setParameter("today", today)
            .setFirstResult(offset)
            .setMaxResults(size);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  private static boolean isSet(String text) {
    return text != null && !text.isBlank();
  }
}
