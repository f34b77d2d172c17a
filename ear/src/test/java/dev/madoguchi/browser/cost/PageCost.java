package dev.madoguchi.browser.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.cost.Busy;
import dev.madoguchi.it.cost.Hearing;
import dev.madoguchi.it.cost.Plenty;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that a request costs, from its first byte to the last of the answer.
 *
 * @param what what was asked for
 * @param statements their texts, in order
 */
record PageCost(String what, List<String> statements) {

  private static final Map<Integer, Busy> CUSTOMERS = new HashMap<>();

  /**
   * Of a page, for somebody who has just seen it.
   *
   * @param part what must stand on the page, so that it is not another one or an empty one
   */
  static PageCost ofPage(HttpUser user, String path, String part) throws Exception {
    user.get(path);
    return of(path, 200, part, () -> user.get(path));
  }

  /** Of sending a form, which is answered by a redirect. */
  static PageCost ofForm(
      HttpUser user, String path, String form, String button, Map<String, String> typed)
      throws Exception {
    Map<String, String> fields = fields(user, path, form, typed);
    fields.put(form + ":" + button, form + ":" + button);
    return of(
        button + " of " + form + " of " + path,
        302,
        "",
        () -> user.send(HttpUser.post(path, fields)));
  }

  /**
   * Of showing parts of a form anew after a change.
   *
   * @param changed the input that was changed and the others that are read with it
   * @param shown the parts that are shown anew
   */
  static PageCost ofRefresh(
      HttpUser user,
      String path,
      String form,
      String changed,
      String shown,
      Map<String, String> typed)
      throws Exception {
    Map<String, String> fields = fields(user, path, form, typed);
    fields.put("jakarta.faces.partial.ajax", "true");
    fields.put("jakarta.faces.source", form + ":" + changed.replaceAll(" .*", ""));
    fields.put("jakarta.faces.partial.execute", ids(form, changed));
    fields.put("jakarta.faces.partial.render", ids(form, shown));
    return of(
        changed + " of " + path,
        200,
        "</update>",
        () -> user.send(HttpUser.post(path, fields).header("Faces-Request", "partial/ajax")));
  }

  /** A customer with 3 of everything, or with 30. */
  static Busy customer(int many) throws Exception {
    if (!CUSTOMERS.containsKey(many)) {
      CUSTOMERS.put(many, Fixtures.call(Plenty.class, "customer", many));
    }
    return CUSTOMERS.get(many);
  }

  private static Map<String, String> fields(
      HttpUser user, String path, String form, Map<String, String> typed) throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(HttpUser.hidden(user.get(path).body(), form));
    typed.forEach((name, value) -> fields.put(form + ":" + name, value));
    return fields;
  }

  private static String ids(String form, String inputs) {
    return Stream.of(inputs.split(" ")).map(i -> form + ":" + i).collect(Collectors.joining(" "));
  }

  private static PageCost of(String what, int status, String part, Request request)
      throws Exception {
    Fixtures.call(Hearing.class, "begin");
    HttpResponse<String> answer;
    List<String> heard;
    try {
      answer = request.send();
    } finally {
      heard = Fixtures.call(Hearing.class, "end");
    }
    assertEquals(status, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains(part), answer::body);
    return new PageCost(what, heard);
  }

  /** Fails if there are more, or none, which would mean that nothing was heard. */
  void assertAtMost(int most) {
    assertTrue(!statements.isEmpty() && statements.size() <= most, this::toString);
  }

  /**
   * Fails if more rows cost more statements, but for the one that counts them when the page is full
   * and does not tell it.
   */
  void assertSameAs(PageCost fewRows) {
    int more = statements.size() - fewRows.statements.size();
    assertTrue(more == 0 || more == 1, () -> fewRows + "\n" + this);
  }

  @Override
  public String toString() {
    return statements.size() + " statements for " + what + "\n" + String.join("\n", statements);
  }

  private interface Request {
    HttpResponse<String> send() throws Exception;
  }
}
