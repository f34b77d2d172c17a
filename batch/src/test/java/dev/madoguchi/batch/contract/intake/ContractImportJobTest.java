package dev.madoguchi.batch.contract.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.batch.platform.JobParameterException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractImportJobTest {

  private final ContractImportJob job = new ContractImportJob();

  @Test
  void OPS_01_theImportNeedsAFile() {
    assertFalse(job.startable());
    assertDoesNotThrow(() -> job.check(Map.of("fileId", "12", "fileName", "a.csv")));
    assertThrows(JobParameterException.class, () -> job.check(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "1234567890123456789"})
  void OPS_01_theFileIsGivenByItsId(String id) {
    assertThrows(JobParameterException.class, () -> job.check(Map.of("fileId", id)));
  }
}
