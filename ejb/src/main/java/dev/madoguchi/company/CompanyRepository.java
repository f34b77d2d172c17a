package dev.madoguchi.company;

import dev.madoguchi.platform.KeyGroups;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The stored companies. */
@Dependent
class CompanyRepository {

  private static final String IN_ADDRESS =
      " and (lower(c.address) like :typed escape '!'"
          + " or lower(c.address) like :half escape '!')";

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

  /**
   * Companies by a part of the name key and, if given, a part of the address as typed or in half
   * width.
   *
   * @param namePart see {@link CompanyName#partOf}
   * @param address blank or null for any
   */
  List<Company> search(String namePart, String address, int limit) {
    boolean anywhere = address == null || address.isBlank();
    TypedQuery<Company> query =
        em.createQuery(
            "select c from Company c where c.nameKey like :name escape '!'"
                + (anywhere ? "" : IN_ADDRESS)
                + " order by c.name, c.id",
            Company.class);
    query.setParameter("name", containing(namePart));
    if (!anywhere) {
      String typed = address.strip().toLowerCase(Locale.ROOT);
      query.setParameter("typed", containing(typed));
      query.setParameter("half", containing(Normalizer.normalize(typed, Normalizer.Form.NFKC)));
    }
    return query.setMaxResults(limit).getResultList();
  }

  private static String containing(String text) {
    return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
