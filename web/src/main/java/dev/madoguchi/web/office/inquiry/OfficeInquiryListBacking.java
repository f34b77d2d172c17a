package dev.madoguchi.web.office.inquiry;

import dev.madoguchi.ticket.inquiry.InquiryDesk;
import dev.madoguchi.ticket.inquiry.KindView;
import dev.madoguchi.ticket.inquiry.QueueView;
import dev.madoguchi.ticket.inquiry.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of inquiry (TIC-01). URL {@code /office/inquiry/list}. */
@Named
@RequestScoped
public class OfficeInquiryListBacking {

  @Inject private InquiryDesk desk;

  private List<KindView> kinds;
  private Map<String, Wording> queues;

  /** Reads kinds and queues. */
  public void load() {
    kinds = desk.findKinds();
    queues = desk.findQueues().stream().collect(Collectors.toMap(QueueView::code, QueueView::name));
  }

  public List<KindView> getKinds() {
    return kinds;
  }

  /** Names of the queues by their codes. */
  public Map<String, Wording> getQueues() {
    return queues;
  }
}
