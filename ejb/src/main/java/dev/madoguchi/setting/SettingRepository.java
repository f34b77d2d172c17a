package dev.madoguchi.setting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored settings. There are a few dozen at most, so they are read as a whole. */
@Dependent
class SettingRepository {

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  List<Setting> findAll() {
    return em.createQuery("SELECT s FROM Setting s ORDER BY s.name", Setting.class).getResultList();
  }

  /**
   * Name and text of every chosen value, without bringing entities into the caller's transaction.
   */
  List<Object[]> findTexts() {
    return em.createQuery("SELECT s.name, s.value FROM Setting s", Object[].class).getResultList();
  }

  Optional<Setting> findByName(String name) {
    return em.createQuery("SELECT s FROM Setting s WHERE s.name = :name", Setting.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  void add(Setting setting) {
    em.persist(setting);
    em.flush();
  }

  void remove(Setting setting) {
    em.remove(setting);
  }
}
