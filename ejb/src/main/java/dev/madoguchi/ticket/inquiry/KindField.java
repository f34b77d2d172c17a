package dev.madoguchi.ticket.inquiry;

/** Fields of the form that a kind of inquiry can require (TIC-01). */
public enum KindField {
  /** Category of the product. */
  CATEGORY("categoryId"),
  /** Model of the device. */
  MODEL("model"),
  /** Version of operating system or firmware. */
  OS_VERSION("osVersion"),
  /** Who uses the product. */
  END_USER_NAME("endUserName"),
  /** When it happens. */
  CONDITIONS("conditions");

  private final String input;

  KindField(String input) {
    this.input = input;
  }

  /** Name of the command's component and of the input on the page. */
  public String input() {
    return input;
  }
}
