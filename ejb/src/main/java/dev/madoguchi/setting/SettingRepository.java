package dev.madoguchi.setting;

import dev.madoguchi.platform.Constraints;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
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

  /**
   * Stores a first choice.
   *
   * @throws SettingChangedMeanwhileException if somebody else was faster
   */
  void add(Setting setting) {
    try {
      em.persist(setting);
      em.flush();
    } catch (PersistenceException e) {
      if (Constraints.violated(e, "uq_setting_name")) {
        throw new SettingChangedMeanwhileException();
      }
      throw e;
    }
  }

  void remove(Setting setting) {
    em.remove(setting);
  }
}
