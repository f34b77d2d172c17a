package dev.madoguchi.it.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.audit.AuditLog;
import dev.madoguchi.audit.AuditRow;
import dev.madoguchi.file.FileService;
import dev.madoguchi.file.FileTooLargeException;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.setting.SettingChangedMeanwhileException;
import dev.madoguchi.setting.SettingNumberException;
import dev.madoguchi.setting.SettingRow;
import dev.madoguchi.setting.SettingService;
import dev.madoguchi.setting.SettingTextException;
import dev.madoguchi.setting.SettingTimesException;
import dev.madoguchi.setting.SettingType;
import dev.madoguchi.setting.SettingZoneException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Settings, on the example of the largest file that people may send. */
@ExtendWith(ArquillianExtension.class)
class SettingIT {

  private static final String LARGEST = "file.max-size-mb";
  private static final long TWO_MEGABYTES = 2L << 20;

  private final As customer = As.customer(900_003);
  private As admin;
  private long adminId;

  @Inject private SettingService settings;
  @Inject private FileService files;
  @Inject private AuditLog audit;
  @Inject private Accounts accounts;

  @BeforeEach
  void findAdministrator() {
    adminId = accounts.admin();
    admin = As.admin(adminId);
  }

  @AfterEach
  void goBackToDefaults() throws Exception {
    admin.run(() -> settings.reset(LARGEST));
  }

  @Test
  void OPS_02_changeTakesEffectWithoutRestart() throws Exception {
    customer.run(() -> files.check("a.txt", TWO_MEGABYTES));
    change(LARGEST, "1");
    assertThrows(
        FileTooLargeException.class, () -> customer.run(() -> files.check("a.txt", TWO_MEGABYTES)));
    admin.run(() -> settings.reset(LARGEST));
    customer.run(() -> files.check("a.txt", TWO_MEGABYTES));
  }

  @Test
  void OPS_02_rowTellsTypeDefaultAndWhoChangedIt() throws Exception {
    SettingRow before = row(LARGEST);
    assertEquals(SettingType.INTEGER, before.type());
    assertEquals("1024", before.defaultValue());
    assertEquals("1024", before.value());
    assertFalse(before.changed());

    change(LARGEST, " 2048 ");
    SettingRow after = row(LARGEST);
    assertEquals("2048", after.value());
    assertEquals("1024", after.defaultValue());
    assertTrue(after.changed());
    assertEquals("account:" + adminId, after.changedBy());
    assertTrue(after.changedAt() != null);
  }

  @Test
  void OPS_02_valueThatIsNotAllowedIsRefusedAtItsField() throws Exception {
    for (String wrong : List.of("0", "10241", "1.5", "many", "")) {
      refuse(SettingNumberException.class, LARGEST, wrong);
    }
    refuse(SettingTimesException.class, "ticket-auto-close.times", "09:05, 24:30");
    refuse(SettingZoneException.class, "platform.zone", "Asia/Edo");
    refuse(SettingTextException.class, "calendar.hours", "13:00-17:30,09:00-12:00");
    assertThrows(
        NotFoundException.class,
        () -> admin.run(() -> settings.change("no.such-setting", "", "1")));
  }

  @Test
  void OPS_02_onlyAdministratorsChangeSettings() {
    for (As other : List.of(customer, As.agent(1), As.office(1))) {
      assertThrows(
          EJBAccessException.class, () -> other.run(() -> settings.change(LARGEST, "1024", "5")));
      assertThrows(EJBAccessException.class, () -> other.run(() -> settings.findAll()));
    }
  }

  @Test
  void OPS_04_changeStandsInTheAuditLogAndARefusalDoesNot() throws Exception {
    change(LARGEST, "777");
    refuse(SettingNumberException.class, LARGEST, "-1");
    change(LARGEST, "777");
    admin.run(() -> settings.reset(LARGEST));
    List<AuditRow> latest =
        admin.get(() -> audit.find(new PageRequest(1, 100))).rows().stream()
            .filter(row -> ("setting:" + LARGEST).equals(row.subject()))
            .limit(2)
            .toList();
    assertEquals("setting.reset", latest.get(0).action());
    assertEquals("setting.changed", latest.get(1).action());
    assertEquals("777", latest.get(1).detail());
    assertEquals("account:" + adminId, latest.get(1).actor());
  }

  @Test
  void OPS_02_changeMeetsANewerOne() throws Exception {
    change(LARGEST, "2048");
    assertThrows(
        SettingChangedMeanwhileException.class,
        () -> admin.run(() -> settings.change(LARGEST, "1024", "512")));
    assertEquals("2048", row(LARGEST).value());
    admin.run(() -> settings.change(LARGEST, "1024", "2048"));
    admin.run(() -> settings.change(LARGEST, "2048", "512"));
    assertEquals("512", row(LARGEST).value());
  }

  /** By somebody who sees the value in force. */
  private void change(String name, String value) throws Exception {
    admin.run(() -> settings.change(name, settings.get(name).value(), value));
  }

  private <T extends BusinessException> void refuse(Class<T> refusal, String name, String value)
      throws Exception {
    SettingRow before = row(name);
    T thrown = assertThrows(refusal, () -> change(name, value), value);
    assertEquals("value", thrown.field());
    assertEquals(before, row(name));
  }

  private SettingRow row(String name) throws Exception {
    return admin.get(() -> settings.findAll()).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
