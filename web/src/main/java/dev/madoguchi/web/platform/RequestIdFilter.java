package dev.madoguchi.web.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.MDC;

/**
 * Gives each request a number (OPS-05): it stands in every line of the log, in the header {@code
 * X-Request-Id} and on error pages. Numbers from outside are not believed. What a request throws
 * ends here, as an error page.
 */
public class RequestIdFilter implements Filter {

  private static final Logger LOG = Logger.getLogger(RequestIdFilter.class.getName());
  private static final String ATTRIBUTE = "madoguchi.requestId";
  private static final String LOG_KEY = "requestId";
  private static final int BYTES = 6;

  private final SecureRandom random = new SecureRandom();

  /** The number of the request; a dash where it never passed the filter. */
  public static String idOf(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "-";
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    ((HttpServletRequest) request).setAttribute(ATTRIBUTE, id);
    ((HttpServletResponse) response).setHeader("X-Request-Id", id);
    MDC.put(LOG_KEY, id);
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      // logged here, where the number is still in each line
      LOG.log(Level.SEVERE, "the request failed", e);
      if (response.isCommitted()) {
        throw e;
      }
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    } finally {
      MDC.remove(LOG_KEY);
    }
  }
}
