package dev.madoguchi.web.admin.setting;

import dev.madoguchi.setting.SettingRow;
import dev.madoguchi.setting.SettingService;
import dev.madoguchi.setting.SettingType;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * One setting (OPS-02). URL {@code /admin/setting/edit?name=}; 404 for a name that does not exist.
 */
@Named
@ViewScoped
public class AdminSettingEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SettingService settings;

  private String name;
  private String value;
  private String current;
  private SettingType type;
  private String defaultValue;
  private boolean changed;
  private Integer minimum;
  private Integer maximum;

  /** Reads the setting. */
  public void load() {
    SettingRow row = settings.get(name);
    value = row.value();
    current = value;
    type = row.type();
    defaultValue = row.defaultValue();
    changed = row.changed();
    minimum = row.minimum();
    maximum = row.maximum();
  }

  /** Chooses the value; it acts at once. If somebody else was faster, a second attempt counts. */
  public String save() {
    String seen = current;
    current = settings.get(name).value();
    settings.change(name, seen, value);
    return done();
  }

  /** Goes back to the default. */
  public String reset() {
    settings.reset(name);
    return done();
  }

  private static String done() {
    Feedback.done("admin.setting.edit.done");
    return Redirect.to("/admin/setting/list");
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public boolean isFlag() {
    return type == SettingType.FLAG;
  }

  public boolean isNumber() {
    return type == SettingType.INTEGER;
  }

  /** The value in force when the page was shown. */
  public String getCurrent() {
    return current;
  }

  public String getDefaultValue() {
    return defaultValue;
  }

  public boolean isChanged() {
    return changed;
  }

  public Integer getMinimum() {
    return minimum;
  }

  public Integer getMaximum() {
    return maximum;
  }
}
