package dev.madoguchi.contract.desk;

import dev.madoguchi.contract.ContractFacts;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.PartyRole;
import java.util.Map;
import java.util.TreeMap;

/**
 * A contract as it is written on its form.
 *
 * @param id identity
 * @param number contract number
 * @param version to be sent back with what is saved
 * @param values what stands in the fields, by the names of {@link SaveContract}
 * @param devicesTooMany whether there are more devices than the form takes
 */
public record ContractForm(
    long id, String number, int version, Map<String, String> values, boolean devicesTooMany) {

  static Map<String, String> values(ContractFacts facts, Map<PartyRole, ContractParty> parties) {
    Map<String, String> values = new TreeMap<>();
    values.put("name", facts.name());
    values.put("subscriptionId", facts.subscriptionId());
    values.put("productCode", facts.product().getCode());
    values.put("planCode", facts.plan().getCode());
    values.put("firstDay", facts.period().getFirstDay().toString());
    values.put("lastDay", facts.period().getLastDay().toString());
    values.put("representativeName", facts.representative().getName());
    values.put("representativeMail", facts.representative().getMail());
    values.put("representativePhone", facts.representative().getPhone());
    values.put("salesName", facts.salesName());
    values.put("salesMail", facts.salesMail());
    values.put("editionNote", facts.editionNote());
    put(values, "endUser", parties.get(PartyRole.END_USER));
    put(values, "reseller", parties.get(PartyRole.RESELLER));
    put(values, "operatingAgent", parties.get(PartyRole.OPERATING_AGENT));
    ContractParty endUser = parties.get(PartyRole.END_USER);
    if (endUser != null) {
      values.put("endUserAddress", endUser.getCompany().getAddress());
      values.put("endUserPhone", endUser.getCompany().getPhone());
    }
    return values;
  }

  private static void put(Map<String, String> values, String name, ContractParty party) {
    if (party != null) {
      values.put(name, party.getCompany().getName());
      values.put(name + "Mail", party.getRegisteredMail());
    }
  }
}
