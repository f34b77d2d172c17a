package dev.madoguchi.ticket;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The desk's answer (TIC-09, TIC-13).
 *
 * @param number number of the ticket
 * @param text the answer
 * @param nextState waiting when something is asked, closing when the answer is given
 * @param fileIds accepted uploads of the caller, in order
 * @param version {@link DeskTicket#version()} as the agent saw it
 * @param submitToken made once per form, so that a double click writes one message; null where no
 *     form is sent
 */
@OnlyPlainText
public record ReplyAsAgent(
    @NotBlank String number,
    @NotBlank @Size(max = Message.LONGEST_TEXT) String text,
    @NotNull TicketState nextState,
    @NotNull @Size(max = 50) List<Long> fileIds,
    int version,
    @Size(max = 64) String submitToken) {

  /** Copies the list. */
  public ReplyAsAgent {
    fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
  }
}
