package dev.madoguchi.ticket.inquiry;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

/** Where back office says how questions are asked (TIC-01). */
@Stateless
public class InquiryDesk {

  @Inject private InquiryRepository inquiries;
  @Inject private AuditWriter audit;

  /** All kinds of inquiry in order. */
  @RolesAllowed(Roles.OFFICE)
  public List<KindView> findKinds() {
    return inquiries.findKinds().stream().map(KindView::of).toList();
  }

  /** The desks that a kind can name, in order. */
  @RolesAllowed(Roles.OFFICE)
  public List<QueueView> findQueues() {
    return inquiries.findQueues().stream()
        .map(queue -> new QueueView(queue.getCode(), queue.getName()))
        .toList();
  }

  /**
   * One kind.
   *
   * @throws NotFoundException if there is none with this code
   */
  @RolesAllowed(Roles.OFFICE)
  public KindToEdit getKind(String code) {
    InquiryKind kind = kind(code);
    return new KindToEdit(kind.getVersion(), KindView.of(kind));
  }

  /**
   * Changes a kind; the next form that a customer opens or sends follows it. Tickets that exist
   * stay as they are.
   *
   * @throws InquiryKindChangedException if somebody else changed it meanwhile
   */
  @RolesAllowed(Roles.OFFICE)
  public void change(@NotNull @Valid ChangeKind command) {
    InquiryKind kind = kind(command.code());
    Queue queue =
        inquiries
            .findQueue(command.queue())
            .orElseThrow(() -> new NotFoundException("queue", command.queue()));
    Set<String> changed = kind.change(command, queue);
    inquiries.flush();
    if (!changed.isEmpty()) {
      String detail =
          "%s; queue %s, required %s"
              .formatted(String.join(", ", changed), queue.getCode(), kind.getRequired());
      audit.write("inquiry.kind.changed", "inquiry-kind:" + kind.getCode(), detail);
    }
  }

  private InquiryKind kind(String code) {
    return inquiries
        .findKind(code)
        .orElseThrow(() -> new NotFoundException("kind of inquiry", code));
  }
}
