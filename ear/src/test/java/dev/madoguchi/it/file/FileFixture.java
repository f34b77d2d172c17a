package dev.madoguchi.it.file;

import dev.madoguchi.As;
import dev.madoguchi.file.AcceptUpload;
import dev.madoguchi.file.FileService;
import dev.madoguchi.file.StoredFileView;
import dev.madoguchi.platform.Installation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** Files of the test's own. */
@Dependent
public class FileFixture {

  @Inject private FileService files;

  /** A finished upload, not yet accepted; for the roles of people only. */
  public Path incoming(byte[] content) throws IOException {
    Path folder =
        files.incomingDirectory().resolve("uploads").resolve(UUID.randomUUID().toString());
    return Files.write(Files.createDirectories(folder).resolve("data"), content);
  }

  /** A file that somebody has sent and no form has used. */
  public StoredFileView store(As sender, String name, byte[] content) throws Exception {
    return sender.get(() -> files.accept(new AcceptUpload(incoming(content), name, "text/plain")));
  }

  /** A small text that the customer has sent and no form has used; gives its id. */
  public long storeFor(long accountId, String name) throws Exception {
    return store(As.customer(accountId), name, name.getBytes(StandardCharsets.UTF_8)).id();
  }

  /** How many files on the disk, finished or not, have this number or upload in their path. */
  public long countOnDisk(String name) throws IOException {
    try (Stream<Path> all = Files.walk(Installation.current().dataDirectory())) {
      return all.filter(path -> path.getFileName().toString().equals(name)).count();
    }
  }
}
