package dev.madoguchi.contract;

import dev.madoguchi.MemoryDatabase;
import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.SampleData;
import dev.madoguchi.setting.SettingKey;
import dev.madoguchi.setting.Settings;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A real database in memory with the doors of this component on it, wired as the server does it.
 */
public final class StoredContracts implements AutoCloseable {

  /** The day on which the tests take place. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final EntityManagerFactory factory;
  private final EntityManager em;
  private final MemoryDatabase database;
  private final Map<Class<?>, Object> beans = new HashMap<>();

  /** Opens a database with the sample products and plans. */
  public StoredContracts(String name) throws ReflectiveOperationException {
    database = new MemoryDatabase(name);
    factory = database.open();
    em = factory.createEntityManager();
    beans.put(Settings.class, new Defaults());
    beans.put(CalendarService.class, new FixedDay());
    beans.put(AuditWriter.class, new Silence());
    beans.put(Clock.class, Clock.systemUTC());
    loadSample("dev.madoguchi.product.ProductSample");
    loadSample("dev.madoguchi.plan.PlanSample");
  }

  /** Stores the sample of a component. */
  public void loadSample(String type) throws ReflectiveOperationException {
    SampleData sample = (SampleData) bean(Class.forName(type));
    inTransaction(
        () -> {
          sample.load();
          return null;
        });
  }

  /** A bean with everything that it asks for. */
  public <T> T bean(Class<T> type) throws ReflectiveOperationException {
    if (type == Principal.class) {
      // nobody is logged in
      return null;
    }
    Object bean = beans.get(type);
    if (bean == null) {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      bean = constructor.newInstance();
      beans.put(type, bean);
      for (Field field : type.getDeclaredFields()) {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          field.set(bean, em);
        } else if (field.isAnnotationPresent(Inject.class)) {
          field.set(bean, bean(field.getType()));
        }
      }
    }
    return type.cast(bean);
  }

  /** Does some work in one transaction with an empty persistence context. */
  public <T> T inTransaction(Supplier<T> work) {
    em.clear();
    em.getTransaction().begin();
    try {
      T result = work.get();
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
    }
  }

  /** Number of rows of a table. */
  public long count(String table) {
    List<?> rows = em.createNativeQuery("select count(*) from " + table).getResultList();
    return ((Number) rows.get(0)).longValue();
  }

  /** The database itself. */
  public javax.sql.DataSource database() {
    return database.dataSource();
  }

  @Override
  public void close() {
    em.close();
    factory.close();
  }

  private static final class Defaults extends Settings {

    @Override
    public <T> T get(SettingKey<T> key) {
      return key.defaultValue();
    }
  }

  private static final class FixedDay extends CalendarService {

    @Override
    public LocalDate today() {
      return TODAY;
    }
  }

  private static final class Silence extends AuditWriter {

    @Override
    public void write(String action, String subject, String detail) {
      // what is audited is seen in the container's tests
    }
  }
}
