package dev.madoguchi.web.office.inquiry;

import dev.madoguchi.ticket.inquiry.ChangeKind;
import dev.madoguchi.ticket.inquiry.KindField;
import dev.madoguchi.ticket.inquiry.KindToEdit;
import dev.madoguchi.ticket.inquiry.KindView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on the form for a kind of inquiry. */
public class InquiryWords implements Serializable {

  private static final long serialVersionUID = 1L;

  private int version;
  private String nameJa;
  private String nameEn;
  private String queue;
  private ArrayList<String> required = new ArrayList<>();
  private String helpJa;
  private String helpEn;
  private String checksJa;
  private String checksEn;

  static InquiryWords of(KindToEdit found) {
    KindView kind = found.kind();
    InquiryWords words = new InquiryWords();
    words.version = found.version();
    words.nameJa = kind.name().ja();
    words.nameEn = kind.name().en();
    words.queue = kind.queue();
    words.required = new ArrayList<>(kind.required().stream().map(Enum::name).toList());
    words.helpJa = kind.help().ja();
    words.helpEn = kind.help().en();
    words.checksJa = String.join("\n", kind.checks().ja());
    words.checksEn = String.join("\n", kind.checks().en());
    return words;
  }

  ChangeKind change(String code) {
    return new ChangeKind(
        code,
        version,
        nameJa,
        nameEn,
        queue,
        required.stream().map(KindField::valueOf).collect(Collectors.toSet()),
        helpJa,
        helpEn,
        checksJa,
        checksEn);
  }

  /** Version that was on the page when the words were written. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getNameJa() {
    return nameJa;
  }

  public void setNameJa(String nameJa) {
    this.nameJa = nameJa;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getQueue() {
    return queue;
  }

  public void setQueue(String queue) {
    this.queue = queue;
  }

  /** Names of the chosen fields. */
  public String[] getRequired() {
    return required.toArray(String[]::new);
  }

  public void setRequired(String[] names) {
    required = new ArrayList<>(List.of(names));
  }

  public String getHelpJa() {
    return helpJa;
  }

  public void setHelpJa(String helpJa) {
    this.helpJa = helpJa;
  }

  public String getHelpEn() {
    return helpEn;
  }

  public void setHelpEn(String helpEn) {
    this.helpEn = helpEn;
  }

  public String getChecksJa() {
    return checksJa;
  }

  public void setChecksJa(String checksJa) {
    this.checksJa = checksJa;
  }

  public String getChecksEn() {
    return checksEn;
  }

  public void setChecksEn(String checksEn) {
    this.checksEn = checksEn;
  }
}
