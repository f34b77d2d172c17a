package dev.madoguchi.setting;

import java.util.List;

/**
 * The settings of one component, for the administrator's page. Each component that has settings
 * offers one bean of this type.
 */
public interface SettingCatalog {

  /** All keys of the component, in the order in which the page shows them. */
  List<SettingKey<?>> settings();
}
