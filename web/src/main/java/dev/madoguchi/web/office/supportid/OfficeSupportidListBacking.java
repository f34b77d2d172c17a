package dev.madoguchi.web.office.supportid;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.PlainText;
import dev.madoguchi.supportid.SupportIdDesk;
import dev.madoguchi.supportid.SupportIdRow;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Urls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * All support IDs (CON-05, CON-07). URL {@code /office/supportid/list?q=&page=}: beginning of a
 * name, or the number of a contract.
 */
@Named
@RequestScoped
public class OfficeSupportidListBacking {

  private static final int LONGEST = 100;

  @Inject private SupportIdDesk desk;
  @Inject private ActiveUser user;

  private String q;
  private int number = 1;
  private Page<SupportIdRow> page;

  /** Reads the page. */
  public void load() {
    q = PlainText.cut(q, LONGEST);
    page = desk.find(q, new PageRequest(number, user.getPageSize()));
  }

  /** Where a row leads, below the context path. */
  public String address(SupportIdRow row) {
    return Urls.of("/office/supportid/view", "name", row.name());
  }

  /** Whether anything was asked for. */
  public boolean isFiltered() {
    return q != null && !q.isBlank();
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Page<SupportIdRow> getPage() {
    return page;
  }
}
