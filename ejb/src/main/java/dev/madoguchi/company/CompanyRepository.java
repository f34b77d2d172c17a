package dev.madoguchi.company;

import dev.madoguchi.platform.KeyGroups;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored companies. */
@Dependent
class CompanyRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  void add(Company company) {
    em.persist(company);
  }

  Optional<Company> find(long id) {
    return Optional.ofNullable(em.find(Company.class, id));
  }

  List<Company> findByNameKeys(Collection<String> keys) {
    return KeyGroups.find(
        keys,
        group ->
            em.createQuery("select c from Company c where c.nameKey in :keys", Company.class)
                .setParameter("keys", group)
                .getResultList());
  }
}
