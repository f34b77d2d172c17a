package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractLookup;
import dev.madoguchi.contract.ContractNumber;
import dev.madoguchi.contract.Device;
import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.Entitlement;
import dev.madoguchi.entitlement.EntitlementQuestion;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.entitlement.Entitlements;
import dev.madoguchi.entitlement.ReasonKind;
import dev.madoguchi.entitlement.RefusalCause;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.product.Product;
import dev.madoguchi.product.ProductLookup;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.supportid.SupportIdLookup;
import dev.madoguchi.ticket.inquiry.Category;
import dev.madoguchi.ticket.inquiry.InquiryKind;
import dev.madoguchi.ticket.inquiry.InquiryLookup;
import dev.madoguchi.ticket.inquiry.Queue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out what the words of a new ticket mean and whether its opener may ask that (TIC-01,
 * TIC-02, CON-13).
 */
@Dependent
class TicketAdmission {

  @Inject private EntitlementService entitlements;
  @Inject private ProductLookup products;
  @Inject private ContractLookup contracts;
  @Inject private SupportIdLookup supportIds;
  @Inject private InquiryLookup inquiries;

  /**
   * The records that are meant.
   *
   * @throws dev.madoguchi.platform.BusinessException at the field that keeps the ticket from being
   *     opened
   */
  TicketScope admit(OpenTicket asked, Account opener) {
    CcList.findBadPart(asked.cc()).ifPresent(CcAddressInvalidException::refuse);
    InquiryKind kind = inquiries.getKind(asked.kind());
    Queue queue =
        asked.queue() == null || asked.queue().isBlank()
            ? kind.getQueue()
            : inquiries.getQueue(asked.queue());
    SupportId supportId =
        asked.supportIdId() == null ? null : supportId(asked.supportIdId(), opener);
    Product product = asked.productId() == null ? null : products.get(asked.productId());
    FormRules.check(asked, kind.getRequired(), product);
    Category category = product == null ? null : category(asked, product);
    CcList cc = CcList.of(asked.cc());
    if (product == null) {
      return new TicketScope(
          opener, supportId, null, kind, queue, null, null, null, null, cc, List.of());
    }
    Entitlements own =
        entitlements.findFor(isSerialOpen(asked, product) ? null : asked.serialNumber());
    Optional<Long> named = contractId(asked, own);
    Entitlement entitlement = entitle(asked, product, named, own);
    Contract contract = contracts.findByIds(List.of(entitlement.contractId())).get(0);
    String typed = asked.contractUnknown() || named.isPresent() ? null : asked.contract().strip();
    Device device = entitlement.serialVerified() ? device(contract, asked.serialNumber()) : null;
    return new TicketScope(
        opener,
        supportId,
        product,
        kind,
        queue,
        category,
        contract,
        typed,
        device,
        cc,
        entitlement.reasons());
  }

  private SupportId supportId(long id, Account opener) {
    return supportIds.findOf(opener.getId()).stream()
        .filter(one -> one.getId() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("support ID", id));
  }

  private Category category(OpenTicket asked, Product product) {
    return asked.categoryId() == null
        ? null
        : inquiries
            .findCategory(asked.categoryId(), product.getId())
            .orElseThrow(() -> new NotFoundException("category", asked.categoryId()));
  }

  /**
   * The contract of the customer that the typed number or name means; ended ones too, so that the
   * cause can be told.
   */
  private static Optional<Long> contractId(OpenTicket asked, Entitlements reached) {
    if (asked.contractUnknown() || asked.contract() == null) {
      return Optional.empty();
    }
    String number = ContractNumber.keyOf(asked.contract());
    String name = SearchKey.of(asked.contract().strip());
    List<EntitledContract> own =
        Stream.concat(reached.contracts().stream(), reached.all().stream()).toList();
    return own.stream()
        .filter(one -> ContractNumber.keyOf(one.number()).equals(number))
        .findFirst()
        .or(() -> own.stream().filter(one -> SearchKey.of(one.name()).equals(name)).findFirst())
        .map(EntitledContract::contractId);
  }

  private static boolean isSerialOpen(OpenTicket asked, Product product) {
    return asked.serialUnknown() || !product.hasSerialNumbers();
  }

  private static Entitlement entitle(
      OpenTicket asked, Product product, Optional<Long> contractId, Entitlements own) {
    String serial = isSerialOpen(asked, product) ? null : asked.serialNumber();
    boolean named = !asked.contractUnknown();
    if (named && contractId.isEmpty() && serial == null) {
      throw new TicketNotEntitledException("contract", RefusalCause.CONTRACT_NOT_REACHED);
    }
    Entitlement answer =
        own.decide(
            new EntitlementQuestion(
                product.getId(),
                contractId.orElse(null),
                serial,
                asked.supportIdId(),
                asked.kind()));
    if (!answer.isSendable()) {
      throw new TicketNotEntitledException(
          FormRules.fieldOf(answer.cause(), named), answer.cause());
    }
    boolean bySupportId =
        answer.reasons().stream().anyMatch(reason -> reason.kind() == ReasonKind.PERSON_IN_CHARGE);
    if (asked.supportIdId() == null && bySupportId) {
      throw new SupportIdRequiredException();
    }
    return answer;
  }

  private Device device(Contract contract, String serial) {
    return contracts.findDevices(serial).stream()
        .filter(device -> device.getContract().getId().equals(contract.getId()))
        .findFirst()
        .orElse(null);
  }
}
