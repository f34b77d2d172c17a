package dev.madoguchi.batch.platform;

import java.util.UUID;

/**
 * This server and this start of the application on it (a redeployment is another one), so that runs
 * left over by an earlier start are recognised. Servers on one database need different names: one
 * that starts takes the runs of its namesake for its own and marks them as interrupted.
 */
final class ServerNode {

  static final String NAME = System.getProperty("jboss.node.name", "server");
  static final String STARTED = NAME + "/" + UUID.randomUUID();

  private ServerNode() {}
}
