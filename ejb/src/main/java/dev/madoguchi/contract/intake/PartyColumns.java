package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.PartyRole;
import java.util.List;

/** The columns that describe one party of a contract. */
record PartyColumns(
    PartyRole role,
    ImportColumn company,
    ImportColumn address,
    ImportColumn phone,
    ImportColumn mail) {

  static final List<PartyColumns> ALL =
      List.of(
          new PartyColumns(
              PartyRole.END_USER,
              ImportColumn.END_USER_COMPANY,
              ImportColumn.END_USER_ADDRESS,
              ImportColumn.END_USER_PHONE,
              ImportColumn.END_USER_MAIL),
          new PartyColumns(
              PartyRole.RESELLER,
              ImportColumn.RESELLER_COMPANY,
              ImportColumn.RESELLER_ADDRESS,
              ImportColumn.RESELLER_PHONE,
              ImportColumn.RESELLER_MAIL),
          new PartyColumns(
              PartyRole.OPERATING_AGENT,
              ImportColumn.AGENT_COMPANY,
              ImportColumn.AGENT_ADDRESS,
              ImportColumn.AGENT_PHONE,
              ImportColumn.AGENT_MAIL));

  List<ImportColumn> details() {
    return List.of(address, phone, mail);
  }
}
