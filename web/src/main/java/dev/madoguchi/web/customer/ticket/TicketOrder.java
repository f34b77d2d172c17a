package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.ticket.TicketSort;
import java.util.Arrays;
import java.util.Locale;

/**
 * The order of a ticket list as it stands in the address: {@code sort=subject}, {@code
 * sort=-changed}.
 *
 * @param sort column
 * @param descending last first
 */
public record TicketOrder(TicketSort sort, boolean descending) {

  private static final String DESCENDING = "-";

  /** Reads the parameter; what is no column means the last changed first. */
  public static TicketOrder of(String parameter) {
    String text = parameter == null ? "" : parameter;
    boolean descending = text.startsWith(DESCENDING);
    String field = descending ? text.substring(1) : text;
    return Arrays.stream(TicketSort.values())
        .filter(sort -> name(sort).equals(field))
        .findFirst()
        .map(sort -> new TicketOrder(sort, descending))
        .orElse(new TicketOrder(TicketSort.CHANGED, true));
  }

  /** The value of the parameter for this order. */
  public String parameter() {
    return (descending ? DESCENDING : "") + name(sort);
  }

  private static String name(TicketSort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }
}
