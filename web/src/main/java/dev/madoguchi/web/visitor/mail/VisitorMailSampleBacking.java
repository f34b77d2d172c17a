package dev.madoguchi.web.visitor.mail;

import dev.madoguchi.mail.SampleMail;
import dev.madoguchi.mail.SampleMailRow;
import dev.madoguchi.mail.SampleMailbox;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The mailbox of a sample installation. URL {@code /mailbox?id=&page=}; without {@code id} the
 * list; 404 in every other installation and for an unknown mail.
 */
@Named
@RequestScoped
public class VisitorMailSampleBacking {

  @Inject private SampleMailbox mailbox;

  private Long id;
  private int number = 1;
  private Page<SampleMailRow> page;
  private SampleMail mail;

  /** Reads the list, or the one mail. */
  public void load() {
    if (id == null) {
      page = mailbox.findMails(PageRequest.of(number));
    } else {
      mail = mailbox.getMail(id);
    }
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Page<SampleMailRow> getPage() {
    return page;
  }

  public SampleMail getMail() {
    return mail;
  }
}
