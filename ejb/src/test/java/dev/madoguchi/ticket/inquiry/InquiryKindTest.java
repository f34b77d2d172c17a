package dev.madoguchi.ticket.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InquiryKindTest {

  private final InquiryKind kind = new InquiryKind();
  private final Queue desk = new Queue();

  private static ChangeKind wish(int version, String checksJa, KindField... required) {
    return new ChangeKind(
        "fault",
        version,
        "\u3000障害 ",
        "Fault",
        "support",
        Set.of(required),
        "一行目\r\n二行目\r\n",
        "Help",
        checksJa,
        "");
  }

  @Test
  void TIC_01_kindSaysWhatBackOfficeWrote() {
    kind.change(wish(0, "再現しますか\r\n\r\n ほかの機器は \r\n", KindField.MODEL, KindField.CATEGORY), desk);
    assertEquals(new Wording("障害", "Fault"), kind.getName());
    assertEquals(new Wording("一行目\n二行目", "Help"), kind.getHelp());
    assertEquals(List.of("再現しますか", "ほかの機器は"), kind.getChecks().ja());
    assertEquals(List.of(), kind.getChecks().en());
    assertEquals(Set.of(KindField.CATEGORY, KindField.MODEL), kind.getRequired());
    assertEquals(desk, kind.getQueue());
  }

  @Test
  void TIC_01_nothingIsRequiredWhenNothingIsChosen() {
    kind.change(wish(0, null, KindField.MODEL), desk);
    kind.change(wish(0, null), desk);
    assertEquals(Set.of(), kind.getRequired());
  }

  @Test
  void TIC_01_changeNamesWhatDiffered() {
    kind.change(wish(0, "一つ", KindField.MODEL), desk);
    assertEquals(Set.of(), kind.change(wish(0, "一つ", KindField.MODEL), desk));
    assertEquals(
        Set.of("required", "checksJa"), kind.change(wish(0, " ", KindField.CONDITIONS), desk));
    assertEquals(Set.of("queue"), kind.change(wish(0, null, KindField.CONDITIONS), new Queue()));
  }

  @Test
  void TIC_01_changeMadeOnAnotherVersionIsRefused() {
    ChangeKind stale = wish(3, "一つ", KindField.MODEL);
    assertThrows(InquiryKindChangedException.class, () -> kind.change(stale, desk));
    assertNull(kind.getName().ja());
  }
}
