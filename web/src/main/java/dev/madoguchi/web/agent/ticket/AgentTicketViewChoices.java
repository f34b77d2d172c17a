package dev.madoguchi.web.agent.ticket;

import dev.madoguchi.ticket.AgentView;
import dev.madoguchi.ticket.TicketDesk;
import dev.madoguchi.ticket.inquiry.QueueView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Queues and agents to choose on the agent's ticket page; read once a request, when they are first
 * asked for.
 */
@Named
@RequestScoped
public class AgentTicketViewChoices {

  @Inject private TicketDesk desk;

  private List<QueueView> queues = List.of();
  private List<AgentView> agents = List.of();

  @PostConstruct
  void load() {
    queues = desk.findQueues();
    agents = desk.findAgents();
  }

  public List<QueueView> getQueues() {
    return queues;
  }

  public List<AgentView> getAgents() {
    return agents;
  }
}
