package dev.madoguchi.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.entitlement.ReasonKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonLinesTest {

  @Test
  void CON_13_reasonsAreStoredOnTheTicket() {
    List<Reason> reasons =
        List.of(
            new Reason(ReasonKind.CONTRACT_IN_FORCE, List.of("K-123", "2027-03-31")),
            new Reason(ReasonKind.SERIAL_UNKNOWN, List.of()),
            new Reason(ReasonKind.PERSON_IN_CHARGE, List.of("SID-A")));
    assertEquals(reasons, ReasonLines.read(ReasonLines.write(reasons)));
    assertEquals(List.of(), ReasonLines.read(ReasonLines.write(List.of())));
  }

  @Test
  void CON_13_whatPeopleTypedCannotBreakTheLines() {
    List<Reason> typed = List.of(new Reason(ReasonKind.SERIAL_NOT_VERIFIED, List.of("SN\t1\n2")));
    assertEquals(
        List.of(new Reason(ReasonKind.SERIAL_NOT_VERIFIED, List.of("SN 1 2"))),
        ReasonLines.read(ReasonLines.write(typed)));
  }

  @Test
  void CON_13_reasonsOfALaterVersionAreLeftOut() {
    assertEquals(
        List.of(new Reason(ReasonKind.PLAN, List.of("標準"))),
        ReasonLines.read("TO_COME\tx\nPLAN\t標準"));
  }
}
