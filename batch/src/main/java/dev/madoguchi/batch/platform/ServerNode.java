package dev.madoguchi.batch.platform;

import java.lang.management.ManagementFactory;

/** This server and its start, so that runs left over by an earlier start are recognised. */
final class ServerNode {

  static final String NAME = System.getProperty("jboss.node.name", "server");
  static final String STARTED = NAME + "/" + ManagementFactory.getRuntimeMXBean().getStartTime();

  private ServerNode() {}
}
