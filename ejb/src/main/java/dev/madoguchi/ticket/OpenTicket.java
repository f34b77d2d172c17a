package dev.madoguchi.ticket;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a customer sends to open a ticket (TIC-01).
 *
 * @param submitToken made once per form, so that a double click opens one ticket (TIC-06)
 * @param productId the product, or null for "other", a question on the portal itself
 * @param supportIdId the support ID that shares the ticket, or null
 * @param kind code of the kind of inquiry
 * @param queue code of the queue, or null for the kind's own
 * @param subject one line
 * @param contract number or name of the contract as typed or picked; null when unknown or not asked
 *     for
 * @param contractUnknown the customer does not know the contract
 * @param serialNumber as typed or picked; null when unknown or not asked for
 * @param serialUnknown the customer does not know the serial number
 * @param model model of the device, or null
 * @param osVersion version of operating system or firmware, or null
 * @param endUserName who uses the product, or null
 * @param urgency the customer's statement
 * @param priority 1 (first) to 5
 * @param conditions when it happens, or null
 * @param cc mail addresses separated by commas, or null
 * @param categoryId category of the product, or null
 * @param text the question
 * @param fileIds accepted uploads of the caller, in order
 * @param follows number of the ticket about which the customer asks again, or null (TIC-10)
 */
@OnlyPlainText
public record OpenTicket(
    @NotBlank @Size(max = 64) String submitToken,
    Long productId,
    Long supportIdId,
    @NotBlank String kind,
    String queue,
    @NotBlank @Size(max = 200) String subject,
    @Size(max = 200) String contract,
    boolean contractUnknown,
    @Size(max = 100) String serialNumber,
    boolean serialUnknown,
    @Size(max = 100) String model,
    @Size(max = 100) String osVersion,
    @Size(max = 200) String endUserName,
    @NotNull Urgency urgency,
    @Min(1) @Max(5) int priority,
    @Size(max = 4000) String conditions,
    @CcAddresses String cc,
    Long categoryId,
    @NotBlank @Size(max = Message.LONGEST_TEXT) String text,
    @NotNull @Size(max = 50) List<Long> fileIds,
    @Size(max = 20) String follows) {

  /** Copies the list. */
  public OpenTicket {
    fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
  }
}
