package dev.madoguchi.web.admin.setting;

import dev.madoguchi.setting.SettingRow;
import dev.madoguchi.setting.SettingService;
import dev.madoguchi.web.platform.ActorNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All settings (OPS-02). URL {@code /admin/setting/list}. */
@Named
@RequestScoped
public class AdminSettingListBacking {

  @Inject private SettingService settings;
  @Inject private ActorNames names;

  private List<SettingRow> rows;

  /** Reads the settings. */
  public void load() {
    rows = settings.findAll();
    names.expect(rows.stream().map(SettingRow::changedBy).toList());
  }

  public List<SettingRow> getRows() {
    return rows;
  }
}
