package dev.madoguchi.it.contract;

import java.io.Serializable;

/**
 * The contract that a test needs; days count from today in the operator's zone.
 *
 * @param product code of a sample product
 * @param plan code of a sample plan
 * @param firstDay first day of maintenance
 * @param lastDay last day of maintenance
 * @param cancelled whether it is cancelled from today on
 * @param keys number of support keys
 * @param keysUsableIn days until the keys can be used
 * @param devices number of devices
 * @param registeredMail of the end user, null for one of its own
 */
public record ContractWish(
    String product,
    String plan,
    int firstDay,
    int lastDay,
    boolean cancelled,
    int keys,
    int keysUsableIn,
    int devices,
    String registeredMail)
    implements Serializable {

  /** A product with serial numbers, in force, with one key and one device. */
  public ContractWish() {
    this("XR-900", "STD-WD", -30, 300, false, 1, 0, 1, null);
  }

  /** Of another product; one without serial numbers has no devices. */
  public ContractWish of(String code, int howManyDevices) {
    return new ContractWish(
        code,
        plan,
        firstDay,
        lastDay,
        cancelled,
        keys,
        keysUsableIn,
        howManyDevices,
        registeredMail);
  }

  /** Under another plan. */
  public ContractWish under(String code) {
    return new ContractWish(
        product, code, firstDay, lastDay, cancelled, keys, keysUsableIn, devices, registeredMail);
  }

  /** On other days. */
  public ContractWish between(int first, int last) {
    return new ContractWish(
        product, plan, first, last, cancelled, keys, keysUsableIn, devices, registeredMail);
  }

  /** Cancelled from today on. */
  public ContractWish cancelledToday() {
    return new ContractWish(
        product, plan, firstDay, lastDay, true, keys, keysUsableIn, devices, registeredMail);
  }

  /** With several keys that can be used only later. */
  public ContractWish withKeys(int howMany, int usableIn) {
    return new ContractWish(
        product, plan, firstDay, lastDay, cancelled, howMany, usableIn, devices, registeredMail);
  }

  /** With this mail address as that of the end user. */
  public ContractWish registeredTo(String mail) {
    return new ContractWish(
        product, plan, firstDay, lastDay, cancelled, keys, keysUsableIn, devices, mail);
  }
}
