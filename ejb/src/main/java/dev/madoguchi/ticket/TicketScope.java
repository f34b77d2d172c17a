package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.Device;
import dev.madoguchi.entitlement.Reason;
import dev.madoguchi.product.Product;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.ticket.inquiry.Category;
import dev.madoguchi.ticket.inquiry.InquiryKind;
import dev.madoguchi.ticket.inquiry.Queue;
import java.util.List;

/**
 * The records that the words of {@link OpenTicket} mean, after all checks.
 *
 * @param opener who asks
 * @param supportId support ID that shares the ticket, or null
 * @param product product, or null for "other"
 * @param kind kind of inquiry
 * @param queue the desk that works on it
 * @param category category of the product, or null
 * @param contract contract under which it is asked, or null for "other"
 * @param typedContract contract as typed, if it matched none of the opener's; else null
 * @param device device whose serial number was matched, or null
 * @param cc addresses that get copies
 * @param reasons why the opener may ask; empty for "other"
 */
record TicketScope(
    Account opener,
    SupportId supportId,
    Product product,
    InquiryKind kind,
    Queue queue,
    Category category,
    Contract contract,
    String typedContract,
    Device device,
    CcList cc,
    List<Reason> reasons) {

  TicketScope {
    reasons = List.copyOf(reasons);
  }
}
