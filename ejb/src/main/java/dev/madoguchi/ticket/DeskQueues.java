package dev.madoguchi.ticket;

import dev.madoguchi.ticket.inquiry.InquiryLookup;
import dev.madoguchi.ticket.inquiry.Queue;
import dev.madoguchi.ticket.inquiry.QueueView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The queues as the desk sees them. */
@Dependent
class DeskQueues {

  @Inject private InquiryLookup inquiries;
  @Inject private TicketListRepository lists;

  List<QueueView> find() {
    return inquiries.findQueues();
  }

  Queue get(String code) {
    return inquiries.getQueue(code);
  }

  List<QueueCount> count() {
    List<QueueView> queues = find();
    Map<String, long[]> counts = lists.countByQueue(queues.stream().map(QueueView::code).toList());
    return queues.stream().map(queue -> count(queue, counts.get(queue.code()))).toList();
  }

  private static QueueCount count(QueueView queue, long[] openAndUnassigned) {
    return new QueueCount(queue.code(), queue.name(), openAndUnassigned[0], openAndUnassigned[1]);
  }
}
