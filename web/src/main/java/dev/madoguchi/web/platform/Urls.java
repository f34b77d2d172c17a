package dev.madoguchi.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Addresses inside the portal. */
public final class Urls {

  private Urls() {}

  /** Address of the request inside the host. */
  public static String of(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  /** A path with a query string in which one parameter is changed; an empty value takes it away. */
  static String here(String path, String query, String name, Object value) {
    String changed = query(query, name, value);
    return changed.isEmpty() ? path : path + "?" + changed;
  }

  /** A query string in which one parameter is changed. */
  static String query(String query, String name, Object value) {
    List<String> parts = new ArrayList<>();
    for (String part : query == null ? new String[0] : query.split("&")) {
      if (!part.isEmpty() && !decoded(part.split("=", 2)[0]).equals(name)) {
        parts.add(part);
      }
    }
    if (value != null && !value.toString().isEmpty()) {
      parts.add(encoded(name) + "=" + encoded(value.toString()));
    }
    return String.join("&", parts);
  }

  /**
   * A path with parameters.
   *
   * @param namesAndValues names and values in turn; a null value leaves its name out
   */
  public static String of(String path, Object... namesAndValues) {
    String query = "";
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        query += (query.isEmpty() ? "?" : "&") + encoded(String.valueOf(namesAndValues[i]));
        query += "=" + encoded(String.valueOf(namesAndValues[i + 1]));
      }
    }
    return path + query;
  }

  /**
   * Whether an address that came from outside is a page of ours, so that a link can't send people
   * elsewhere: one slash at the start, then no other slash or backslash, no control characters.
   */
  public static boolean isLocal(String address) {
    return address != null
        && address.startsWith("/")
        && !address.startsWith("//")
        && address.indexOf('\\') < 0
        && address.chars().noneMatch(c -> c < ' ' || c == 0x7f);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
