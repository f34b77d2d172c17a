package dev.madoguchi.ticket.inquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored kinds, queues and categories: a few dozen rows in all. */
@Dependent
class InquiryRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(Category category) {
    em.persist(category);
  }

  /**
   * Writes the changes now.
   *
   * @throws InquiryKindChangedException if somebody else changed the kind since it was read
   */
  void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new InquiryKindChangedException();
    }
  }

  List<InquiryKind> findKinds() {
    return em.createQuery(
            "select k from InquiryKind k join fetch k.queue order by k.position, k.id",
            InquiryKind.class)
        .getResultList();
  }

  List<Queue> findQueues() {
    return em.createQuery("select q from Queue q order by q.position, q.id", Queue.class)
        .getResultList();
  }

  List<Category> findCategories() {
    return em.createQuery(
            "select c from Category c join fetch c.product order by c.position, c.id",
            Category.class)
        .getResultList();
  }

  Optional<InquiryKind> findKind(String code) {
    return em.createQuery(
            "select k from InquiryKind k join fetch k.queue where k.code = :code",
            InquiryKind.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  Optional<Queue> findQueue(String code) {
    return em.createQuery("select q from Queue q where q.code = :code", Queue.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  Optional<Category> findCategory(long id, long productId) {
    return em.createQuery(
            "select c from Category c where c.id = :id and c.product.id = :product", Category.class)
        .setParameter("id", id)
        .setParameter("product", productId)
        .getResultStream()
        .findFirst();
  }

  Optional<Category> findCategory(String code, long productId) {
    return em.createQuery(
            "select c from Category c where c.code = :code and c.product.id = :product",
            Category.class)
        .setParameter("code", code)
        .setParameter("product", productId)
        .getResultStream()
        .findFirst();
  }
}
