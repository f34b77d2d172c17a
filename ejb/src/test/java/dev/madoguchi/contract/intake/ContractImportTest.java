package dev.madoguchi.contract.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.StoredContracts;
import dev.madoguchi.platform.job.JobLedger;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import dev.madoguchi.platform.job.StartOfJob;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The import on a real database. */
class ContractImportTest {

  private static final Path SAMPLES = Path.of("../docs/sample");
  private static final long INSTANCE = 7;
  private static final String HEADER =
      "contract number,contract name,product code,plan code,first day,last day,end user company";

  private StoredContracts stored;
  private ContractImport contracts;
  private ContractLookup lookup;
  private JobRejects rejects;

  @BeforeEach
  void open(TestInfo test) throws ReflectiveOperationException {
    stored = new StoredContracts(test.getTestMethod().orElseThrow().getName());
    contracts = stored.bean(ContractImport.class);
    lookup = stored.bean(ContractLookup.class);
    rejects = stored.bean(JobRejects.class);
    JobLedger ledger = stored.bean(JobLedger.class);
    stored.inTransaction(
        () -> {
          long run =
              ledger.open(new StartOfJob("contract-import", null, "test", "test/1", Map.of()));
          ledger.started(run, INSTANCE, INSTANCE);
          return null;
        });
  }

  @AfterEach
  void close() {
    stored.close();
  }

  @Test
  void CON_03_goodRowsAreStoredAndBadOnesReported() throws IOException {
    ImportResult result = store(lines(ImportFile.of(SAMPLES.resolve("contracts-utf8.csv"))));
    assertEquals(new ImportResult(195, 0, 0, 5), result);
    assertEquals(195, stored.count("contract"));
    List<JobReject> bad = rejects.find(INSTANCE, 0, 100);
    assertEquals(
        List.of(
            "24 CONTRACT_NUMBER contract.reject.missing",
            "62 FIRST_DAY contract.reject.badDate",
            "99 LAST_DAY contract.reject.lastBeforeFirst",
            "143 PRODUCT_CODE contract.reject.unknownProduct",
            "178 END_USER_MAIL contract.reject.badMail"),
        bad.stream().map(r -> r.line() + " " + r.field() + " " + r.reason()).toList());
  }

  @Test
  void CON_03_theSameFileAgainChangesNothing() throws IOException {
    store(lines(ImportFile.of(SAMPLES.resolve("contracts-utf8.csv"))));
    List<Long> before = counts();
    ImportResult again = store(lines(ImportFile.of(SAMPLES.resolve("contracts-windows-31j.csv"))));
    assertEquals(new ImportResult(0, 0, 195, 5), again);
    assertEquals(before, counts());
    assertEquals(5, rejects.find(INSTANCE, 0, 100).size());
    assertEquals(0, stored.count("contract where version > 1"));
  }

  @Test
  void CON_03_anImportedContractHasItsPartiesDevicesAndKeys() throws IOException {
    store(lines(ImportFile.of(SAMPLES.resolve("contracts-utf8.csv"))));
    Contract contract = lookup.findByNumber("c-2026-1001").orElseThrow();
    List<Long> id = List.of(contract.getId());
    assertTrue(contract.isInForce(StoredContracts.TODAY));
    assertEquals("佐藤 太郎", contract.getRepresentative().getName());
    ContractParty endUser =
        lookup.findParties(id).stream()
            .filter(p -> p.getRole() == PartyRole.END_USER)
            .findFirst()
            .orElseThrow();
    assertEquals("株式会社たちばな商事", endUser.getCompany().getName());
    assertEquals("0166-55-1000", endUser.getCompany().getPhone());
    assertEquals("HS200B000011", lookup.findDevices(id).get(0).getSerialNumber());
    assertEquals(2, lookup.findKeys(contract.getId()).size());
    assertEquals(KeyState.VALID, lookup.checkKey("pmqwx yfyrp 39hwc yq4vn fpfrn").state());
    assertEquals("hoshu@tachibana-shoji.example", endUser.getRegisteredMail());
  }

  @Test
  void CON_02_whatAnImportChangesOfAContractIsNotedAndCountsItsVersionUp() throws IOException {
    store(text("K-9,保守,XR-900,STD-WD,2026-04-01,2027-03-31,株式会社山田"));
    assertEquals(0, stored.count("contract_change"));
    assertEquals(1, stored.count("contract where version = 1"));
    store(text("K-9,保守,XR-900,STD-WD,2026-04-01,2027-03-31,株式会社山本"));
    assertEquals(1, stored.count("contract_change where field = 'END_USER'"));
    assertEquals(1, stored.count("contract where version = 2"));
    store(text("K-9,保守,XR-900,STD-WD,2026-04-01,2027-03-31,株式会社山本"));
    assertEquals(1, stored.count("contract_change"));
    assertEquals(1, stored.count("contract where version = 2"));
  }

  @Test
  void CON_04_aContractWithoutKeyGetsOneOnce() throws IOException {
    store(text("K-9,保守,XR-900,STD-WD,2026-04-01,2027-03-31,株式会社山田"));
    store(text("K-9,保守2,XR-900,STD-WD,2026-04-01,2027-03-31,株式会社山田"));
    Contract contract = lookup.findByNumber("K-9").orElseThrow();
    assertEquals(1, lookup.findKeys(contract.getId()).size());
    String code = lookup.findKeys(contract.getId()).get(0).getCode();
    assertTrue(code.matches("\\w{5}(-\\w{5}){4}"), code);
    assertEquals("保守2", contract.getName());
  }

  @Test
  void CON_03_companiesAreOneInAllTheirSpellings() throws IOException {
    store(
        text(
            "K-1,保守,XR-900,STD-WD,2026-04-01,2027-03-31,株式会社山田",
            "K-2,保守,XR-900,STD-WD,2026-04-01,2027-03-31,㈱ 山田",
            "K-3,保守,XR-900,STD-WD,2026-04-01,2027-03-31,山田株式会社"));
    assertEquals(2, stored.count("company"));
  }

  @Test
  void CON_03_aKeyOfAnotherContractIsRefused() throws IOException {
    String header = HEADER + ",support keys";
    store(lines(header, "K-1,保守,XR-900,STD-WD,2026-04-01,2027-03-31,会社,ABCDE-12345"));
    ImportResult result =
        store(
            lines(
                header,
                "K-2,保守,XR-900,STD-WD,2026-04-01,2027-03-31,会社,abcde12345",
                "K-3,保守,XR-900,STD-WD,2026-04-01,2027-03-31,会社,FGHJK-67890",
                "K-4,保守,XR-900,NONE,2026-04-01,2027-03-31,会社,FGHJK-67890"));
    assertEquals(new ImportResult(1, 0, 0, 2), result);
    assertEquals(
        List.of(
            "2 contract.reject.keyTaken",
            "4 contract.reject.unknownPlan",
            "4 contract.reject.keyTaken"),
        rejects.find(INSTANCE, 0, 10).stream().map(r -> r.line() + " " + r.reason()).toList());
  }

  @Test
  void CON_03_whatTheFileNoLongerNamesStays() throws IOException {
    String header = HEADER + ",devices,sales contact name";
    store(lines(header, "K-1,保守,XR-900,STD-WD,2026-04-01,2027-03-31,会社,A-1:X;A-2:X,三浦"));
    assertEquals(
        new ImportResult(0, 1, 0, 0),
        store(lines(header, "K-1,保守,XR-900,STD-WD,2026-04-01,2028-03-31,会社,A1:Y,三浦")));
    assertEquals(
        new ImportResult(0, 0, 1, 0), store(text("K-1,保守,XR-900,STD-WD,2026-04-01,2028-03-31,会社")));
    Contract contract = lookup.findByNumber("K-1").orElseThrow();
    assertEquals("三浦", contract.getSalesName());
    assertEquals(
        List.of("A-1 Y", "A-2 X"),
        lookup.findDevices(List.of(contract.getId())).stream()
            .map(d -> d.getSerialNumber() + " " + d.getModel())
            .toList());
  }

  private List<Long> counts() {
    return List.of(
        stored.count("contract"),
        stored.count("contract_party"),
        stored.count("device"),
        stored.count("support_key"),
        stored.count("company"));
  }

  private ImportResult store(List<ImportLine> lines) {
    return stored.inTransaction(() -> contracts.importChunk(INSTANCE, lines));
  }

  private static List<ImportLine> text(String... rows) throws IOException {
    return lines(HEADER, rows);
  }

  private static List<ImportLine> lines(String header, String... rows) throws IOException {
    try (ContractFileParser parser =
        new ContractFileParser(new StringReader(header + "\n" + String.join("\n", rows)))) {
      return lines(parser);
    }
  }

  private static List<ImportLine> lines(ImportFile file) throws IOException {
    try (ContractFileParser parser = file.newParser()) {
      return lines(parser);
    }
  }

  private static List<ImportLine> lines(ContractFileParser parser) {
    List<ImportLine> lines = new ArrayList<>();
    parser.forEachRemaining(row -> lines.add(ImportLine.of(row)));
    return lines;
  }
}
