package dev.madoguchi.contract;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.Size;

/**
 * What the back office looks for.
 *
 * @param text beginning of a contract number, contract name, support key, serial number or
 *     registered mail, or part of a company's name; null or blank for all contracts
 * @param state wanted state, null for all
 */
@OnlyPlainText
public record ContractSearch(@Size(max = 100) String text, ContractState state) {}
