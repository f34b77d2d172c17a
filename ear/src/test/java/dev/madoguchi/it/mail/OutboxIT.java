package dev.madoguchi.it.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.mail.MailDelivery;
import dev.madoguchi.mail.MailLedger;
import dev.madoguchi.mail.Outbox;
import dev.madoguchi.platform.PageRequest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in the outbox, and when. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

  @Inject private Outbox outbox;
  @Inject private MailDelivery delivery;
  @Inject private MailLedger ledger;
  @Inject private MailFixture mails;
  @Inject private UserTransaction transaction;

  @Test
  void TIC_07_mailIsQueuedInTheTransactionOfItsDeed() throws Exception {
    String recipient = "deed@outbox.example";
    transaction.begin();
    outbox.queue(MailFixture.mailTo(recipient));
    transaction.rollback();
    assertEquals(List.of(), mails.findRows(recipient));

    transaction.begin();
    outbox.queue(MailFixture.mailTo(recipient));
    transaction.commit();
    assertEquals(1, mails.findRows(recipient).size());
  }

  @Test
  void TIC_07_eachRecipientHasARowInTheOwnLanguageUnderOneMessageId() {
    mails.queueInTwoLanguages("row-ja@outbox.example", "row-en@outbox.example");
    MailRow japanese = mails.row("row-ja@outbox.example");
    MailRow english = mails.row("row-en@outbox.example");
    assertEquals(japanese.messageId(), english.messageId());
    assertNotEquals(japanese.subject(), english.subject());
    assertTrue(japanese.text().contains("みどり商会 & Söhne"), japanese.text());
  }

  @Test
  void TIC_07_addressThatOccursTwiceGetsOneMail() {
    mails.queue(List.of("twice@outbox.example", "Twice@Outbox.example"));
    assertEquals(1, mails.findRows("twice@outbox.example").size());
    assertEquals(0, mails.findRows("Twice@Outbox.example").size());
  }

  @Test
  void OPS_12_onlyAdministratorsReadTheLedgerAndOnlyThePortalSends() {
    PageRequest first = PageRequest.of(1);
    assertThrows(EJBAccessException.class, () -> ledger.findMails(null, first));
    assertThrows(
        EJBAccessException.class, () -> As.agent(1).run(() -> ledger.findMails(null, first)));
    assertThrows(EJBAccessException.class, () -> As.agent(1).run(() -> ledger.getMail(1)));
    assertThrows(
        EJBAccessException.class, () -> As.admin(1).run(() -> delivery.deliverDue(Instant.EPOCH)));
  }
}
