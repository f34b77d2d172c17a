package dev.madoguchi.browser;

import java.io.IOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** The memory of the server under test, through its management port. */
public final class ServerHeap {

  private static final int MANAGEMENT_PORT = 10090;

  /** Where the server's collector (java.options) puts what is large or lives long. */
  private static final String LARGE = "Tenured_Gen";

  private ServerHeap() {}

  /** Bytes that are still in use after everything unneeded was thrown away. */
  public static long used() throws IOException {
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create("localhost", MANAGEMENT_PORT)) {
      execute(client, operation("gc", "memory"));
      ModelNode read = operation("read-attribute", "memory");
      read.get("name").set("heap-memory-usage");
      return execute(client, read).get("used").asLong();
    }
  }

  /** From now on {@link #peak} looks. */
  public static void forgetPeak() throws IOException {
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create("localhost", MANAGEMENT_PORT)) {
      execute(client, pool("reset-peak-usage"));
    }
  }

  /** Most bytes in use at one time since {@link #forgetPeak}, of large and long-lived objects. */
  public static long peak() throws IOException {
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create("localhost", MANAGEMENT_PORT)) {
      ModelNode read = pool("read-attribute");
      read.get("name").set("peak-usage");
      return execute(client, read).get("used").asLong();
    }
  }

  private static ModelNode pool(String name) {
    ModelNode operation = operation(name, "memory-pool");
    operation.get("address").add("name", LARGE);
    return operation;
  }

  private static ModelNode operation(String name, String type) {
    ModelNode operation = new ModelNode();
    operation.get("operation").set(name);
    operation.get("address").add("core-service", "platform-mbean").add("type", type);
    return operation;
  }

  private static ModelNode execute(ModelControllerClient client, ModelNode operation)
      throws IOException {
    ModelNode answer = client.execute(operation);
    if (!answer.get("outcome").asString().equals("success")) {
      throw new IOException(answer.toString());
    }
    return answer.get("result");
  }
}
