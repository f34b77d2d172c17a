package dev.madoguchi.web.agent.ticket;

import java.io.Serializable;

/** Who works on a ticket, where, and in which order, as an agent chooses it on the page. */
public class AgentTicketAssignment implements Serializable {

  private static final long serialVersionUID = 1L;

  private String queue;
  private int priority;
  private Long agentId;

  public String getQueue() {
    return queue;
  }

  public void setQueue(String queue) {
    this.queue = queue;
  }

  public int getPriority() {
    return priority;
  }

  public void setPriority(int priority) {
    this.priority = priority;
  }

  public Long getAgentId() {
    return agentId;
  }

  public void setAgentId(Long agentId) {
    this.agentId = agentId;
  }
}
