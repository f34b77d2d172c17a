package dev.madoguchi.terms;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That the caller agrees (CON-10).
 *
 * @param versionId the version that was read
 * @param supportId name of the support ID for which
 * @param authorised the declaration to be authorised to agree for the customer
 * @param binding the declaration that the terms bind the customer
 * @param address network address of the caller
 */
@OnlyPlainText
public record AgreeToTerms(
    long versionId,
    @NotBlank String supportId,
    @AssertTrue boolean authorised,
    @AssertTrue boolean binding,
    @NotBlank @Size(max = 45) String address) {}
