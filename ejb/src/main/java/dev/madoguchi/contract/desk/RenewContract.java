package dev.madoguchi.contract.desk;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A contract goes on as another one (CON-02).
 *
 * @param before number of the contract that goes on
 * @param number number of the new one
 * @param name its name
 * @param planCode code of its service plan
 * @param firstDay its first day of maintenance; a gap or an overlap is allowed
 * @param lastDay its last day of maintenance, included
 */
@OnlyPlainText
public record RenewContract(
    @NotBlank String before,
    @NotBlank @Size(max = 50) String number,
    @NotBlank @Size(max = 200) String name,
    @NotBlank String planCode,
    @NotNull LocalDate firstDay,
    @NotNull LocalDate lastDay) {}
