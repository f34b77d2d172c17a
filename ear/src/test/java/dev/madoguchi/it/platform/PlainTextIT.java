package dev.madoguchi.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.madoguchi.As;
import dev.madoguchi.account.RegistrationService;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.Violated;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.account.RegistrationForm;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.ticket.Asker;
import dev.madoguchi.it.ticket.Question;
import dev.madoguchi.it.ticket.Tickets;
import dev.madoguchi.supportid.IssueSupportId;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.ticket.Message;
import dev.madoguchi.ticket.TicketFacts;
import dev.madoguchi.ticket.TicketPage;
import dev.madoguchi.ticket.workspace.DraftService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Doors that are called past the pages (decision 0012). */
@ExtendWith(ArquillianExtension.class)
class PlainTextIT {

  /** A NUL, which PostgreSQL does not keep; half a character; one that turns the direction. */
  private static final List<String> NO_TEXT = List.of("a\u0000b", "a\uD842", "a\u202Eb");

  @Inject private RegistrationService registration;
  @Inject private SupportIdService supportIds;
  @Inject private DraftService drafts;
  @Inject private Tickets tickets;
  @Inject private Contracts contracts;
  @Inject private Accounts accounts;

  @Test
  void OPS_10_doorsStoreNothingThatIsNoText() throws Exception {
    Asker asker = tickets.asker();
    As customer = asker.as();
    String mail = Unique.of("no-text") + "@it.example";
    String key = contracts.make().key();
    for (String bad : NO_TEXT) {
      assertEquals(
          Set.of("givenName"),
          Violated.by(
              () ->
                  registration.register(
                      RegistrationForm.filledIn(key, mail, bad, Locale.JAPANESE))));
      Question question = Question.of(asker).subject(bad).conditions(bad).text(bad);
      assertEquals(
          Set.of("subject", "conditions", "text"),
          Violated.by(() -> tickets.open(asker, question)));
      IssueSupportId issue = new IssueSupportId(key, Unique.of("no-text-"), bad);
      assertEquals(
          Set.of("description"), Violated.by(() -> customer.run(() -> supportIds.issue(issue))));
      String name = asker.supportId().name();
      assertEquals(
          Set.of("description"),
          Violated.by(() -> customer.run(() -> supportIds.changeDescription(name, null, bad))));
      assertEquals(
          Set.of("content"),
          Violated.by(
              () -> customer.run(() -> drafts.store("no-text", "{\"a\":\"" + bad + "\"}"))));
    }
    assertNull(accounts.stateOf(mail));
    assertEquals(List.of(), tickets.listOf(asker.person()));
    assertEquals(1, customer.get(supportIds::findMine).size());
    assertEquals(Optional.empty(), customer.get(() -> drafts.find("no-text")));
  }

  /**
   * Derby counts UTF-16 units, PostgreSQL characters; each of these is one character of two units.
   */
  @Test
  void OPS_10_longestTextsAreStoredWholeWhateverTheirCharacters() throws Exception {
    Asker asker = tickets.asker();
    String subject = "𠮷".repeat(100);
    String name = "𠮷".repeat(50);
    String text = "𠮷".repeat(Message.LONGEST_TEXT / 2);
    Question question =
        Question.of(asker)
            .subject(subject)
            .device(name, name, subject)
            .serial(name)
            .conditions(subject.repeat(20))
            .text(text);
    TicketPage page = tickets.page(asker.person(), tickets.open(asker, question).number());
    TicketFacts facts = page.facts();
    assertEquals(
        List.of(subject, name, name, subject, name, subject.repeat(20), text),
        List.of(
            facts.subject(),
            facts.model(),
            facts.osVersion(),
            facts.endUserName(),
            facts.serialNumber(),
            facts.conditions(),
            page.messages().get(0).text()));
    String grown = "\uFDFA".repeat(200);
    String number = tickets.open(asker, Question.of(asker).subject(grown)).number();
    assertEquals(grown, tickets.page(asker.person(), number).facts().subject());
  }
}
