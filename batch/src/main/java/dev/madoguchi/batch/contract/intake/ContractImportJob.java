package dev.madoguchi.batch.contract.intake;

import dev.madoguchi.batch.platform.JobDefinition;
import dev.madoguchi.batch.platform.JobParameterException;
import dev.madoguchi.platform.Roles;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the console knows of {@code contract-import}; the page of the imports starts it. */
@Dependent
public class ContractImportJob implements JobDefinition {

  /** Id of the stored file. */
  static final String FILE_ID = "fileId";

  /** Name that the file was uploaded under; only shown. */
  static final String FILE_NAME = "fileName";

  /** {@code true} to find out only what would change. */
  static final String TRIAL = "trial";

  @Override
  public String name() {
    return "contract-import";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE, Roles.ADMIN);
  }

  @Override
  public List<String> parameters() {
    return List.of(FILE_ID, FILE_NAME, TRIAL);
  }

  @Override
  public boolean startable() {
    return false;
  }

  @Override
  public void check(Map<String, String> parameters) {
    String fileId = parameters.getOrDefault(FILE_ID, "");
    if (!fileId.matches("\\d{1,18}")) {
      throw new JobParameterException(FILE_ID, fileId);
    }
    String trial = parameters.getOrDefault(TRIAL, "true");
    if (!"true".equals(trial)) {
      throw new JobParameterException(TRIAL, trial);
    }
  }
}
