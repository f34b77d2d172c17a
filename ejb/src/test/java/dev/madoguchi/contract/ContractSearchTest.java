package dev.madoguchi.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The back office's search on a real database with the sample contracts. */
class ContractSearchTest {

  private static StoredContracts stored;
  private static ContractService contracts;

  @BeforeAll
  static void open() throws ReflectiveOperationException {
    stored = new StoredContracts("search");
    stored.loadSample("dev.madoguchi.contract.ContractSample");
    contracts = stored.bean(ContractService.class);
  }

  @AfterAll
  static void close() {
    stored.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K‐2026ー0001",
        "K−2026–0001",
        "K-2026-0001",
        "k-2026-0001",
        "f28ng 6ffju",
        "XR900-00101",
        "xr9OO00102",
        "\uFF2B\uFF0D\uFF12\uFF10\uFF12\uFF16\uFF0D\uFF10\uFF10\uFF10\uFF11"
      })
  void CON_03_oneContractIsFoundByWhatStandsOnIt(String text) {
    assertEquals(List.of("K-2026-0001"), numbers(new ContractSearch(text, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"みどり商事", "株式会社みどり", "SUPPORT@midori-shoji.example", "㈱みどり商事"})
  void CON_03_contractsAreFoundByCompanyAndMail(String text) {
    assertTrue(
        numbers(new ContractSearch(text, null))
            .containsAll(List.of("K-2026-0001", "K-2026-0002", "K-2026-0003")));
  }

  @Test
  void CON_03_wildcardsAreOrdinaryCharacters() {
    assertEquals(List.of(), numbers(new ContractSearch("%", null)));
    assertEquals(List.of(), numbers(new ContractSearch("K_2026", null)));
  }

  @ParameterizedTest
  @EnumSource(ContractState.class)
  void CON_01_theListKnowsTheSameStatesAsTheContract(ContractState state) {
    Page<ContractRow> page = search(new ContractSearch(null, state), 1, 100);
    assertTrue(page.total() >= 5);
    assertTrue(page.rows().stream().allMatch(row -> row.state() == state), state.name());
  }

  @Test
  void CON_01_everyContractIsInOneState() {
    long sum = 0;
    for (ContractState state : ContractState.values()) {
      sum += search(new ContractSearch(null, state), 1, 100).total();
    }
    assertEquals(SampleContract.COUNT, sum);
    assertEquals(SampleContract.COUNT, search(new ContractSearch(" ", null), 5, 25).total());
    assertEquals(25, search(new ContractSearch(null, null), 12, 25).rows().size());
  }

  @Test
  void CON_04_theBackOfficeSeesKeysInFull() {
    ContractView view = stored.inTransaction(() -> contracts.getContract("k-2026-0006"));
    assertEquals(2, view.keys().size());
    assertEquals("7479T-JFEBZ-FM9CK-QK5DH-YYAWN", view.keys().get(0).code());
    assertEquals(KeyState.VALID, view.keys().get(0).state());
    assertEquals(
        List.of(PartyRole.END_USER, PartyRole.RESELLER, PartyRole.OPERATING_AGENT),
        view.parties().stream().map(ContractView.PartyView::role).toList());
    assertEquals(4, view.devices().size());
    assertEquals(ContractState.IN_FORCE, view.state());
    assertThrows(NotFoundException.class, () -> contracts.getContract("K-0"));
  }

  private static List<String> numbers(ContractSearch wanted) {
    return search(wanted, 1, 100).rows().stream().map(ContractRow::number).toList();
  }

  private static Page<ContractRow> search(ContractSearch wanted, int page, int size) {
    return stored.inTransaction(() -> contracts.search(wanted, new PageRequest(page, size)));
  }
}
