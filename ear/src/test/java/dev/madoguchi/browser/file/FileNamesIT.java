package dev.madoguchi.browser.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.platform.Roles;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names that files should not have, on the pages and in the headers that show them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FileNamesIT {

  private static final byte[] CONTENT = {'1', '2', '3'};

  /** What was sent, and under which name it is kept. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("../../x.log", "x.log");
    NAMES.put("C:\\x\\y.log", "y.log");
    NAMES.put("/etc/passwd", "passwd");
    NAMES.put("a\u0000b\r\nSet-Cookie: x=y.txt", "abSet-Cookie_ x=y.txt");
    NAMES.put("foto\u202egpj.txt", "fotogpj.txt");
    NAMES.put("あ".repeat(300) + ".log", "あ".repeat(196) + ".log");
    NAMES.put("", "file");
    NAMES.put("...", "file");
    NAMES.put("CON.txt", "_CON.txt");
    NAMES.put("𠮷野家😀.txt", "𠮷野家😀.txt");
    NAMES.put("<script>alert(1)<.txt", "_script_alert(1)_.txt");
    NAMES.put("\"a\" & 'b'; x*=y.txt", "_a_ & 'b'; x_=y.txt");
  }

  @Test
  void TIC_04_namesAreHarmlessOnThePagesAndInTheDownload() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    HttpUser owner = HttpUser.of(hanako);
    ArrayList<Long> files = new ArrayList<>();
    for (String name : NAMES.keySet()) {
      files.add(new Tus(owner).send(name, CONTENT));
    }
    AskedTicket ticket = Fixtures.call(Cast.class, "ask", hanako, "names", files);
    String customers = owner.get("/customer/ticket/view?number=" + ticket.number()).body();
    String desks =
        HttpUser.staff(Roles.AGENT).get("/agent/ticket/view?number=" + ticket.number()).body();
    List<String> kept = List.copyOf(NAMES.values());
    for (int i = 0; i < kept.size(); i++) {
      String shown = "<bdi>" + kept.get(i).replace("&", "&amp;") + "</bdi></a>";
      assertTrue(customers.contains(shown), shown + " in " + customers);
      assertTrue(desks.contains(shown), shown + " in " + desks);
      assertDownload(owner, ticket.attachments().get(i), kept.get(i));
    }
  }

  @Test
  void TIC_04_halfACharacterOfANameIsReplaced() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    HttpUser owner = HttpUser.of(hanako);
    Tus tus = new Tus(owner);
    // the first half of 𠮷 alone, as no right UTF-8 has it
    byte[] name = {'a', (byte) 0xED, (byte) 0xA1, (byte) 0x82, '.', 't', 'x', 't'};
    HttpResponse<String> created = tus.announce(Tus.metadata(name), "3");
    long id =
        Tus.storedId(tus.append(Tus.address(created), 0, BodyPublishers.ofByteArray(CONTENT)));
    AskedTicket ticket =
        Fixtures.call(Cast.class, "ask", hanako, "half", new ArrayList<>(List.of(id)));
    assertDownload(owner, ticket.attachments().get(0), "a\uFFFD.txt");
  }

  @Test
  void TIC_04_anInvisibleCharacterDoesNotHideAForbiddenKind() throws Exception {
    Customer hanako = Fixtures.call(Cast.class, "customer");
    Tus tus = new Tus(HttpUser.of(hanako));
    for (String name :
        List.of("foto\u202egpj.exe", "a.ex\u200be", "a.exe. . ", "a.exe\u0000", "a.txt/b.EXE")) {
      assertEquals(415, tus.create(name, 3).statusCode(), name);
    }
    String cut = "a".repeat(195) + ".exe." + "b".repeat(30);
    assertEquals(415, tus.create(cut, 3).statusCode(), cut);
  }

  /** The name stands in the header in UTF-8 and, as far as it goes, in ASCII; and nothing else. */
  private static void assertDownload(HttpUser user, long attachment, String name) throws Exception {
    HttpResponse<byte[]> answer =
        user.send(
            HttpUser.request("/me/file/" + attachment), HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode(), name);
    assertEquals(CONTENT.length, answer.body().length, name);
    String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
    String ascii = name.replaceAll("[^\\x20-\\x7e]", "_");
    String start = "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''";
    assertTrue(disposition.startsWith(start), disposition);
    String encoded = disposition.substring(start.length());
    assertTrue(encoded.matches("[A-Za-z0-9._%-]+"), encoded);
    assertEquals(name, URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    assertTrue(answer.headers().firstValue("Set-Cookie").filter(c -> c.startsWith("x=")).isEmpty());
  }
}
