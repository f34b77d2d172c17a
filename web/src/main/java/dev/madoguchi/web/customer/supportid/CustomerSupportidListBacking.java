package dev.madoguchi.web.customer.supportid;

import dev.madoguchi.supportid.SupportIdRow;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.web.platform.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The support IDs of the customer (CON-07), {@code /customer/supportid/list}. */
@Named
@RequestScoped
public class CustomerSupportidListBacking {

  @Inject private SupportIdService supportIds;
  @Inject private ActiveUser user;

  private List<SupportIdRow> rows = List.of();

  /** Reads the rows. */
  public void load() {
    rows = supportIds.findMine();
  }

  /** Several names in one cell. */
  public String join(List<String> names) {
    return String.join(user.getLocale().equals(Locale.ENGLISH) ? ", " : "、", names);
  }

  public List<SupportIdRow> getRows() {
    return rows;
  }
}
