package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.EntitledDevice;
import dev.madoguchi.ticket.TextClues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Offers on the form for a new ticket what its text tells of the device, as long as the field for
 * it is empty (TIC-02). What is chosen already limits which devices are looked for.
 */
@Named
@RequestScoped
public class CustomerTicketNewClues {

  private record Question(String text, String productId, String contract) {}

  @Inject private CustomerTicketNewChoices choices;

  private Question asked;
  private TextClues clues;

  /** The own serial number in the text; null if there is none or one is typed. */
  public String serialNumber(CustomerTicketNewBacking bean) {
    return isEmpty(bean.getAbout().getSerialNumber()) ? clues(bean).serialNumber() : null;
  }

  /** The version in the text; null if there is none or one is typed. */
  public String version(CustomerTicketNewBacking bean) {
    boolean open = bean.getAbout().isProduct() && isEmpty(bean.getDetails().getOsVersion());
    return open ? clues(bean).version() : null;
  }

  /** Takes the serial number, and with it product and contract where they are not chosen yet. */
  public void useSerialNumber(CustomerTicketNewBacking bean) {
    String serial = serialNumber(bean);
    TicketAbout about = bean.getAbout();
    latest(about, serial)
        .ifPresent(
            contract -> {
              about.setProductId(String.valueOf(contract.productId()));
              about.setContract(contract.number());
              about.setSerialNumber(serial);
              about.setSerialUnknown(false);
            });
  }

  /** Takes the version. */
  public void useVersion(CustomerTicketNewBacking bean) {
    String version = version(bean);
    if (version != null) {
      bean.getDetails().setOsVersion(version);
    }
  }

  /** A device may also stand on the contract that was renewed. */
  private Optional<EntitledContract> latest(TicketAbout about, String serial) {
    return candidates(about).stream()
        .filter(contract -> serials(contract).contains(serial))
        .max(Comparator.comparing(EntitledContract::until));
  }

  private TextClues clues(CustomerTicketNewBacking bean) {
    TicketAbout about = bean.getAbout();
    Question question = new Question(bean.getText(), about.getProductId(), about.getContract());
    if (!question.equals(asked)) {
      asked = question;
      clues =
          TextClues.find(
              question.text(),
              candidates(about).stream().flatMap(c -> serials(c).stream()).toList());
    }
    return clues;
  }

  private List<EntitledContract> candidates(TicketAbout about) {
    Optional<EntitledContract> chosen = choices.findContract(about.getContract());
    String product = about.getProductId();
    return choices.getContracts().stream()
        .filter(c -> choices.withSerialNumbers(String.valueOf(c.productId())))
        .filter(c -> isEmpty(product) || String.valueOf(c.productId()).equals(product))
        .filter(c -> chosen.isEmpty() || c.number().equals(chosen.get().number()))
        .toList();
  }

  private static List<String> serials(EntitledContract contract) {
    return contract.devices().stream().map(EntitledDevice::serialNumber).toList();
  }

  private static boolean isEmpty(String typed) {
    return typed == null || typed.isBlank();
  }
}
