package dev.madoguchi.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.As;
import dev.madoguchi.account.AccountService;
import dev.madoguchi.account.ChangeRegisteredMail;
import dev.madoguchi.account.MailDomainsDifferException;
import dev.madoguchi.account.RegisteredMailUnknownException;
import dev.madoguchi.entitlement.EntitledContract;
import dev.madoguchi.entitlement.EntitlementService;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.TooManyAttemptsException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registered mail that a customer enters on my page; the contact mail is at it.example. */
@ExtendWith(ArquillianExtension.class)
class RegisteredMailIT {

  @Inject private AccountService service;
  @Inject private EntitlementService entitlements;
  @Inject private Accounts accounts;
  @Inject private Contracts contracts;

  private As customer;

  @BeforeEach
  void callAsCustomer() {
    customer = As.customer(accounts.customer().id());
  }

  private static String mail() {
    return Unique.of("desk") + "@it.example";
  }

  private void change(String mail) throws Exception {
    customer.run(() -> service.changeRegisteredMail(new ChangeRegisteredMail(mail)));
  }

  private List<String> seen() throws Exception {
    return customer.get(() -> entitlements.findInForce(PageRequest.of(1))).rows().stream()
        .map(EntitledContract::number)
        .toList();
  }

  private String kept() throws Exception {
    return customer.get(() -> service.getMe().registeredMail());
  }

  @Test
  void CON_11_contractsOfTheEnteredMailAreSeenAtOnceWhateverItsCase() throws Exception {
    String mail = mail();
    Contracts.Made contract = contracts.make(new ContractWish().registeredTo(mail));
    assertEquals(List.of(), seen());
    change(mail.toUpperCase(Locale.ROOT));
    assertEquals(List.of(contract.number()), seen());
    change("");
    assertEquals(List.of(), seen());
  }

  @Test
  void ACC_05_mailMustStandOnAContractInForceWhosePlanHasThePortal() throws Exception {
    for (ContractWish wish :
        List.of(
            new ContractWish().between(-300, -1),
            new ContractWish().between(1, 300),
            new ContractWish().cancelledToday(),
            new ContractWish().under("PHONE"))) {
      String mail = mail();
      contracts.make(wish.registeredTo(mail));
      assertThrows(RegisteredMailUnknownException.class, () -> change(mail), wish.toString());
    }
    assertThrows(RegisteredMailUnknownException.class, () -> change(mail()));
    assertEquals(null, kept());
  }

  @Test
  void ACC_05_lastDayOfTheContractIsIncluded() throws Exception {
    String mail = mail();
    contracts.make(new ContractWish().between(-300, 0).registeredTo(mail));
    change(mail);
    assertEquals(mail, kept());
  }

  @Test
  void ACC_06_mailOfAnotherDomainIsRefusedAlthoughItStandsOnAContract() throws Exception {
    String mail = Unique.of("desk") + "@other.example";
    contracts.make(new ContractWish().registeredTo(mail));
    assertThrows(MailDomainsDifferException.class, () -> change(mail));
    assertEquals(null, kept());
  }

  @Test
  void ACC_05_guessingIsLimited() throws Exception {
    for (int i = 0; i < 30; i++) {
      assertThrows(RegisteredMailUnknownException.class, () -> change(mail()));
    }
    String mail = mail();
    contracts.make(new ContractWish().registeredTo(mail));
    assertThrows(TooManyAttemptsException.class, () -> change(mail));
  }

  @Test
  void ACC_14_onlyCustomersHaveARegisteredMailAndOnlyAddressesAreTaken() {
    assertThrows(ConstraintViolationException.class, () -> change("no address"));
    As office = As.office(accounts.office());
    assertThrows(
        EJBAccessException.class,
        () -> office.run(() -> service.changeRegisteredMail(new ChangeRegisteredMail(mail()))));
  }
}
