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
                    "select c from Contract c join fetch c.product where c.id in :ids",
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
    List<Contract> rows =
        query(
                "select c from Contract c join fetch c.product join fetch c.plan",
                Contract.class,
                filter,
                today)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(
        rows,
        page,
        () ->
            query("select c.id from Contract c", Long.class, filter, today)
                .setMaxResults(Page.COUNT_LIMIT + 1)
                .getResultList()
                .size());
  }

  private <T> TypedQuery<T> query(
      String select, Class<T> type, ExpiryFilter filter, LocalDate today) {
    String text = select + " where " + ENDING;
    boolean bySales = filter.sales() != null && !filter.sales().isBlank();
    boolean byProduct = filter.productCode() != null && !filter.productCode().isBlank();
    boolean byPlan = filter.planCode() != null && !filter.planCode().isBlank();
    text += byProduct ? " and c.product.code = :product" : "";
    text += byPlan ? " and c.plan.code = :plan" : "";
    text +=
        bySales
            ? " and (lower(c.salesName) like :sales escape '!' or lower(c.salesMail) like :sales escape '!')"
            : "";
    TypedQuery<T> query =
        em.createQuery(text + " order by c.period.lastDay, c.id", type)
            .setParameter("from", filter.firstDay(today))
            .setParameter("to", filter.lastDay(today))
            .setParameter("today", today);
    if (byProduct) {
      query.setParameter("product", filter.productCode());
    }
    if (byPlan) {
      query.setParameter("plan", filter.planCode());
    }
    if (bySales) {
      query.setParameter("sales", filter.salesPattern());
    }
    return query;
  }
}
