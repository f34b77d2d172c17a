package dev.madoguchi.mail;

import dev.madoguchi.platform.Installation;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Lets anybody read all mails of a sample installation, so that a newcomer can click the
 * confirmation link without a mail server. In any other installation there is no such thing.
 */
@Stateless
public class SampleMailbox {

  @Inject private OutboxRepository repository;
  @Inject private Settings settings;

  /**
   * All mails, newest first.
   *
   * @throws NotFoundException in an installation that is no sample
   */
  @PermitAll
  public Page<SampleMailRow> findMails(PageRequest page) {
    onlyInSample();
    return repository.findSample(page);
  }

  /**
   * One mail.
   *
   * @throws NotFoundException if there is none, and in an installation that is no sample
   */
  @PermitAll
  public SampleMail getMail(long id) {
    onlyInSample();
    OutboxMail mail = repository.findById(id).orElseThrow(() -> new NotFoundException("mail", id));
    String from =
        settings.get(MailSettings.name(mail.getLanguage()))
            + " <"
            + settings.get(MailSettings.FROM)
            + ">";
    return SampleMail.of(mail, from, files(mail));
  }

  /**
   * A file of a mail.
   *
   * @param number its place among the files of the mail, from 0 on
   * @throws NotFoundException if there is none, and in an installation that is no sample
   */
  @PermitAll
  public MailFile getFile(long id, int number) {
    onlyInSample();
    return repository
        .findById(id)
        .flatMap(mail -> files(mail).stream().skip(Math.max(number, 0)).findFirst())
        .orElseThrow(() -> new NotFoundException("mail", id));
  }

  private List<MailFile> files(OutboxMail mail) {
    return repository
        .findFiles(List.of(mail.getMessageId()))
        .getOrDefault(mail.getMessageId(), List.of());
  }

  private static void onlyInSample() {
    if (!Installation.current().sample()) {
      throw new NotFoundException("sample mailbox", "");
    }
  }
}
