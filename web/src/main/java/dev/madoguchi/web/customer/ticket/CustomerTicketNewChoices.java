package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.EntitledDevice;
import dev.madoguchi.entitlement.EntitledProduct;
import dev.madoguchi.entitlement.Entitlement;
import dev.madoguchi.entitlement.EntitlementQuestion;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.entitlement.Entitlements;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.inquiry.CategoryView;
import dev.madoguchi.ticket.inquiry.InquiryForm;
import dev.madoguchi.ticket.inquiry.KindField;
import dev.madoguchi.ticket.inquiry.KindView;
import dev.madoguchi.ticket.inquiry.QueueView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What can be chosen on the form for a new ticket (TIC-01, TIC-02): read once a request, because it
 * is also needed to check what comes back, and not kept with the form.
 */
@Named
@RequestScoped
public class CustomerTicketNewChoices {

  private static final Pattern FOLDED =
      Pattern.compile(".*:(categoryId|conditions|model|osVersion|endUserName|cc|queue|priority)");

  @Inject private TicketService tickets;
  @Inject private EntitlementService service;

  private Entitlements entitlements;
  private List<EntitledProduct> products = List.of();
  private List<EntitledContract> contracts = List.of();
  private InquiryForm form;

  @PostConstruct
  void load() {
    form = tickets.getForm();
    entitlements = service.find();
    products = entitlements.products();
    contracts = entitlements.contracts();
  }

  /** Whether the customer may ask this, and why. */
  public Entitlement decide(EntitlementQuestion question) {
    return entitlements.decide(question);
  }

  /** The product, if the customer may ask about it. */
  public Optional<EntitledProduct> findProduct(String id) {
    return products.stream()
        .filter(product -> String.valueOf(product.productId()).equals(id))
        .findFirst();
  }

  /** The contract with this number, if it is one of the customer's. */
  public Optional<EntitledContract> findContract(String number) {
    return contracts.stream().filter(contract -> contract.number().equals(number)).findFirst();
  }

  /** What the page says of a kind of inquiry; null while none is chosen. */
  public KindView kind(String code) {
    return form.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst().orElse(null);
  }

  /**
   * Whether the kind requires the field; a question on the portal itself needs none. Choosing
   * another kind or product sends the fields along to keep what was typed; nothing is required of
   * them then.
   */
  public boolean requires(CustomerTicketNewBacking bean, String input) {
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean sending = !faces.getPartialViewContext().isAjaxRequest();
    boolean showing = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    KindView kind = kind(bean.getKind());
    return (sending || showing)
        && bean.getAbout().isProduct()
        && kind != null
        && kind.requires(input);
  }

  /**
   * Whether the folded part of the form must be seen: something in it is filled in, required or
   * wrong.
   */
  public boolean detailsShown(CustomerTicketNewBacking bean) {
    Iterable<String> wrong = FacesContext.getCurrentInstance()::getClientIdsWithMessages;
    return bean.getDetails().isFilled()
        || Arrays.stream(KindField.values()).anyMatch(field -> requires(bean, field.input()))
        || StreamSupport.stream(wrong.spliterator(), false)
            .anyMatch(id -> id != null && FOLDED.matcher(id).matches());
  }

  /** Whether devices of the product are named by serial numbers. */
  public boolean withSerialNumbers(String productId) {
    return findProduct(productId).filter(EntitledProduct::serialNumbers).isPresent();
  }

  /** The customer's contracts of a product. */
  public List<EntitledContract> contractsOf(String productId) {
    return contracts.stream().filter(c -> String.valueOf(c.productId()).equals(productId)).toList();
  }

  /** Support IDs that cover the product, id to name. */
  public Map<Long, String> supportIdsOf(String productId) {
    Map<Long, String> names = new LinkedHashMap<>();
    contractsOf(productId).stream()
        .filter(contract -> contract.supportIdId() != null)
        .forEach(contract -> names.put(contract.supportIdId(), contract.via()));
    return names;
  }

  /**
   * Devices of the contract, or of all contracts of the product while the contract is not known.
   */
  public List<EntitledDevice> devicesOf(String productId, String contractNumber) {
    return contractsOf(productId).stream()
        .filter(c -> findContract(contractNumber).isEmpty() || c.number().equals(contractNumber))
        .flatMap(contract -> contract.devices().stream())
        .toList();
  }

  /** Categories of a product. */
  public List<CategoryView> categoriesOf(String productId) {
    return form.categories().stream()
        .filter(c -> String.valueOf(c.productId()).equals(productId))
        .toList();
  }

  public List<EntitledProduct> getProducts() {
    return products;
  }

  public List<EntitledContract> getContracts() {
    return contracts;
  }

  public List<KindView> getKinds() {
    return form.kinds();
  }

  public List<QueueView> getQueues() {
    return form.queues();
  }
}
