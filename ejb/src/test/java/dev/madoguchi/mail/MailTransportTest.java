package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.mail.SendOutcome.Kind;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attempt to send was worth, by what the mail server says or leaves unsaid (TIC-07). */
class MailTransportTest {

  private static final OutgoingMail MAIL =
      new OutgoingMail(
          1,
          "<1@portal.example>",
          null,
          "portal@portal.example",
          "窓口",
          "hanako@customer.example",
          List.of("hanako@customer.example"),
          List.of(),
          "件名",
          ".\n本文\n",
          "<p>本文</p>",
          Instant.parse("2026-11-20T09:00:00Z"),
          List.of());

  private static SendOutcome send(Map<String, String> script) throws IOException {
    try (ScriptedMailServer server = new ScriptedMailServer(script)) {
      Properties properties = new Properties();
      properties.put("mail.smtp.host", "127.0.0.1");
      properties.put("mail.smtp.port", String.valueOf(server.port()));
      properties.put("mail.smtp.localhost", "portal.example");
      properties.put("mail.smtp.timeout", "500");
      return MailTransport.send(Session.getInstance(properties), MAIL);
    }
  }

  @Test
  void TIC_07_mailThatIsTakenIsAccepted() throws IOException {
    assertEquals(SendOutcome.ACCEPTED, send(Map.of()));
    assertEquals(SendOutcome.ACCEPTED, send(Map.of("QUIT", ScriptedMailServer.HANG_UP)));
  }

  @ParameterizedTest
  @ValueSource(strings = {ScriptedMailServer.HANG_UP, ScriptedMailServer.SILENCE})
  void TIC_07_lineThatBreaksAfterTheMailLeavesItInDoubt(String answer) throws IOException {
    assertEquals(Kind.BROKEN, send(Map.of(".", answer)).kind());
  }

  @ParameterizedTest
  @CsvSource({"MAIL, hang up", "RCPT, hang up", "RCPT, silence", "DATA, hang up", "DATA, silence"})
  void TIC_07_lineThatBreaksBeforeTheMailLeavesNoDoubt(String command, String answer)
      throws IOException {
    assertEquals(Kind.FAILED, send(Map.of(command, answer)).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"451 4.3.0 try later", "421 closing", "554 5.6.0 looks like spam"})
  void TIC_07_mailThatIsAnsweredWithNoIsNotInDoubt(String answer) throws IOException {
    for (String command : List.of("MAIL", "DATA", ".")) {
      SendOutcome outcome = send(Map.of(command, answer));
      assertEquals(Kind.FAILED, outcome.kind(), command);
      assertTrue(outcome.reason().contains(answer), outcome.reason());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 5.1.1 no such user",
        "550-5.1.1 no such user\r\n550 5.1.1 see our site",
        "550 unknown",
        "551 moved",
        "553 5.1.3 odd address"
      })
  void TIC_07_addressThatDoesNotWorkIsRefused(String answer) throws IOException {
    SendOutcome outcome = send(Map.of("RCPT", answer));
    assertEquals(Kind.REFUSED, outcome.kind());
    assertTrue(outcome.reason().contains(answer.substring(0, 9)), outcome.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "450 4.2.0 greylisted",
        "452 4.2.2 mailbox full",
        "530 5.7.0 must issue STARTTLS first",
        "535 5.7.8 log in first",
        "550 5.7.1 relaying denied",
        "552 5.2.2 mailbox full",
        "554 5.7.1 relay access denied"
      })
  void TIC_07_whatAnOperatorCanMendIsTriedAgain(String answer) throws IOException {
    assertEquals(Kind.FAILED, send(Map.of("RCPT", answer)).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {ScriptedMailServer.HANG_UP, "554 no service here"})
  void TIC_07_mailServerThatDoesNotGreetIsUnreachable(String answer) throws IOException {
    assertEquals(Kind.UNREACHABLE, send(Map.of("CONNECT", answer)).kind());
  }
}
