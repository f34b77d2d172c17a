package dev.madoguchi.browser.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.Site;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.contract.ImportFixture;
import dev.madoguchi.it.mail.MailFixture;
import dev.madoguchi.it.mail.MailRow;
import dev.madoguchi.it.terms.TermsFixture;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.ticket.TicketTab;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each role meets each page and each servlet. They are read from the sources, so that a new one is
 * in it from its first day; one that needs a parameter has its line in {@link #fillParameters}.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolePagesIT {

  private static final Path CLASSES = Path.of("../web/src/main/java");
  private static final Pattern SERVLET =
      Pattern.compile("@WebServlet\\(\"([^\"*]+?)(?:/\\*)?\"\\)");
  private static final String VISITOR = "visitor";
  private static final String ME = "me";

  /** The HTML of a mail, with a policy of its own. */
  private static final List<String> LIST_PARAMETERS =
      List.of("page", "sort", "state", "tab", "q", "queue", "whose", "show");

  private static final String MAIL = "/mailbox/html";

  private static final String ATTACHMENT = "/me/file";

  /** What a servlet that gives no page answers to those who may call it. */
  private static final Map<String, String> NO_PAGE =
      Map.of(
          "/language",
          "405",
          "/logout",
          "302 /",
          "/me/upload",
          "405",
          "/me/draft",
          "400",
          "/mailbox/file",
          "404");

  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, HttpUser> users = new HashMap<>();
  private List<String> servlets;
  private List<String> pages;
  private Customer customer;

  @BeforeAll
  void readPages() throws Exception {
    servlets = readServlets();
    assertTrue(servlets.containsAll(NO_PAGE.keySet()), servlets.toString());
    pages = Stream.concat(servlets.stream(), PageSources.paths().stream()).sorted().toList();
    assertTrue(pages.size() > 20, pages.toString());
    fillParameters();
  }

  private static List<String> readServlets() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Servlet.java")).toList()) {
        SERVLET.matcher(Files.readString(file)).results().map(r -> r.group(1)).forEach(found::add);
      }
    }
    return found;
  }

  private void fillParameters() throws Exception {
    customer = Fixtures.call(Cast.class, "customer");
    long file = Fixtures.call(Cast.class, "sendFile", customer, "roles.txt");
    AskedTicket ticket =
        Fixtures.call(Cast.class, "ask", customer, "roles", new ArrayList<>(List.of(file)));
    String supportId = Fixtures.call(Cast.class, "issueSupportId", customer);
    long execution = Fixtures.call(ImportFixture.class, "rejectOneRow");
    parameters.put("/customer/ticket/view", "?number=" + ticket.number());
    parameters.put("/customer/supportid/view", "?name=" + supportId);
    parameters.put("/customer/supportid/people", "?name=" + supportId);
    parameters.put("/agent/ticket/view", "?number=" + ticket.number());
    parameters.put("/office/contract/view", "?number=" + customer.contract());
    for (String page : List.of("certificate", "renew", "cancel")) {
      parameters.put("/office/contract/" + page, "?number=" + customer.contract());
    }
    parameters.put(
        "/office/contract/certificate.pdf", "?kind=SUPPORT&number=" + customer.contract());
    parameters.put("/office/contract/import", "?id=" + execution);
    parameters.put("/office/contract/rejects", "?id=" + execution);
    parameters.put("/office/inquiry/edit", "?code=fault");
    parameters.put("/office/supportid/view", "?name=" + supportId);
    TermsFixture.Needed needed = Fixtures.call(TermsFixture.class, "needFile", customer, supportId);
    for (String page : List.of("publish", "agreements", "agreements.csv")) {
      parameters.put("/office/terms/" + page, "?id=" + needed.documentId());
    }
    parameters.put("/customer/terms/view", "?id=" + needed.versionId() + "&supportId=" + supportId);
    parameters.put("/customer/terms/file", "/" + needed.versionId());
    parameters.put("/office/plan/window", "?plan=STD-WD");
    long mail = mail();
    parameters.put("/admin/mail/view", "?id=" + mail);
    parameters.put(MAIL, "?id=" + mail);
    parameters.put(ATTACHMENT, "/" + ticket.attachments().get(0));
    parameters.put("/admin/setting/edit", "?name=file.max-size-mb");
    for (String area : List.of("/office", "/admin")) {
      parameters.put(area + "/job/execution", "?id=" + execution);
      parameters.put(area + "/job/start", "?job=ticket-auto-close");
    }
  }

  private static long mail() throws Exception {
    String recipient = "roles@pages.example";
    Fixtures.call(MailFixture.class, "queue", new ArrayList<>(List.of(recipient)));
    MailRow row = Fixtures.call(MailFixture.class, "row", recipient);
    return row.id();
  }

  @Test
  void OPS_10_visitorReadsPublicPagesAndMeetsTheLoginBeforeAllOthers() throws Exception {
    walk(HttpUser.visitor(), VISITOR);
  }

  @Test
  void OPS_10_customerReadsTheCustomersPagesOnly() throws Exception {
    walk(HttpUser.of(customer), Roles.CUSTOMER);
  }

  @Test
  void OPS_10_agentReadsTheAgentsPagesOnly() throws Exception {
    walk(HttpUser.staff(Roles.AGENT), Roles.AGENT);
  }

  @Test
  void OPS_10_backOfficeReadsTheBackOfficesPagesOnly() throws Exception {
    walk(HttpUser.staff(Roles.OFFICE), Roles.OFFICE);
  }

  @Test
  void OPS_10_administratorReadsTheAdministratorsPagesOnly() throws Exception {
    walk(HttpUser.staff(Roles.ADMIN), Roles.ADMIN);
  }

  private void walk(HttpUser user, String role) throws Exception {
    List<String> faults = new ArrayList<>();
    for (String page : pages) {
      String query = parameters.getOrDefault(page, "");
      check(page, role, user.get(page + query), faults);
      if (isRefused(page, role) && !servlets.contains(page)) {
        check(page, role, user.get(page + ".xhtml" + query), faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void check(
      String page, String role, HttpResponse<String> answer, List<String> faults) {
    String expected = expected(page, role);
    String location = answer.headers().firstValue("Location").orElse("");
    String path = location.replace(Site.ADDRESS, "").replaceFirst("\\?.*", "");
    String found = (answer.statusCode() + " " + path).strip();
    if (!found.equals(expected)) {
      faults.add("%s: %s instead of %s".formatted(page, found, expected));
    }
    if (answer.statusCode() != 302) {
      checkHeaders(page, role, answer, faults);
    }
  }

  private static String expected(String page, String role) {
    boolean known = !role.equals(VISITOR);
    if (known && page.equals("/index")) {
      return "302 " + homeOf(role);
    } else if (isRefused(page, role)) {
      return known ? "404" : "302 /index";
    } else if (page.equals(ATTACHMENT) && !List.of(Roles.CUSTOMER, Roles.AGENT).contains(role)) {
      return "404";
    }
    return NO_PAGE.getOrDefault(page, "200");
  }

  private static boolean isRefused(String page, String role) {
    String audience = audienceOf(page);
    return !audience.equals(VISITOR)
        && !audience.equals(role)
        && !(audience.equals(ME) && !role.equals(VISITOR));
  }

  private static String homeOf(String role) {
    return switch (role) {
      case Roles.CUSTOMER -> "/customer/home";
      case Roles.AGENT -> "/agent/ticket/list";
      case Roles.OFFICE -> "/office/contract/list";
      default -> "/admin/job/list";
    };
  }

  private static void checkHeaders(
      String page, String role, HttpResponse<String> answer, List<String> faults) {
    String policy = String.join("; ", answer.headers().allValues("Content-Security-Policy"));
    boolean strict =
        policy.contains("default-src 'self'")
            && policy.contains("frame-ancestors 'none'")
            && !policy.contains("unsafe");
    boolean caged = policy.contains("default-src 'none'") && policy.contains("sandbox");
    if (page.equals(MAIL) ? !caged : !strict) {
      faults.add(page + ": content policy '" + policy + "'");
    }
    if (!header(answer, "X-Content-Type-Options").equals("nosniff")) {
      faults.add(page + ": the browser may guess the type");
    }
    if (!role.equals(VISITOR) && !header(answer, "Cache-Control").contains("no-store")) {
      faults.add(page + ": may be stored, " + header(answer, "Cache-Control"));
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @Test
  void OPS_10_parameterThatIsMissingOrMeansNothingIsNotFound() throws Exception {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> known : parameters.entrySet()) {
      String page = known.getKey();
      String name = known.getValue().replaceFirst("([=/]).*", "$1");
      for (String query : List.of("", name, name + "999999999", name + "%3Cb%3E%27%22%00x")) {
        HttpResponse<String> answer = userOf(page).get(page + query);
        if (answer.statusCode() != 404 || answer.body().contains("<b>'")) {
          faults.add(page + query + ": " + answer.statusCode());
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void OPS_10_wrongParametersBreakNoPage() throws Exception {
    List<String> faults = new ArrayList<>();
    for (String page : pages) {
      String known = parameters.getOrDefault(page, "?a=b");
      for (String more : wrongParameters()) {
        HttpResponse<String> answer = userOf(page).get(page + known + more);
        if (answer.statusCode() >= 500 || answer.body().contains("<b>")) {
          faults.add(page + more + ": " + answer.statusCode());
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** Each by itself, and all together. */
  private static List<String> wrongParameters() {
    String all = "&" + String.join("=V&", LIST_PARAMETERS) + "=V";
    return Stream.concat(
            LIST_PARAMETERS.stream().map(name -> "&" + name + "=x%00%27%3Cb%3E"),
            Stream.of("x%00%27%3Cb%3E", "-1", "99999999999999999999")
                .map(value -> all.replace("V", value)))
        .toList();
  }

  @Test
  void OPS_11_choiceThatLeavesNothingIsAPageToo() throws Exception {
    HttpUser newcomer = HttpUser.of(Fixtures.call(Cast.class, "customer"));
    for (TicketTab tab : TicketTab.values()) {
      for (TicketState state : TicketState.values()) {
        String list = "/customer/ticket/list?tab=" + tab.name().toLowerCase(Locale.ROOT);
        assertEquals(200, newcomer.get(list + "&state=" + state).statusCode(), list + state);
      }
    }
  }

  private HttpUser userOf(String page) throws Exception {
    String audience = audienceOf(page);
    if (!users.containsKey(audience)) {
      users.put(
          audience,
          switch (audience) {
            case VISITOR -> HttpUser.visitor();
            case ME, Roles.CUSTOMER -> HttpUser.of(customer);
            default -> HttpUser.staff(audience);
          });
    }
    return users.get(audience);
  }

  private static String audienceOf(String page) {
    return page.lastIndexOf('/') == 0 || page.startsWith("/mailbox/")
        ? VISITOR
        : page.split("/")[1];
  }

  /** A page under a folder without a role would be open to everybody. */
  @Test
  void OPS_10_everyFolderHasItsRole() throws IOException {
    List<String> known =
        List.of(ME, Roles.CUSTOMER, Roles.AGENT, Roles.OFFICE, Roles.ADMIN, VISITOR);
    for (String page : pages) {
      assertTrue(known.contains(audienceOf(page)), page);
    }
  }
}
