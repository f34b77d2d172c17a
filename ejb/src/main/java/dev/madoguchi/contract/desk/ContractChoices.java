package dev.madoguchi.contract.desk;

import java.util.List;

/**
 * What can be chosen on a contract's form.
 *
 * @param products products
 * @param plans service plans
 */
public record ContractChoices(List<Choice> products, List<Choice> plans) {

  /** One of them. */
  public record Choice(String code, String name) {}
}
