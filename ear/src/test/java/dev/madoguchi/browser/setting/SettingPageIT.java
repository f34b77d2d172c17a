package dev.madoguchi.browser.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.file.Tus;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.platform.Roles;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The settings screen, on the example of the largest file that people may send. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SettingPageIT {

  private static final String PAGE = "/admin/setting/edit?name=file.max-size-mb";
  private static final long TWO_MEGABYTES = 2L << 20;

  @Test
  void OPS_02_valueOfTheScreenActsAtOnceAndADefaultCanBeRestored() throws Exception {
    HttpUser admin = HttpUser.staff(Roles.ADMIN);
    Customer customer = Fixtures.call(Cast.class, "customer");
    Tus upload = new Tus(HttpUser.of(customer));
    assertEquals(201, upload.create("a.bin", TWO_MEGABYTES).statusCode());

    assertEquals(302, send(admin, "save", "1").statusCode());
    try {
      assertEquals(413, upload.create("a.bin", TWO_MEGABYTES).statusCode());
    } finally {
      assertEquals(302, send(admin, "reset", "").statusCode());
    }
    assertEquals(201, upload.create("a.bin", TWO_MEGABYTES).statusCode());
  }

  @Test
  void OPS_02_listSaysWhoChangedAValueAndWhen() throws Exception {
    HttpUser admin = HttpUser.staff(Roles.ADMIN);
    assertFalse(row(admin).contains("渡辺"), "nobody has changed it");
    send(admin, "save", "512");
    try {
      String year = String.valueOf(LocalDate.now(ZoneId.of("Asia/Tokyo")).getYear());
      for (String shown : List.of("512", "渡辺 誠", year + "年")) {
        assertTrue(row(admin).contains(shown), row(admin));
      }
    } finally {
      send(admin, "reset", "");
    }
  }

  private static String row(HttpUser admin) throws Exception {
    String list = admin.get("/admin/setting/list").body();
    int begin = list.indexOf("<tr data-href=\"" + PAGE);
    return list.substring(begin, list.indexOf("</tr>", begin));
  }

  @Test
  void OPS_02_valueThatIsNotAllowedIsRefusedWithItsLimits() throws Exception {
    HttpUser admin = HttpUser.staff(Roles.ADMIN);
    for (String wrong : new String[] {"0", "99999", "many", ""}) {
      HttpResponse<String> answer = send(admin, "save", wrong);
      assertEquals(200, answer.statusCode(), wrong);
      assertTrue(answer.body().contains("aria-invalid=\"true\""), answer.body());
    }
    assertTrue(send(admin, "save", "0").body().contains("10,240"));
    assertTrue(admin.get(PAGE).body().contains("value=\"1024\""));
  }

  private static HttpResponse<String> send(HttpUser admin, String button, String value)
      throws Exception {
    return admin.submit(PAGE, "editForm", button, Map.of("editForm:value", value));
  }
}
