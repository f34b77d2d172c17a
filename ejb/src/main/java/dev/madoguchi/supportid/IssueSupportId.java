package dev.madoguchi.supportid;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new support ID (CON-05).
 *
 * @param supportKey its first key, as typed
 * @param name chosen by the customer, for good
 * @param description what it is for; may be empty
 */
@OnlyPlainText
public record IssueSupportId(
    @NotBlank @Size(max = 60) String supportKey,
    @NotNull @SupportIdName String name,
    @Size(max = 255) String description) {}
