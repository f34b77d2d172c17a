package dev.madoguchi.web.platform;

import dev.madoguchi.platform.Installation;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Refuses requests that change something and were made by a page of somebody else (OPS-10). The
 * view state of Faces and the cookie's SameSite attribute guard forms as well; this one also guards
 * the servlets.
 */
public class OriginFilter implements Filter {

  private static final Logger LOG = Logger.getLogger(OriginFilter.class.getName());
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  public void doFilter(
      ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    if (READING.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(servletRequest, servletResponse);
      return;
    }
    LOG.log(
        Level.WARNING,
        "refused: {0} {1} came from {2}",
        new Object[] {request.getMethod(), request.getRequestURI(), request.getHeader("Origin")});
    HttpServletResponse response = (HttpServletResponse) servletResponse;
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .println("別のサイトから送られたため、受け付けませんでした。 / This came from another site and was refused.");
  }

  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin == null
        || isOurs(origin, request.getHeader("Host"), Installation.current().publicUrl());
  }

  /**
   * Whether the origin is the host that was asked, or the portal's public address (behind a proxy).
   */
  static boolean isOurs(String origin, String host, String publicUrl) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null
          && (authority.equals(host) || authority.equals(URI.create(publicUrl).getAuthority()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
