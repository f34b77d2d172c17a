package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.contract.ImportFixture;
import dev.madoguchi.platform.Roles;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The job console's pages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class JobPageIT {

  private static final String START = "/admin/job/start?job=file-cleanup";

  private HttpUser admin;

  @BeforeEach
  void login() throws Exception {
    admin = HttpUser.staff(Roles.ADMIN);
  }

  private HttpResponse<String> press(String page, String asOf) throws Exception {
    Map<String, String> fields = HttpUser.hidden(page, "startForm");
    fields.put("startForm:asOf", asOf);
    fields.put("startForm:start", "startForm:start");
    return admin.send(HttpUser.post(START, fields));
  }

  @Test
  void OPS_01_jobSaysWhatItWillDoAsOfAMomentBeforeItStarts() throws Exception {
    HttpResponse<String> first = press(admin.get(START).body(), "2020-01-01T09:00");
    assertEquals(200, first.statusCode());
    assertTrue(first.body().contains("2020年1月1日(水) 09:00 を基準日時"), first.body());
    HttpResponse<String> other = press(first.body(), "2020-02-01T09:00");
    assertEquals(200, other.statusCode());
    assertTrue(other.body().contains("2020年2月1日(土) 09:00 を基準日時"), other.body());
    HttpResponse<String> second = press(other.body(), "2020-02-01T09:00");
    assertEquals(302, second.statusCode());
    assertTrue(second.headers().firstValue("Location").orElse("").contains("/job/execution?id="));
  }

  @Test
  void OPS_01_withoutAMomentTheJobStartsAtOnce() throws Exception {
    assertEquals(302, press(admin.get(START).body(), "").statusCode());
  }

  @Test
  void OPS_01_runThatEndedUncountedDoesNotSayThatItIsCounting() throws Exception {
    long execution = Fixtures.call(ImportFixture.class, "failBeforeTheFirstRow");
    String ofTheJob = admin.get("/admin/job/execution?id=" + execution).body();
    String ofTheImport =
        HttpUser.staff(Roles.OFFICE).get("/office/contract/import?id=" + execution).body();
    for (String page : List.of(ofTheJob, ofTheImport)) {
      assertTrue(page.contains("<dd>–</dd>"), page);
      assertFalse(page.contains("集計中"), page);
    }
  }

  @Test
  void OPS_01_momentThatCannotBeReadIsRefusedAtItsField() throws Exception {
    HttpResponse<String> answer = press(admin.get(START).body(), "2020-01-01T");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("aria-invalid=\"true\""), answer.body());
    assertTrue(answer.body().contains("value=\"2020-01-01T\""), "what was typed stays");
    assertFalse(answer.body().contains("id=\"warning\""), answer.body());
  }
}
