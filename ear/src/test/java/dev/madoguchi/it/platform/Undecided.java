package dev.madoguchi.it.platform;

import dev.madoguchi.platform.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A door whose author forgot to say who may come in, beside one who did not forget. */
@Stateless
public class Undecided {

  @Resource private SessionContext context;

  /** Nobody said who may call this. */
  public String forgotten() {
    return "open";
  }

  /** Who calls. */
  @RolesAllowed(Roles.CUSTOMER)
  public String callerOfCustomersDoor() {
    return context.getCallerPrincipal().getName();
  }
}
