package dev.madoguchi.ticket;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An internal note (社内メモ); never shown to customers and possible on a closed ticket too (TIC-10).
 *
 * @param number number of the ticket
 * @param text the note
 * @param fileIds accepted uploads of the caller, in order
 * @param submitToken made once per form, so that a double click writes one note; null where no form
 *     is sent
 */
@OnlyPlainText
public record WriteNote(
    @NotBlank String number,
    @NotBlank @Size(max = Message.LONGEST_TEXT) String text,
    @NotNull @Size(max = 50) List<Long> fileIds,
    @Size(max = 64) String submitToken) {

  /** Copies the list. */
  public WriteNote {
    fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
  }
}
