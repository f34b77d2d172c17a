package dev.madoguchi.web.customer.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.ticket.TicketSort;
import org.junit.jupiter.api.Test;

/** The order of a list in its address: only known columns count. */
class TicketOrderTest {

  @Test
  void TIC_11_aColumnSortsBothWays() {
    assertEquals(new TicketOrder(TicketSort.SUBJECT, false), TicketOrder.of("subject"));
    assertEquals(new TicketOrder(TicketSort.PRIORITY, true), TicketOrder.of("-priority"));
  }

  @Test
  void TIC_11_anythingElseIsLastChangedFirst() {
    TicketOrder usual = new TicketOrder(TicketSort.CHANGED, true);
    assertEquals(usual, TicketOrder.of(null));
    assertEquals(usual, TicketOrder.of(""));
    assertEquals(usual, TicketOrder.of("-"));
    assertEquals(usual, TicketOrder.of("SUBJECT"));
    assertEquals(usual, TicketOrder.of("t.id; drop table ticket"));
  }

  @Test
  void theParameterComesBackAsItWas() {
    assertEquals("-changed", TicketOrder.of("-changed").parameter());
    assertEquals("number", TicketOrder.of("number").parameter());
  }
}
