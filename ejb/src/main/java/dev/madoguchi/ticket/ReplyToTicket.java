package dev.madoguchi.ticket;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A customer's answer (TIC-09).
 *
 * @param number number of the ticket
 * @param text the answer
 * @param nextState in progress, waiting, closing or closed, as the customer picks
 * @param fileIds accepted uploads of the caller, in order
 * @param revision {@link TicketPage#revision()} as the customer saw it
 * @param submitToken made once per form, so that a double click writes one message; null where no
 *     form is sent
 */
@OnlyPlainText
public record ReplyToTicket(
    @NotBlank String number,
    @NotBlank @Size(max = Message.LONGEST_TEXT) String text,
    @NotNull TicketState nextState,
    @NotNull @Size(max = 50) List<Long> fileIds,
    int revision,
    @Size(max = 64) String submitToken) {

  /** Copies the list. */
  public ReplyToTicket {
    fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
  }
}
