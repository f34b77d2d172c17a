package dev.madoguchi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.contract.StoredContracts;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wrong variable of the operator does to the start. */
class FirstAdministratorTest {

  private static final String VARIABLE = "madoguchi.admin.mail";
  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  private static StoredContracts stored;

  private final List<LogRecord> told = new ArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          told.add(line);
        }

        @Override
        public void flush() {
          // nothing is held back
        }

        @Override
        public void close() {
          // nothing is held open
        }
      };

  @BeforeAll
  static void open() throws ReflectiveOperationException {
    stored = new StoredContracts("administrator");
  }

  @AfterAll
  static void close() {
    stored.close();
  }

  @BeforeEach
  void listen() {
    LOG.addHandler(listener);
    LOG.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    LOG.removeHandler(listener);
    LOG.setUseParentHandlers(true);
    System.clearProperty(VARIABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "admin@localhost",
        "a@example.jp,b@example.jp",
        "管理者@example.jp",
        "administrator-of-the-portal@a-very-long-name-of-a-department.a-very-long-name-of-a-company.example.jp"
      })
  void ACC_03_addressThatIsNoneIsToldByTheNameOfItsVariableAndTheStartGoesOn(String address)
      throws ReflectiveOperationException {
    System.setProperty(VARIABLE, address);
    new FirstAdministrator(stored.bean(AccountRepository.class)).create();
    assertEquals(0, stored.count("account"));
    assertEquals(1, told.size());
    assertEquals(Level.SEVERE, told.get(0).getLevel());
    assertTrue(told.get(0).getMessage().contains("MADOGUCHI_ADMIN_MAIL"), told.get(0).getMessage());
  }
}
