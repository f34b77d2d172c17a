package dev.madoguchi.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.As;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server refuses what nobody has allowed. */
@ExtendWith(ArquillianExtension.class)
class SecurityIT {

  @Inject private Undecided door;

  @Test
  void methodWithoutRoleIsRefusedToEveryone() {
    assertThrows(EJBAccessException.class, () -> door.forgotten());
    assertThrows(EJBAccessException.class, () -> As.admin(1).get(door::forgotten));
  }

  @Test
  void otherRoleIsRefused() {
    assertThrows(EJBAccessException.class, () -> door.callerOfCustomersDoor());
    assertThrows(EJBAccessException.class, () -> As.agent(2).get(door::callerOfCustomersDoor));
  }

  @Test
  void callersNameIsTheAccountsId() throws Exception {
    assertEquals("4711", As.customer(4711).get(door::callerOfCustomersDoor));
  }
}
