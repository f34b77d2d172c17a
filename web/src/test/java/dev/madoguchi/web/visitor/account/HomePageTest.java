package dev.madoguchi.web.visitor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madoguchi.platform.Roles;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomePageTest {

  @Test
  void ACC_11_thePageThatWasWantedComesAfterTheLogin() {
    assertEquals(
        "/customer/ticket/show?number=1",
        HomePage.after("/customer/ticket/show?number=1", Set.of(Roles.CUSTOMER)));
  }

  @Test
  void ACC_11_noLinkSendsPeopleToAnotherSite() {
    for (String evil :
        new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example/", "evil"}) {
      assertEquals("/customer/home", HomePage.after(evil, Set.of(Roles.CUSTOMER)), evil);
    }
  }

  @Test
  void everyRoleHasItsFirstPage() {
    assertEquals("/customer/home", HomePage.after(null, Set.of(Roles.CUSTOMER)));
    assertEquals("/agent/ticket/list", HomePage.after("/", Set.of(Roles.AGENT, Roles.OFFICE)));
    assertEquals("/office/contract/list", HomePage.after("/index?next=%2F", Set.of(Roles.OFFICE)));
    assertEquals("/admin/job/list", HomePage.after(null, Set.of(Roles.ADMIN)));
  }
}
