package dev.madoguchi.product;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored products. */
@Dependent
class ProductRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(Object record) {
    em.persist(record);
  }

  Optional<Product> find(long id) {
    return em.createQuery(
            """
            select p from Product p join fetch p.family f join fetch f.maker
            where p.id = :id""",
            Product.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<Product> findAll() {
    return em.createQuery("select p from Product p order by p.name, p.id", Product.class)
        .getResultList();
  }

  List<Product> findByCodeKeys(Collection<String> keys) {
    return em.createQuery(
            """
            select p from Product p join fetch p.family f join fetch f.maker
            where p.codeKey in :keys""",
            Product.class)
        .setParameter("keys", keys)
        .getResultList();
  }
}
