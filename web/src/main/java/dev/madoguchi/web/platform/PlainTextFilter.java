package dev.madoguchi.web.platform;

import dev.madoguchi.platform.PlainText;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes plain text of all parameters, those of forms and those of addresses, before anybody reads
 * them (OPS-10, decision 0012). What a field of one line may have besides is a matter of {@link
 * TextConverter}.
 */
public class PlainTextFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new PlainRequest((HttpServletRequest) request), response);
  }

  private static final class PlainRequest extends HttpServletRequestWrapper {

    private Map<String, String[]> parameters;

    PlainRequest(HttpServletRequest request) {
      super(request);
    }

    /** Read at the first question, as the server does: the encoding can be set until then. */
    @Override
    public Map<String, String[]> getParameterMap() {
      if (parameters == null) {
        Map<String, String[]> plain = new LinkedHashMap<>();
        super.getParameterMap()
            .forEach(
                (name, values) ->
                    plain.put(
                        name, Stream.of(values).map(PlainText::lines).toArray(String[]::new)));
        parameters = Collections.unmodifiableMap(plain);
      }
      return parameters;
    }

    @Override
    public String[] getParameterValues(String name) {
      return getParameterMap().get(name);
    }

    @Override
    public String getParameter(String name) {
      String[] values = getParameterValues(name);
      return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }
  }
}
