package dev.madoguchi.batch.contract.folder;

import dev.madoguchi.batch.platform.CurrentRun;
import dev.madoguchi.contract.intake.AcceptedFile;
import dev.madoguchi.contract.intake.ContractImportDesk;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.platform.job.JobRejects;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts an import for each file that waits. A file that can't be imported is put away as refused
 * and reported as a reject of this run, under its own name and with the words that an upload would
 * get.
 */
@Named("dropFolderBatchlet")
@Dependent
public class DropFolderBatchlet extends AbstractBatchlet {

  @Inject private CurrentRun run;
  @Inject private ContractImportDesk desk;
  @Inject private JobRejects rejects;
  @Inject private Clock clock;

  private volatile boolean stopped;

  @Override
  public String process() throws Exception {
    DropFolder folder = new DropFolder(Installation.current().importDirectory(), clock);
    List<Path> files = folder.waiting();
    run.expect(files.size());
    int number = 0;
    for (Path file : files) {
      if (stopped) {
        break;
      }
      number++;
      Optional<Path> mine = folder.take(file);
      if (mine.isPresent()) {
        handle(folder, mine.get(), number);
      }
    }
    return stopped ? "STOPPED" : "COMPLETED";
  }

  private void handle(DropFolder folder, Path file, int number) throws Exception {
    try {
      AcceptedFile accepted = run.call(() -> desk.acceptDropped(file));
      run.start(
          "contract-import",
          Map.of("fileId", String.valueOf(accepted.fileId()), "fileName", accepted.name()));
      folder.done(file);
      run.count(1, 1, 0);
    } catch (BusinessException e) {
      folder.refused(file);
      refuse(file, number, e);
      run.count(1, 0, 1);
    }
  }

  private void refuse(Path file, int number, BusinessException refusal) throws Exception {
    String name = file.getFileName().toString();
    List<String> arguments = refusal.arguments().stream().map(String::valueOf).toList();
    JobReject reject =
        new JobReject(
            number,
            name.substring(0, Math.min(name.length(), 100)),
            null,
            refusal.key(),
            arguments);
    run.call(
        () -> {
          rejects.replace(run.instanceId(), number, number, List.of(reject));
          return null;
        });
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
