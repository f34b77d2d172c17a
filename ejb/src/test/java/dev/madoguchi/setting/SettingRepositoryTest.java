package dev.madoguchi.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.contract.StoredContracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingRepositoryTest {

  @Test
  void OPS_02_oneOfTwoIsRefusedWhoChooseForTheFirstTimeAtTheSameMoment()
      throws ReflectiveOperationException {
    try (StoredContracts stored = new StoredContracts("settings")) {
      SettingRepository settings = stored.bean(SettingRepository.class);
      choose(stored, settings, "8");
      SettingChangedMeanwhileException refusal =
          assertThrows(SettingChangedMeanwhileException.class, () -> choose(stored, settings, "9"));
      assertEquals("value", refusal.field());
      List<String> kept =
          stored.inTransaction(() -> settings.findAll().stream().map(Setting::getValue).toList());
      assertEquals(List.of("8"), kept);
    }
  }

  private static void choose(StoredContracts stored, SettingRepository settings, String value) {
    stored.inTransaction(
        () -> {
          settings.add(new Setting("test.days", value, "account:1", Instant.EPOCH));
          return null;
        });
  }
}
