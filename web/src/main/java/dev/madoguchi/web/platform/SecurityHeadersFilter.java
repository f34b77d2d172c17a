package dev.madoguchi.web.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that keep browsers strict (OPS-10). Pages of Faces get their content policy, with the
 * number for their own scripts, from PrimeFaces (parameter in {@code web.xml}); everything else
 * gets it here. What somebody logged in reads is not stored by browsers or proxies.
 */
public class SecurityHeadersFilter implements Filter {

  /** For files and servlets: nothing may run, nothing may frame them. */
  static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action"
          + " 'self'; frame-ancestors 'none'";

  private static final String CONTENT_POLICY = "Content-Security-Policy";
  private static final String FACES = "faces";
  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Override
  public void doFilter(
      ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    HttpServletResponse response = (HttpServletResponse) servletResponse;
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      // the error page brings its own; the other headers are missing where the server itself
      // refused
      response.setHeader(CONTENT_POLICY, null);
    }
    boolean resource = request.getServletPath().startsWith(RESOURCES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (resource || !FACES.equals(request.getHttpServletMapping().getServletName())) {
      response.setHeader(CONTENT_POLICY, POLICY);
    }
    if (!resource && request.getUserPrincipal() != null) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
