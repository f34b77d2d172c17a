package dev.madoguchi.ticket;

import dev.madoguchi.setting.SettingCatalog;
import dev.madoguchi.setting.SettingKey;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What an operator can change about tickets without a rebuild (TIC-09). */
public final class TicketSettings {

  /** Days until a waiting ticket becomes closing. */
  public static final SettingKey<Integer> WAITING_DAYS =
      SettingKey.integer("ticket.waiting-days", 14, 1, 365);

  /** Days until a closing ticket becomes closed. */
  public static final SettingKey<Integer> CLOSING_DAYS =
      SettingKey.integer("ticket.closing-days", 7, 1, 365);

  /** Days before each step at which the customer is reminded; 0 for never. */
  public static final SettingKey<Integer> REMINDER_DAYS =
      SettingKey.integer("ticket.reminder-days", 3, 0, 60);

  /** Time of day at which steps are due, in the operator's zone. */
  public static final SettingKey<String> STEP_TIME =
      SettingKey.text("ticket.step-time", "09:00", "([01]\\d|2[0-3]):[0-5]\\d");

  private TicketSettings() {}

  /** Offers the settings to the administrator. */
  @Dependent
  static class Catalog implements SettingCatalog {

    @Override
    public List<SettingKey<?>> settings() {
      return List.of(WAITING_DAYS, CLOSING_DAYS, REMINDER_DAYS, STEP_TIME);
    }
  }
}
