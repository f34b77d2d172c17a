package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fate of one mail (TIC-07). */
class OutboxMailTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  static OutboxMail mail(String address) {
    Recipient recipient = new Recipient(address, Locale.JAPANESE, ZoneId.of("Asia/Tokyo"));
    Mail mail =
        new Mail(
            "test-notice", List.of(recipient), List.of(), List.of(), null, "ticket:42", Map.of());
    return new OutboxMail(
        mail, "<1@localhost>", null, recipient, new RenderedMail("s", "t", "<p>t</p>"), NOW);
  }

  @Test
  void TIC_07_withoutVisibleAddressesTheRecipientSeesTheirOwn() {
    assertEquals("hanako@example.com", mail("hanako@example.com").getVisibleTo());
  }

  @Test
  void TIC_07_anAddressThatDoesNotExistIsGivenUpAtOnce() {
    OutboxMail mail = mail("hanako@example.com");
    mail.refused("550 no such user");
    assertEquals(MailState.FAILED, mail.getState());
    assertEquals("550 no such user", mail.getReason());
  }

  @Test
  void TIC_07_aFailureIsTriedAgainWithItsReasonShown() {
    OutboxMail mail = mail("hanako@example.com");
    mail.failed("connection refused".repeat(100), NOW);
    assertEquals(MailState.QUEUED, mail.getState());
    assertTrue(mail.getDueAt().isAfter(NOW));
    assertEquals(1000, mail.getReason().length());
    mail.sent(NOW.plus(Duration.ofMinutes(1)));
    assertEquals(MailState.SENT, mail.getState());
    assertNull(mail.getReason());
  }

  @Test
  void OPS_03_onlyAMailThatWasGivenUpCanBeSentAgain() {
    OutboxMail mail = mail("hanako@example.com");
    assertThrows(MailNotGivenUpException.class, () -> mail.sendAgain(NOW));
    mail.refused("550");
    mail.sendAgain(NOW);
    assertEquals(MailState.QUEUED, mail.getState());
    assertEquals(0, mail.getAttempts());
    mail.sent(NOW);
    assertThrows(MailNotGivenUpException.class, () -> mail.sendAgain(NOW));
  }
}
