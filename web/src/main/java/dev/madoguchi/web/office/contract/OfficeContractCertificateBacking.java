package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.ContractService;
import dev.madoguchi.contract.ContractView;
import dev.madoguchi.contract.KeyState;
import dev.madoguchi.contract.certificate.CertificateDesk;
import dev.madoguchi.contract.certificate.CertificateKind;
import dev.madoguchi.contract.certificate.SendCertificate;
import dev.madoguchi.contract.desk.ContractDesk;
import dev.madoguchi.web.office.plan.KindNames;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Functions;
import dev.madoguchi.web.platform.Redirect;
import dev.madoguchi.web.platform.Urls;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Prints a contract's documents and mails them (CON-02, CON-04). URL {@code
 * /office/contract/certificate?number=}; a number that does not exist is 404.
 */
@Named
@ViewScoped
public class OfficeContractCertificateBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/office/contract/certificate";

  @Inject private ContractService contracts;
  @Inject private CertificateDesk desk;
  @Inject private ContractDesk contractDesk;
  @Inject private KindNames kinds;

  private String number;
  private CertificateKind kind = CertificateKind.SUPPORT;
  private String address;
  private int version;
  private transient ContractView contract;

  /** Reads the contract, and offers its representative as the recipient. */
  public void load() {
    if (number == null || number.isBlank()) {
      throw Feedback.notFound();
    }
    address = getContract().representativeMail();
    version = contractDesk.getTrail(number).version();
  }

  /** Mails the document. */
  public String send() {
    desk.send(new SendCertificate(kind, number, address), kinds.in(Locale.JAPANESE));
    Feedback.done("office.contract.certificate.sent", Functions.label(kind), address.strip());
    return Redirect.to(PAGE, "number", number);
  }

  /** Issues a further support key. */
  public String issue() {
    contractDesk.issueKey(number, version);
    Feedback.done("office.contract.certificate.issued");
    return Redirect.to(PAGE, "number", number);
  }

  /** Address of the document. */
  public String pdf(String wanted) {
    return Urls.of(PAGE + ".pdf", "kind", wanted, "number", getContract().number());
  }

  /** The documents that there are to mail. */
  public List<CertificateKind> getSendable() {
    return isKeyUsable() ? List.of(CertificateKind.values()) : List.of(CertificateKind.SUPPORT);
  }

  /** Whether the contract has a key that can be used, now or later. */
  public boolean isKeyUsable() {
    return getContract().keys().stream().anyMatch(key -> key.state() != KeyState.ENDED);
  }

  /** The contract; the view may have come back without it, then it is read once more. */
  public ContractView getContract() {
    if (contract == null) {
      contract = contracts.getContract(number);
    }
    return contract;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public CertificateKind getKind() {
    return kind;
  }

  public void setKind(CertificateKind kind) {
    this.kind = kind;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
