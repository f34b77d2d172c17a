package dev.madoguchi.web.customer.terms;

import dev.madoguchi.terms.TermsRow;
import dev.madoguchi.terms.TermsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The terms of the customer's support IDs: those in force, agreed or not, and earlier ones that
 * were agreed to (CON-10). URL {@code /customer/terms/list}. The customer's home asks it what is
 * open.
 */
@Named
@RequestScoped
public class CustomerTermsListBacking {

  @Inject private TermsService terms;

  private List<TermsRow> rows;
  private List<TermsRow> open;

  /** Reads the rows once. */
  public List<TermsRow> getRows() {
    if (rows == null) {
      rows = terms.findMine();
    }
    return rows;
  }

  /** Reads those that need agreement, once. */
  public List<TermsRow> getOpen() {
    if (open == null) {
      open = terms.findOpen();
    }
    return open;
  }
}
