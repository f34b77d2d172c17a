package dev.madoguchi.supportid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.supportid.KeyPlacement.Placed;
import dev.madoguchi.supportid.KeyPlacement.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyPlacementTest {

  private static final long KEY = 1;
  private static final long SIBLING = 2;
  private static final long HERE = 10;
  private static final long ELSEWHERE = 20;

  private static Optional<Refusal> refuse(Long target, Placed... placed) {
    return KeyPlacement.refuse(List.of(KEY), target, List.of(placed));
  }

  @Test
  void CON_05_aKeyThatIsOnNoSupportIdCanBeUsed() {
    assertEquals(Optional.empty(), refuse(null));
    assertEquals(Optional.empty(), refuse(HERE));
  }

  @Test
  void CON_06_aKeyIsOnOneSupportIdAtMost() {
    assertEquals(Optional.of(Refusal.IN_USE), refuse(null, new Placed(KEY, ELSEWHERE)));
    assertEquals(Optional.of(Refusal.IN_USE), refuse(HERE, new Placed(KEY, ELSEWHERE)));
  }

  @Test
  void CON_06_aKeyCanNotBeAddedTwice() {
    assertEquals(Optional.of(Refusal.ALREADY_HERE), refuse(HERE, new Placed(KEY, HERE)));
  }

  @Test
  void CON_06_keysOfOneContractStayTogether() {
    assertEquals(Optional.empty(), refuse(HERE, new Placed(SIBLING, HERE)));
    assertEquals(
        Optional.of(Refusal.SIBLING_ELSEWHERE), refuse(HERE, new Placed(SIBLING, ELSEWHERE)));
    assertEquals(
        Optional.of(Refusal.SIBLING_ELSEWHERE), refuse(null, new Placed(SIBLING, ELSEWHERE)));
  }

  @Test
  void CON_05_namesAreEqualWhateverTheirCase() {
    assertEquals(SupportId.nameKey("Sakura-NET"), SupportId.nameKey("SAKURA-net "));
  }
}
