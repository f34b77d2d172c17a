package dev.madoguchi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * With {@code mvn -Ppostgresql} prepares a PostgreSQL before the server starts, as an operator
 * would, and stops it afterwards; otherwise does nothing. Where it is and who may use it is read
 * from the variables by which the server finds it.
 */
public class DatabaseExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    if ("postgresql".equals(System.getProperty("it.database"))) {
      builder.observer(PostgreSql.class);
    }
  }

  /** The database server of the run. */
  public static final class PostgreSql {

    private static final String PREPARE =
        """
        create user "%1$s" password '%2$s';
        alter user "%1$s" set lock_timeout = '10s';
        create database "%3$s" owner "%1$s" template template0 encoding 'UTF8'
          locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'
        """;

    private final Path files = Path.of(System.getProperty("it.database.dir"));
    private EmbeddedPostgres server;

    void start(@Observes BeforeStart event) throws IOException, SQLException {
      URI address = URI.create(System.getenv("MADOGUCHI_DB_URL").substring("jdbc:".length()));
      String database = address.getPath().substring(1);
      String user = System.getenv("MADOGUCHI_DB_USER");
      String password = System.getenv("MADOGUCHI_DB_PASSWORD");
      requireFree(address.getPort());
      server =
          EmbeddedPostgres.builder()
              .setPort(address.getPort())
              .setOverrideWorkingDirectory(files.toFile())
              .setDataDirectory(data())
              .setLocaleConfig("locale", "C")
              .setPGStartupWait(Duration.ofMinutes(1))
              .start();
      askForPassword(database, user);
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        for (String command : PREPARE.formatted(user, password, database).split(";")) {
          statement.execute(command);
        }
        statement.execute("select pg_reload_conf()");
      }
    }

    void stop(@Observes AfterStop event) throws IOException {
      if (server != null) {
        server.close();
      }
    }

    private Path data() {
      return files.resolve("data");
    }

    /** The embedded server would let everybody in. */
    private void askForPassword(String database, String user) throws IOException {
      Path rules = data().resolve("pg_hba.conf");
      String rule = "host \"%s\" \"%s\" all scram-sha-256%n".formatted(database, user);
      Files.writeString(rules, rule + Files.readString(rules));
    }

    /** What another run left behind would be taken for the server that was just started. */
    private static void requireFree(int port) throws IOException {
      try {
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
      } catch (IOException e) {
        throw new IOException("Port " + port + ", which the database needs, is not free", e);
      }
    }
  }
}
