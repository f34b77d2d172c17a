package dev.madoguchi.supportid;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A support ID that back office prepares for a customer (CON-05).
 *
 * @param contract number of the contract whose keys it gets
 * @param name its name, for good
 * @param description what it is for; may be empty
 * @param person login ID or mail address of its first person in charge
 */
@OnlyPlainText
public record PrepareSupportId(
    @NotBlank @Size(max = 100) String contract,
    @NotNull @SupportIdName String name,
    @Size(max = 255) String description,
    @NotBlank @Size(max = 254) String person) {}
