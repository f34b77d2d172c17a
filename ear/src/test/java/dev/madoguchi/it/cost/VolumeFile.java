package dev.madoguchi.it.cost;

import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.contract.intake.ImportLine;
import dev.madoguchi.contract.intake.ImportRecord;
import java.util.EnumMap;
import java.util.Map;

/** What the core system delivers about a contract of {@link Volume}. */
final class VolumeFile {

  private VolumeFile() {}

  static ImportLine line() {
    Map<ImportColumn, String> values = new EnumMap<>(ImportColumn.class);
    for (ImportColumn column : ImportColumn.values()) {
      values.put(column, "");
    }
    values.putAll(
        Map.of(
            ImportColumn.CONTRACT_NUMBER, "VOL-77",
            ImportColumn.CONTRACT_NAME, "量の契約 77",
            ImportColumn.PRODUCT_CODE, "XR-900",
            ImportColumn.PLAN_CODE, "STD-WD",
            ImportColumn.FIRST_DAY, "2026-04-01",
            ImportColumn.LAST_DAY, "2028-03-31",
            ImportColumn.END_USER_COMPANY, "株式会社量77",
            ImportColumn.DEVICES, "VOL154:XR-900"));
    return ImportLine.of(new ImportRecord(1, 2, values, values.size(), values.size(), null, null));
  }
}
