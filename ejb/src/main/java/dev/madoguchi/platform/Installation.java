package dev.madoguchi.platform;

import java.nio.file.Path;

/**
 * What the operator fixes before the server starts, by system property or environment variable
 * ({@code madoguchi.public.url} or {@code MADOGUCHI_PUBLIC_URL}). Everything that may change while
 * the server runs is a setting instead.
 *
 * @param sample whether sample data are loaded into an empty database and mails can be read at the
 *     sample mailbox
 * @param mailKept whether mails are kept instead of handed to the mail server; only in a sample
 *     installation
 * @param publicUrl address of the portal as customers type it, without a slash at the end
 * @param dataDirectory where files live
 * @param importDirectory where the core system drops its contract files (CON-03)
 * @param plannedJobs whether this server starts the planned runs of jobs
 * @param administratorMail mail address that gets the first administrator account, or null
 * @param senderMail address from which mails come until an administrator chooses one, or null
 */
public record Installation(
    boolean sample,
    boolean mailKept,
    String publicUrl,
    Path dataDirectory,
    Path importDirectory,
    boolean plannedJobs,
    String administratorMail,
    String senderMail) {

  /** Reads the values anew. */
  public static Installation current() {
    boolean sample = Boolean.parseBoolean(read("madoguchi.sample", "false"));
    return new Installation(
        sample,
        sample && !"smtp".equals(read("madoguchi.mail.transport", "kept")),
        read("madoguchi.public.url", "http://localhost:" + localPort()).replaceAll("/+$", ""),
        dataFolder(),
        Path.of(read("madoguchi.import.dir", dataFolder().resolve("import").toString()))
            .toAbsolutePath(),
        Boolean.parseBoolean(read("madoguchi.jobs", "true")),
        read("madoguchi.admin.mail", null),
        read("madoguchi.mail.from", null));
  }

  private static Path dataFolder() {
    return Path.of(read("madoguchi.data.dir", System.getProperty("jboss.server.data.dir", ".")))
        .toAbsolutePath();
  }

  private static int localPort() {
    return 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
  }

  private static String read(String property, String otherwise) {
    String value = System.getProperty(property);
    if (value == null || value.isBlank()) {
      value = System.getenv(property.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
    }
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
