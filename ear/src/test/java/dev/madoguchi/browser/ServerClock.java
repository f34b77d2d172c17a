package dev.madoguchi.browser;

import dev.madoguchi.platform.PortalClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Moves the clock of the application under test, through the server's management port. */
public final class ServerClock {

  private static final int MANAGEMENT_PORT = 10090;

  private ServerClock() {}

  /** Lets the application live that much later than we do, until {@link #reset}. */
  public static void ahead(Duration offset) {
    reset();
    ModelNode operation = operation("add");
    operation.get("value").set(offset.toString());
    execute(operation);
  }

  /** Back to the real time. */
  public static void reset() {
    execute(operation("remove"));
  }

  private static ModelNode operation(String name) {
    ModelNode operation = new ModelNode();
    operation.get("operation").set(name);
    operation.get("address").add("system-property", PortalClock.OFFSET);
    return operation;
  }

  /** The removal of a property that is not there is refused by the server, which is as good. */
  private static void execute(ModelNode operation) {
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create("localhost", MANAGEMENT_PORT)) {
      ModelNode answer = client.execute(operation);
      if (operation.get("operation").asString().equals("add")
          && !answer.get("outcome").asString().equals("success")) {
        throw new IllegalStateException(answer.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
