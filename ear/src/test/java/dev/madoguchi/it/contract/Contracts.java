package dev.madoguchi.it.contract;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.company.Company;
import dev.madoguchi.company.CompanyLookup;
import dev.madoguchi.contract.Contract;
import dev.madoguchi.contract.ContractFacts;
import dev.madoguchi.contract.ContractParty;
import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.MaintenancePeriod;
import dev.madoguchi.contract.PartyRole;
import dev.madoguchi.contract.Representative;
import dev.madoguchi.contract.SupportKey;
import dev.madoguchi.contract.SupportKeyCode;
import dev.madoguchi.it.Unique;
import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.product.Product;
import dev.madoguchi.product.ProductLookup;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes contracts of companies that no other test knows. */
@Stateless
@PermitAll
public class Contracts {

  @PersistenceContext(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManager em;

  @Inject private ProductLookup products;
  @Inject private PlanLookup plans;
  @Inject private CompanyLookup companies;
  @Inject private CalendarService calendar;

  /**
   * A contract as it was stored.
   *
   * @param id identity
   * @param number its number
   * @param name its name
   * @param company its end user
   * @param registeredMail of the end user
   * @param productId what is maintained
   * @param firstDay first day of maintenance
   * @param lastDay last day of maintenance
   * @param keys codes of its support keys
   * @param serials serial numbers of its devices
   */
  public record Made(
      long id,
      String number,
      String name,
      String company,
      String registeredMail,
      long productId,
      LocalDate firstDay,
      LocalDate lastDay,
      List<String> keys,
      List<String> serials)
      implements Serializable {

    /** The first support key. */
    public String key() {
      return keys.get(0);
    }

    /** The first serial number. */
    public String serial() {
      return serials.get(0);
    }
  }

  /** One in force with a key and a device. */
  public Made make() {
    return make(new ContractWish());
  }

  /** One as wished. */
  public Made make(ContractWish wish) {
    String word = Unique.of("IT");
    Product product = products.findByCode(wish.product()).orElseThrow();
    LocalDate today = calendar.today();
    LocalDate first = today.plusDays(wish.firstDay());
    LocalDate last = today.plusDays(wish.lastDay());
    String number = "T-" + word;
    String name = "検証契約 " + word;
    LocalDate cancelled = wish.cancelled() ? today : null;
    Contract contract =
        new Contract(
            number,
            new ContractFacts(
                name,
                null,
                product,
                plans.findByCode(wish.plan()).orElseThrow(),
                new MaintenancePeriod(first, last),
                Representative.NONE,
                null,
                null,
                null,
                cancelled));
    em.persist(contract);
    String companyName = "株式会社" + word;
    Company company =
        companies.add(new Company(companyName, "東京都港区芝1-2-3 " + word, "03-5550-1234"));
    String mail = wish.registeredMail() == null ? "hoshu@" + domain(word) : wish.registeredMail();
    em.persist(new ContractParty(contract, PartyRole.END_USER, company, mail));
    List<String> keys = keys(contract, wish, today);
    List<String> serials = serials(contract, wish, word);
    em.flush();
    return new Made(
        contract.getId(),
        number,
        name,
        companyName,
        mail,
        product.getId(),
        first,
        last,
        keys,
        serials);
  }

  /** Lets the contract end yesterday, as a change by the core system would. */
  public void end(Made contract) {
    em.createNativeQuery(
            """
            update contract set first_day = ?, last_day = ?, version = version + 1 where id = ?
            """)
        .setParameter(1, contract.firstDay().minusDays(1))
        .setParameter(2, calendar.today().minusDays(1))
        .setParameter(3, contract.id())
        .executeUpdate();
  }

  private List<String> keys(Contract contract, ContractWish wish, LocalDate today) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < wish.keys(); i++) {
      String code = SupportKeyCode.generate(new SecureRandom());
      em.persist(new SupportKey(contract, code, today.plusDays(wish.keysUsableIn())));
      keys.add(code);
    }
    return keys;
  }

  private List<String> serials(Contract contract, ContractWish wish, String word) {
    List<String> serials = new ArrayList<>();
    for (int i = 1; i <= wish.devices(); i++) {
      String serial = "SN-" + word + "-" + i;
      em.persist(new Device(contract, serial, wish.product()));
      serials.add(serial);
    }
    return serials;
  }

  private static String domain(String word) {
    return word.toLowerCase(java.util.Locale.ROOT) + ".example";
  }
}
