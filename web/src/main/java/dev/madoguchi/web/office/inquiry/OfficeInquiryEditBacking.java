package dev.madoguchi.web.office.inquiry;

import dev.madoguchi.ticket.inquiry.ChangeKind;
import dev.madoguchi.ticket.inquiry.InquiryDesk;
import dev.madoguchi.ticket.inquiry.KindField;
import dev.madoguchi.ticket.inquiry.KindToEdit;
import dev.madoguchi.ticket.inquiry.KindView;
import dev.madoguchi.ticket.inquiry.QueueView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One kind of inquiry (TIC-01). URL {@code /office/inquiry/edit?code=}; 404 for a code that does
 * not exist.
 */
@Named
@ViewScoped
public class OfficeInquiryEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private InquiryDesk desk;

  private String code;
  private int version;
  private String nameJa;
  private String nameEn;
  private String queue;
  private ArrayList<String> required = new ArrayList<>();
  private String helpJa;
  private String helpEn;
  private String checksJa;
  private String checksEn;

  /** Reads the kind. */
  public void load() {
    KindToEdit found = desk.getKind(code);
    KindView kind = found.kind();
    version = found.version();
    nameJa = kind.name().ja();
    nameEn = kind.name().en();
    queue = kind.queue();
    required = new ArrayList<>(kind.required().stream().map(Enum::name).toList());
    helpJa = kind.help().ja();
    helpEn = kind.help().en();
    checksJa = String.join("\n", kind.checks().ja());
    checksEn = String.join("\n", kind.checks().en());
  }

  /** Changes the kind; the customers' form follows at once. */
  public String save() {
    desk.change(
        new ChangeKind(
            code,
            version,
            nameJa,
            nameEn,
            queue,
            required.stream().map(KindField::valueOf).collect(Collectors.toSet()),
            helpJa,
            helpEn,
            checksJa,
            checksEn));
    Feedback.done("office.inquiry.edit.done");
    return Redirect.to("/office/inquiry/list");
  }

  /** The desks to choose from. */
  public List<QueueView> getQueues() {
    return desk.findQueues();
  }

  /** The fields that a kind can require. */
  public List<KindField> getFields() {
    return List.of(KindField.values());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
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
