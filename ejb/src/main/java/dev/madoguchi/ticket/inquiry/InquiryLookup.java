package dev.madoguchi.ticket.inquiry;

import dev.madoguchi.platform.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Kinds, queues and categories for the doors of tickets; not for pages, because it hands out
 * entities.
 */
@Stateless
public class InquiryLookup {

  @Inject private InquiryRepository inquiries;

  /** What the form for a new ticket offers, in three queries. */
  @PermitAll
  public InquiryForm form() {
    return new InquiryForm(
        inquiries.findKinds().stream().map(KindView::of).toList(),
        findQueues(),
        inquiries.findCategories().stream()
            .map(c -> new CategoryView(c.getId(), c.getProduct().getId(), c.getName()))
            .toList());
  }

  /** All queues in order. */
  @PermitAll
  public List<QueueView> findQueues() {
    return inquiries.findQueues().stream()
        .map(q -> new QueueView(q.getCode(), q.getName()))
        .toList();
  }

  /**
   * The kind with this code.
   *
   * @throws NotFoundException if there is none
   */
  @PermitAll
  public InquiryKind getKind(String code) {
    return inquiries
        .findKind(code)
        .orElseThrow(() -> new NotFoundException("kind of inquiry", code));
  }

  /**
   * The queue with this code.
   *
   * @throws NotFoundException if there is none
   */
  @PermitAll
  public Queue getQueue(String code) {
    return inquiries.findQueue(code).orElseThrow(() -> new NotFoundException("queue", code));
  }

  /** The category, if it belongs to the product. */
  @PermitAll
  public Optional<Category> findCategory(long id, long productId) {
    return inquiries.findCategory(id, productId);
  }

  /** The category of a product with this code. */
  @PermitAll
  public Optional<Category> findCategory(String code, long productId) {
    return inquiries.findCategory(code, productId);
  }

  /** Stores a new category. */
  @PermitAll
  public void add(Category category) {
    inquiries.add(category);
  }
}
