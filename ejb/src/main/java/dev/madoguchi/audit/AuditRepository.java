package dev.madoguchi.audit;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The audit log: rows are added and read, nothing else. */
@Dependent
class AuditRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(AuditEntry entry) {
    em.persist(entry);
  }

  Page<AuditRow> findLatest(PageRequest page) {
    List<AuditRow> rows =
        em.createQuery(
                """
                SELECT NEW dev.madoguchi.audit.AuditRow(
                  a.id, a.happenedAt, a.actor, a.action, a.subject, a.detail)
                FROM AuditEntry a
                ORDER BY a.happenedAt DESC, a.id DESC
                """,
                AuditRow.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(rows, page, this::count);
  }

  private long count() {
    return em.createQuery("SELECT a.id FROM AuditEntry a", Long.class)
        .setMaxResults(Page.COUNT_LIMIT + 1)
        .getResultList()
        .size();
  }
}
