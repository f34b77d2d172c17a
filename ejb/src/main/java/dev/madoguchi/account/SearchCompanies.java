package dev.madoguchi.account;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The search for another company than that of the support key (ACC-08).
 *
 * @param supportKey as typed; the search is only for those who have a valid one
 * @param searchName part of the company's name, in any width and case, with or without legal form
 * @param searchAddress part of its address; optional
 */
@OnlyPlainText
public record SearchCompanies(
    @NotBlank @Size(max = 60) String supportKey,
    @NotBlank @Size(max = 200) String searchName,
    @Size(max = 200) String searchAddress) {}
