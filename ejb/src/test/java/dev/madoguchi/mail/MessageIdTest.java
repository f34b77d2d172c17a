package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Identifiers of mails and conversations. */
class MessageIdTest {

  @Test
  void TIC_07_mailsOfOneConversationReferToOneIdentifier() {
    assertEquals(
        "<ticket-2026112200001@support.example.com>",
        MessageId.ofThread("ticket-2026112200001", "https://support.example.com:8443/portal"));
    assertEquals("<a-b--c@localhost>", MessageId.ofThread("a b\n>c", "not an address"));
  }

  @Test
  void everyMailHasItsOwn() {
    assertTrue(MessageId.next("http://localhost:8080").matches("<[0-9a-f-]{36}@localhost>"));
    assertNotEquals(
        MessageId.next("http://localhost:8080"), MessageId.next("http://localhost:8080"));
  }
}
