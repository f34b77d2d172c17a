package dev.madoguchi.contract;

import dev.madoguchi.plan.PlanWindows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Everything the back office sees of a contract, support keys in full (CON-04).
 *
 * @param number contract number
 * @param name name of the contract
 * @param subscriptionId subscription ID, or null
 * @param productCode code of the product
 * @param productName name of the product
 * @param planName name of the service plan
 * @param planCode code of the plan
 * @param planRemark what else the plan promises, or null
 * @param windows support windows of the plan
 * @param firstDay first day of maintenance
 * @param lastDay last day of maintenance, included
 * @param cancelledOn first day without maintenance because of a cancellation, or null
 * @param state state today
 * @param daysLeft days until the last day; 0 on it, negative afterwards
 * @param representativeName representative, or null
 * @param representativeMail mail address of the representative, or null
 * @param representativePhone phone of the representative, or null
 * @param salesName sales contact, or null
 * @param salesMail mail address of the sales contact, or null
 * @param editionNote note of a customised edition, or null
 * @param parties companies with their registered mails, in the order of the roles
 * @param devices covered devices by serial number
 * @param keys support keys, the oldest first
 */
public record ContractView(
    String number,
    String name,
    String subscriptionId,
    String productCode,
    String productName,
    String planName,
    String planCode,
    String planRemark,
    PlanWindows windows,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate cancelledOn,
    ContractState state,
    long daysLeft,
    String representativeName,
    String representativeMail,
    String representativePhone,
    String salesName,
    String salesMail,
    String editionNote,
    List<PartyView> parties,
    List<DeviceView> devices,
    List<KeyView> keys) {

  static ContractView of(
      Contract contract,
      PlanWindows windows,
      ContractState state,
      LocalDate today,
      List<ContractParty> parties,
      List<Device> devices,
      List<SupportKey> keys) {
    Representative person = contract.getRepresentative();
    return new ContractView(
        contract.getNumber(),
        contract.getName(),
        contract.getSubscriptionId(),
        contract.getProduct().getCode(),
        contract.getProduct().getName(),
        contract.getPlan().getName(),
        contract.getPlan().getCode(),
        contract.getPlan().getRemark(),
        windows,
        contract.getPeriod().getFirstDay(),
        contract.getPeriod().getLastDay(),
        contract.getCancelledOn(),
        state,
        contract.getPeriod().daysLeft(today),
        person.getName(),
        person.getMail(),
        person.getPhone(),
        contract.getSalesName(),
        contract.getSalesMail(),
        contract.getEditionNote(),
        parties.stream()
            .sorted(Comparator.comparing(ContractParty::getRole))
            .map(PartyView::of)
            .toList(),
        devices.stream().map(DeviceView::of).toList(),
        keys.stream().map(key -> KeyView.of(key, today)).toList());
  }

  /** A company's part in the contract; all but role and company may be null. */
  public record PartyView(
      PartyRole role, String company, String address, String phone, String registeredMail) {

    static PartyView of(ContractParty party) {
      return new PartyView(
          party.getRole(),
          party.getCompany().getName(),
          party.getCompany().getAddress(),
          party.getCompany().getPhone(),
          party.getRegisteredMail());
    }
  }

  /** A covered device; the model may be null. */
  public record DeviceView(String serialNumber, String model) {

    static DeviceView of(Device device) {
      return new DeviceView(device.getSerialNumber(), device.getModel());
    }
  }

  /** A support key with what it is worth today. */
  public record KeyView(String code, LocalDate usableFrom, KeyState state) {

    static KeyView of(SupportKey key, LocalDate today) {
      return new KeyView(key.getCode(), key.getUsableFrom(), key.stateOn(today));
    }
  }
}
