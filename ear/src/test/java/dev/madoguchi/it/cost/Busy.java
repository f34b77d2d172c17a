package dev.madoguchi.it.cost;

import dev.madoguchi.it.Customer;
import java.io.Serializable;

/**
 * A customer who has a number of everything.
 *
 * @param customer the person
 * @param word what stands in the subjects of the tickets, and on nobody else's
 * @param ticket number of an open ticket with so many answers and files
 * @param supportId name of a support ID with so many keys and persons in charge
 * @param supportIdId its id
 * @param contract number of its contract, with so many devices
 * @param serial serial number of a device of that contract
 * @param productId product of that contract
 * @param mail address that is registered on so many contracts
 */
public record Busy(
    Customer customer,
    String word,
    String ticket,
    String supportId,
    long supportIdId,
    String contract,
    String serial,
    long productId,
    String mail)
    implements Serializable {}
