package dev.madoguchi.it.account;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.account.RegisterWithKey;
import dev.madoguchi.account.RegistrationService;
import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.company.Company;
import dev.madoguchi.contract.RegisteredMail;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.contract.Contracts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** Makes customers that no other test knows, with the password of the sample logins. */
@Stateless
@PermitAll
public class Accounts {

  /** Password of all accounts made here. */
  public static final String PASSWORD = SampleLogins.PASSWORD;

  @PersistenceContext(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManager em;

  @Inject private RegistrationService registration;
  @Inject private AccountLookup accounts;
  @Inject private Contracts contracts;

  /**
   * A customer.
   *
   * @param id the account
   * @param mail login ID and contact mail
   * @param name as it is shown
   */
  public record Person(long id, String mail, String name) {}

  /** Somebody who has not opened the link of the confirmation mail yet; gives the mail address. */
  public String newcomer(Locale language) {
    String word = Unique.of("newcomer");
    String mail = word + "@it.example";
    registration.register(RegistrationForm.filledIn(contracts.make().key(), mail, word, language));
    return mail;
  }

  /** An active customer whose registration key is used for nothing else. */
  public Person customer() {
    return customer(contracts.make());
  }

  /** An active customer who registered with the first key of the contract. */
  public Person customer(Contracts.Made contract) {
    return customer(contract, Locale.JAPANESE);
  }

  /** The same in another language. */
  public Person customer(Contracts.Made contract, Locale language) {
    String word = Unique.of("taro");
    return customer(
        RegistrationForm.filledIn(contract.key(), word + "@it.example", word, language));
  }

  /** An active customer who registered so. */
  public Person customer(RegisterWithKey form) {
    String mail = form.mail();
    registration.register(form);
    em.createNativeQuery(
            """
            update account set state = 'ACTIVE', version = version + 1, password_hash =
              (select s.password_hash from account s where s.login_key = ?) where login_key = ?
            """)
        .setParameter(1, SampleLogins.SUZUKI)
        .setParameter(2, mail)
        .executeUpdate();
    return new Person(
        accounts.findByLoginId(mail).orElseThrow().getId(), mail, "検証 " + form.givenName());
  }

  /** Enters the mail address that stands on contracts, as my page will do. */
  public void useRegisteredMail(Person person, String mail) {
    em.createNativeQuery(
            """
            update account set registered_mail = ?, registered_key = ?, version = version + 1
            where id = ?
            """)
        .setParameter(1, mail)
        .setParameter(2, RegisteredMail.keyOf(mail))
        .setParameter(3, person.id())
        .executeUpdate();
  }

  /** Suspends the account, as back office will do. */
  public void suspend(Person person) {
    em.createNativeQuery(
            "update account set state = 'SUSPENDED', version = version + 1 where id = ?")
        .setParameter(1, person.id())
        .executeUpdate();
  }

  /** An agent of the sample data. */
  public long agent() {
    return idOf("agent@example.jp");
  }

  /** Another agent of the sample data. */
  public long otherAgent() {
    return idOf("agent2@example.jp");
  }

  /** Somebody of the back office of the sample data. */
  public long office() {
    return idOf("office@example.jp");
  }

  /** The administrator of the sample data. */
  public long admin() {
    return idOf("admin@example.jp");
  }

  /** State of the account with this login ID, or null if there is none. */
  public String stateOf(String loginId) {
    return accounts.findByLoginId(loginId).map(found -> found.getState().name()).orElse(null);
  }

  /** What an account has to do with companies. */
  public record Companies(String own, String claimed, List<String> audited) {}

  /** Companies of the account with this login ID; its audit entries about them. */
  public Companies companiesOf(String loginId) {
    Account account = accounts.findByLoginId(loginId).orElseThrow();
    List<String> audited =
        em.createQuery(
                """
                select e.detail from AuditEntry e
                where e.action = 'account.company-claimed' and e.subject = :subject
                """,
                String.class)
            .setParameter("subject", "account:" + account.getId())
            .getResultList();
    Company claimed = account.getClaimedCompany();
    return new Companies(
        account.getCompany().getName(), claimed == null ? null : claimed.getName(), audited);
  }

  private long idOf(String loginId) {
    return accounts.findByLoginId(loginId).orElseThrow().getId();
  }
}
