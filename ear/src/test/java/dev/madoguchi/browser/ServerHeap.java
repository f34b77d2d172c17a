package dev.madoguchi.browser;

import java.io.IOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** The memory of the server under test, through its management port. */
public final class ServerHeap {

  private static final int MANAGEMENT_PORT = 10090;

  private ServerHeap() {}

  /** Bytes that are still in use after everything unneeded was thrown away. */
  public static long used() throws IOException {
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create("localhost", MANAGEMENT_PORT)) {
      execute(client, "gc");
      ModelNode usage = execute(client, "read-attribute");
      return usage.get("used").asLong();
    }
  }

  private static ModelNode execute(ModelControllerClient client, String name) throws IOException {
    ModelNode operation = new ModelNode();
    operation.get("operation").set(name);
    operation.get("address").add("core-service", "platform-mbean").add("type", "memory");
    operation.get("name").set("heap-memory-usage");
    if (name.equals("gc")) {
      operation.remove("name");
    }
    ModelNode answer = client.execute(operation);
    if (!answer.get("outcome").asString().equals("success")) {
      throw new IOException(answer.toString());
    }
    return answer.get("result");
  }
}
