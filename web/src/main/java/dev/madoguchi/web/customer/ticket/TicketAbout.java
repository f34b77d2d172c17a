package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.EntitledProduct;
import dev.madoguchi.entitlement.Entitlement;
import dev.madoguchi.entitlement.EntitlementQuestion;
import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.entitlement.ReasonKind;
import dev.madoguchi.ticket.AskedBefore;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a new ticket is about, as chosen on the form: product, contract, device, and who shares it.
 */
public class TicketAbout implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Choice instead of a product: a question on the portal itself. */
  static final String OTHER = "other";

  /** Choice instead of a contract, 不明, where the serial number can tell (TIC-02). */
  static final String UNKNOWN = "?";

  private String productId;
  private String contract;
  private String serialNumber;
  private boolean serialUnknown;
  private Long supportIdId;

  /** Begins with a contract or a product, if it is one of the customer's. */
  void begin(CustomerTicketNewChoices choices, String product, String contractNumber) {
    Optional<EntitledContract> known = choices.findContract(contractNumber);
    contract = known.map(EntitledContract::number).orElse(null);
    productId =
        known
            .map(EntitledContract::productId)
            .or(() -> choices.findProduct(product).map(EntitledProduct::productId))
            .map(String::valueOf)
            .orElse(null);
  }

  /** Chooses what an earlier ticket was about, as far as it is still one of the customer's. */
  void repeat(CustomerTicketNewChoices choices, AskedBefore asked) {
    begin(choices, String.valueOf(asked.productId()), asked.contract());
    if (asked.productId() == null) {
      productId = OTHER;
    }
    serialNumber = asked.serialNumber();
  }

  /** Fills in what follows from the other choices and drops what does not fit to them any more. */
  void settle(CustomerTicketNewChoices choices) {
    if (productId == null && choices.getProducts().size() == 1) {
      productId = String.valueOf(choices.getProducts().get(0).productId());
    }
    List<EntitledContract> own = choices.contractsOf(productId);
    boolean unknown = UNKNOWN.equals(contract) && choices.withSerialNumbers(productId);
    if (!unknown && own.stream().noneMatch(c -> c.number().equals(contract))) {
      contract = own.size() == 1 ? own.get(0).number() : null;
      serialNumber = null;
      serialUnknown = false;
    }
    Set<Long> sharing = choices.supportIdsOf(productId).keySet();
    Optional<EntitledContract> chosen = choices.findContract(contract);
    if (chosen.isPresent()) {
      supportIdId = chosen.get().supportIdId();
    } else if (!sharing.contains(supportIdId)) {
      supportIdId = sharing.size() == 1 ? sharing.iterator().next() : null;
    }
  }

  /** The question whether one may ask; empty as long as too little is chosen, and for "other". */
  Optional<EntitlementQuestion> question(CustomerTicketNewChoices choices, String kind) {
    Optional<EntitledProduct> product = choices.findProduct(productId);
    boolean deviceOpen =
        product.isPresent() && product.get().serialNumbers() && !isSerialAnswered();
    if (product.isEmpty() || contract == null || UNKNOWN.equals(contract) && deviceOpen) {
      return Optional.empty();
    }
    Long contractId = choices.findContract(contract).map(EntitledContract::contractId).orElse(null);
    String serial = serialUnknown ? null : serialNumber;
    return Optional.of(
        new EntitlementQuestion(product.get().productId(), contractId, serial, supportIdId, kind));
  }

  /**
   * The reasons of an answer, without the word on a serial number that the customer has not come to
   * yet.
   */
  List<Reason> reasonsOf(Entitlement entitlement) {
    return entitlement.reasons().stream()
        .filter(reason -> isSerialAnswered() || reason.kind() != ReasonKind.SERIAL_UNKNOWN)
        .toList();
  }

  /** Whether the customer said something about the serial number. */
  boolean isSerialAnswered() {
    return serialUnknown || serialNumber != null && !serialNumber.isBlank();
  }

  /** Whether the ticket is about a product. */
  public boolean isProduct() {
    return productId != null && !OTHER.equals(productId);
  }

  /** Whether "unknown" was chosen instead of a contract. */
  boolean isContractUnknown() {
    return UNKNOWN.equals(contract);
  }

  public String getProductId() {
    return productId;
  }

  public void setProductId(String productId) {
    this.productId = productId;
  }

  public String getContract() {
    return contract;
  }

  public void setContract(String contract) {
    this.contract = contract;
  }

  public String getSerialNumber() {
    return serialNumber;
  }

  public void setSerialNumber(String serialNumber) {
    this.serialNumber = serialNumber;
  }

  public boolean isSerialUnknown() {
    return serialUnknown;
  }

  public void setSerialUnknown(boolean serialUnknown) {
    this.serialUnknown = serialUnknown;
  }

  public Long getSupportIdId() {
    return supportIdId;
  }

  public void setSupportIdId(Long supportIdId) {
    this.supportIdId = supportIdId;
  }
}
