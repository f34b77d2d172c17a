package dev.madoguchi.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleContractTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void CON_01_theSampleShowsEveryState() {
    Map<ContractState, Integer> states = new EnumMap<>(ContractState.class);
    for (int i = 1; i <= SampleContract.COUNT; i++) {
      SampleContract sample = SampleContract.of(i);
      Contract contract =
          Contracts.of(
              TODAY.plusDays(sample.startsIn()),
              TODAY.plusDays(sample.endsIn()),
              sample.cancelledIn() == null ? null : TODAY.plusDays(sample.cancelledIn()));
      states.merge(contract.stateOn(TODAY, 90), 1, Integer::sum);
    }
    for (ContractState state : ContractState.values()) {
      assertTrue(states.getOrDefault(state, 0) >= 5, state + " " + states);
    }
  }

  @Test
  void CON_03_theSampleHas900DevicesAndNoSerialNumberTwice() {
    Set<String> serials = new HashSet<>();
    for (int i = 1; i <= SampleContract.COUNT; i++) {
      SampleContract sample = SampleContract.of(i);
      for (int d = 1; d <= sample.devices(); d++) {
        assertTrue(serials.add(ContractSample.serialOf(sample.product(), i, d)));
      }
    }
    assertEquals(300, SampleContract.COUNT);
    assertEquals(900, serials.size());
  }

  @Test
  void CON_04_theKeysOfTheReadmeStay() {
    assertEquals("F28NG-6FFJU-ER7RY-XEH8Q-26XZ6", ContractSample.keyOf(1, 1));
    Set<String> keys = new HashSet<>();
    for (int i = 1; i <= SampleContract.COUNT; i++) {
      for (int k = 1; k <= SampleContract.of(i).keys(); k++) {
        assertTrue(keys.add(ContractSample.keyOf(i, k)));
      }
    }
  }

  @Test
  void CON_03_theSampleCompaniesAreDifferent() {
    List<SampleCompany> companies = SampleCompany.all();
    assertEquals(40, companies.size());
    assertEquals(40, companies.stream().map(SampleCompany::name).distinct().count());
    assertEquals(40, companies.stream().map(SampleCompany::domain).distinct().count());
  }
}
