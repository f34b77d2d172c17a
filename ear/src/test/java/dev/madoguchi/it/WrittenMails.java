package dev.madoguchi.it;

import dev.madoguchi.mail.OutboxMail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of the outbox: what was written, whether or not it has been sent since. */
@Stateless
@PermitAll
public class WrittenMails {

  private static final Pattern TOKEN = Pattern.compile("/confirm\\?token=([\\w-]+)");

  @PersistenceContext(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManager em;

  /** All mails to the address, oldest first. */
  public List<OutboxMail> to(String recipient) {
    return em.createQuery(
            "select m from OutboxMail m where m.recipient = :to order by m.id", OutboxMail.class)
        .setParameter("to", recipient)
        .getResultList();
  }

  /** All mails about a record, as {@code ticket:42}, oldest first. */
  public List<OutboxMail> about(String subjectRef) {
    return em.createQuery(
            "select m from OutboxMail m where m.subjectRef = :ref order by m.id", OutboxMail.class)
        .setParameter("ref", subjectRef)
        .getResultList();
  }

  /** Templates of the mails about a record, oldest first. */
  public List<String> templatesAbout(String subjectRef) {
    return about(subjectRef).stream().map(OutboxMail::getTemplate).toList();
  }

  /** The secret of the confirmation link in the latest mail to the address. */
  public String latestToken(String recipient) {
    List<OutboxMail> mails =
        to(recipient).stream().filter(m -> m.getTemplate().equals("account-confirm")).toList();
    Matcher link = TOKEN.matcher(mails.get(mails.size() - 1).getText());
    if (!link.find()) {
      throw new AssertionError("no link in " + mails.get(mails.size() - 1).getText());
    }
    return link.group(1);
  }
}
