package dev.madoguchi.web.platform;

import dev.madoguchi.platform.Page;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The functions of pages, {@code #{m:date(row.until)}}; everything is written for the person who
 * reads.
 */
public final class Functions {

  private Functions() {}

  private static Formats formats() {
    return CDI.current().select(ActiveUser.class).get().getFormats();
  }

  /** A day. */
  public static String date(LocalDate day) {
    return formats().date(day);
  }

  /** A moment: day, hour and minute. */
  public static String dateTime(Instant moment) {
    return formats().dateTime(moment);
  }

  /** A moment to the second, with its zone. */
  public static String exact(Instant moment) {
    return formats().exact(moment);
  }

  /** A size, given in bytes. */
  public static String size(Number bytes) {
    return bytes == null ? "" : formats().size(bytes.longValue());
  }

  /** A number with its thousands set apart. */
  public static String number(Number number) {
    return formats().number(number);
  }

  /** A number that was counted up to a limit: beyond it the limit with a plus sign. */
  public static String count(Number number) {
    boolean many = number.longValue() > Page.COUNT_LIMIT;
    return number(many ? Page.COUNT_LIMIT : number) + (many ? "+" : "");
  }

  /** The word for a value of an enum. */
  public static String label(Enum<?> value) {
    return formats().label(value);
  }

  /** The look of a state's chip, as CSS classes. */
  public static String tone(Enum<?> value) {
    return StatusTones.classesOf(value);
  }

  /** A sentence with one value. */
  public static String text(String key, Object argument) {
    return Messages.text(formats(), key, argument);
  }

  /** A sentence with two values. */
  public static String text2(String key, Object first, Object second) {
    return Messages.text(formats(), key, first, second);
  }

  /** A text that need not exist, or null. */
  public static String optional(String key) {
    Messages messages = Messages.of(formats().language());
    return messages.has(key) ? messages.find(key) : null;
  }

  /** The link to write a mail; an address may have signs that mean something in a link. */
  public static String mailto(String address) {
    return "mailto:" + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("%40", "@");
  }

  /** The address of this page with one parameter changed; an empty value takes it away. */
  public static String here(String name, Object value) {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return Urls.here(request.getRequestURI(), request.getQueryString(), name, value);
  }

  /**
   * The address of this page sorted otherwise: by the field, or in the other direction if it is
   * sorted by it.
   */
  public static String sorted(String field, String sort) {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String withoutPage = Urls.query(request.getQueryString(), "page", null);
    return Urls.here(
        request.getRequestURI(), withoutPage, "sort", field.equals(sort) ? "-" + field : field);
  }
}
