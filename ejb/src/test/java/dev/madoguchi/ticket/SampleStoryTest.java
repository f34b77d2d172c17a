package dev.madoguchi.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleStoryTest {

  private static final Instant NOW = Tickets.at("2026-11-24T17:00");

  @Test
  void theSampleTicketsCanBeRead() throws IOException {
    List<SampleStory> stories =
        SampleStory.read(
            Files.readAllLines(Path.of("src/main/resources/sample/tickets.txt")),
            NOW,
            Tickets.TOKYO);
    assertTrue(stories.size() >= 50);
    Set<String> subjects = new HashSet<>();
    for (SampleStory story : stories) {
      assertTrue(subjects.add(story.subject()), story.subject());
      assertEquals(SampleStory.Deed.MESSAGE, story.entries().get(0).deed(), story.subject());
      assertFalse(story.openedAt().isAfter(NOW), story.subject());
    }
  }

  @Test
  void everyStoryObeysTheStates() throws IOException {
    AutoClosePolicy policy = Tickets.policy();
    for (SampleStory story :
        SampleStory.read(
            Files.readAllLines(Path.of("src/main/resources/sample/tickets.txt")),
            NOW,
            Tickets.TOKYO)) {
      Ticket ticket = Tickets.openedAt(story.openedAt());
      Instant moment = story.openedAt();
      for (SampleStory.Entry entry : story.entries()) {
        moment = moment.plus(entry.after());
        if (entry.deed() == SampleStory.Deed.TAKE) {
          ticket.assignTo(Tickets.AGENT, Tickets.AGENT, moment, policy);
        } else if (entry.next() != null && "AB".indexOf(entry.person()) >= 0) {
          ticket.answerAsAgent(entry.next(), Tickets.AGENT, moment, policy);
        } else if (entry.next() != null) {
          ticket.answerAsCustomer(entry.next(), Tickets.CUSTOMER, moment, policy);
        }
      }
    }
  }
}
