package dev.madoguchi.browser.cost;

import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.platform.Roles;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pages of the contract search over the contracts of {@code BulkContractBench}, against a page
 * that asks the database for nothing: {@code mvn -Pbench verify}. It prints statements and medians;
 * it asserts nothing.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContractListBench {

  private static final int TIMES = 15;

  @Test
  void pagesAgainstAnEmptyOne() throws Exception {
    HttpUser office = HttpUser.staff(Roles.OFFICE);
    String empty = "/office/supportid/new";
    List<String> pages =
        List.of(
            "/office/contract/list",
            "/office/contract/list?state=EXPIRING",
            "/office/contract/list?q=B-77777",
            "/office/contract/list?q=SB-4242A",
            "/office/contract/list?q=Bench+company+B77",
            "/office/contract/list?q=support@bench7.example",
            "/office/contract/expiring");
    median(office, empty);
    double base = median(office, empty);
    for (String page : pages) {
      PageCost cost = PageCost.ofPage(office, page, "contract");
      double time = median(office, page);
      System.out.printf(
          "BENCH %s: %d statements, %.0f ms, %.1f times the empty page (%.0f ms)%n",
          page, cost.statements().size(), time, time / base, base);
    }
  }

  private static double median(HttpUser user, String page) throws Exception {
    double[] times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      user.get(page);
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[TIMES / 2];
  }
}
