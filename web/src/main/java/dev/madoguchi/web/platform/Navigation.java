package dev.madoguchi.web.platform;

import dev.madoguchi.platform.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * The navigation at the left: one group for each role of the person, each with its pages. To add a
 * page, add its line.
 */
@Named
@ApplicationScoped
public class Navigation {

  static final List<Group> ALL =
      List.of(
          new Group("visitor", null, pages("/index")),
          new Group(
              "customer",
              Roles.CUSTOMER,
              pages(
                  "/customer/home",
                  "/customer/ticket/new",
                  "/customer/ticket/list",
                  "/customer/contract/list",
                  "/customer/supportid/list",
                  "/customer/terms/list",
                  "/customer/plan/windows")),
          new Group("agent", Roles.AGENT, pages("/agent/ticket/list")),
          new Group(
              "office",
              Roles.OFFICE,
              pages(
                  "/office/contract/list",
                  "/office/contract/imports",
                  "/office/supportid/list",
                  "/office/plan/list",
                  "/office/terms/list",
                  "/office/inquiry/list",
                  "/office/calendar/list",
                  "/office/job/list")),
          new Group(
              "admin",
              Roles.ADMIN,
              pages("/admin/job/list", "/admin/mail/list", "/admin/setting/list")));

  @Inject private ActiveUser user;

  /**
   * The pages of one role.
   *
   * @param key key of its heading
   * @param role role that sees it; null: who is not logged in
   * @param items its pages
   */
  public record Group(String key, String role, List<Item> items) {}

  /**
   * One page.
   *
   * @param outcome its address
   * @param key key of its word
   */
  public record Item(String outcome, String key) {}

  private static List<Item> pages(String... outcomes) {
    return Arrays.stream(outcomes)
        .map(outcome -> new Item(outcome, "frame.nav" + outcome.replace('/', '.')))
        .toList();
  }

  /** The groups that the reader may see. */
  public List<Group> getGroups() {
    return ALL.stream()
        .filter(group -> group.role() == null ? !user.isLoggedIn() : user.is(group.role()))
        .toList();
  }

  /** Whether there is a choice at all: a single page needs no list of pages. */
  public boolean isOffered() {
    return getGroups().stream().mapToInt(group -> group.items().size()).sum() > 1;
  }

  /** Whether the page is the one that is shown. */
  public boolean isCurrent(Item item) {
    return FacesContext.getCurrentInstance()
        .getViewRoot()
        .getViewId()
        .equals(item.outcome() + ".xhtml");
  }

  /** Where the product's name leads: the first page of the person's first group. */
  public String getHome() {
    List<Group> groups = getGroups();
    return groups.isEmpty() ? "/index" : groups.get(0).items().get(0).outcome();
  }
}
