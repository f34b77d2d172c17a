package dev.madoguchi.terms;

import dev.madoguchi.platform.Constraints;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.supportid.SupportId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stored terms and agreements. */
@Dependent
class TermsRepository {

  private static final String IN_FORCE =
      """
      v.effectiveOn <= :today and not exists (
        select n.id from TermsVersion n where n.document = v.document and n.effectiveOn <= :today
          and (n.effectiveOn > v.effectiveOn or n.effectiveOn = v.effectiveOn and n.id > v.id))
      """;

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(Object record) {
    em.persist(record);
  }

  void remove(Object record) {
    em.remove(record);
  }

  /**
   * Writes what was changed.
   *
   * @throws TermsLabelTakenException if the document has a version with this name
   * @throws TermsChangedException if somebody else was faster
   */
  void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new TermsChangedException();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_terms_version_label")) {
        throw new TermsLabelTakenException();
      }
      throw e;
    }
  }

  /** Which versions in force the contracts of these products and plans need. */
  List<RequiredTerms> findRequired(
      Collection<Long> products, Collection<Long> plans, LocalDate today) {
    return em.createQuery(
            """
            select new dev.madoguchi.terms.RequiredTerms(
              s.productId, s.planId, d.active, d.id, d.kind, d.titleJa, d.titleEn, v.id, v.label, v.effectiveOn)
            from TermsScope s join s.document d, TermsVersion v
            where v.document = d and (s.productId in :products or s.planId in :plans)
              and
            """
                + IN_FORCE
                + " order by d.id, s.id",
            RequiredTerms.class)
        .setParameter("products", products)
        .setParameter("plans", plans)
        .setParameter("today", today)
        .getResultStream()
        .filter(RequiredTerms::active)
        .toList();
  }

  /** The versions to which these support IDs agreed. */
  List<Agreed> findAgreed(Collection<Long> supportIds) {
    return em.createQuery(
            """
            select new dev.madoguchi.terms.Agreed(v.id, s.id)
            from TermsAgreement a join a.termsVersion v join a.supportId s where s.id in :ids
            """,
            Agreed.class)
        .setParameter("ids", supportIds)
        .getResultList();
  }

  /** What these support IDs agreed to, the latest first. */
  List<AgreementRow> findAgreements(Collection<Long> supportIds) {
    return em.createQuery(
            AGREEMENTS + " where s.id in :ids order by a.agreedAt desc, a.id desc",
            AgreementRow.class)
        .setParameter("ids", supportIds)
        .getResultList();
  }

  private static final String AGREEMENTS =
      """
      select new dev.madoguchi.terms.AgreementRow(
        a.id, v.id, d.id, d.kind, d.titleJa, d.titleEn, v.label, v.effectiveOn, s.id, a.supportIdName,
        a.agreedAt, a.person, a.loginId, a.company, a.address, a.authorised, a.binding, a.sha256)
      from TermsAgreement a join a.termsVersion v join v.document d join a.supportId s
      """;

  /** One page of the agreements to any version of a document, the latest first. */
  List<AgreementRow> findAgreements(long documentId, PageRequest page) {
    return em.createQuery(
            AGREEMENTS + " where d.id = :document order by a.agreedAt desc, a.id desc",
            AgreementRow.class)
        .setParameter("document", documentId)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  long countAgreements(long documentId, int limit) {
    return em.createQuery(
            "select a.id from TermsAgreement a where a.termsVersion.document.id = :document",
            Long.class)
        .setParameter("document", documentId)
        .setMaxResults(limit)
        .getResultList()
        .size();
  }

  Optional<TermsDocument> findDocument(long id) {
    return Optional.ofNullable(em.find(TermsDocument.class, id));
  }

  Optional<TermsVersion> findVersion(long id) {
    return Optional.ofNullable(em.find(TermsVersion.class, id));
  }

  List<TermsDocument> findDocuments() {
    return em.createQuery(
            "select d from TermsDocument d order by d.titleJa, d.id", TermsDocument.class)
        .getResultList();
  }

  List<TermsScope> findScopes(Collection<Long> documentIds) {
    return documentIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from TermsScope s where s.document.id in :documents order by s.id",
                TermsScope.class)
            .setParameter("documents", documentIds)
            .getResultList();
  }

  /** Holds the support ID until the end of the transaction. */
  void lock(SupportId supportId) {
    em.find(SupportId.class, supportId.getId(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** The versions of these documents without what they say, the latest day first. */
  List<TermsHead> findVersions(Collection<Long> documentIds) {
    return documentIds.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select new dev.madoguchi.terms.TermsHead(
                  v.id, d.id, d.kind, d.titleJa, d.titleEn, v.label, v.effectiveOn)
                from TermsVersion v join v.document d where d.id in :documents
                order by v.effectiveOn desc, v.id desc
                """,
                TermsHead.class)
            .setParameter("documents", documentIds)
            .getResultList();
  }
}
