package dev.madoguchi.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What error pages do. A denied page looks like one that does not exist. A script gets the sentence
 * and the request's number as {@code {"message": …, "requestId": …}} in place of the page.
 */
@Named
@RequestScoped
public class ErrorPage {

  private static final List<Integer> NAMED =
      List.of(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED,
          HttpServletResponse.SC_GONE,
          HttpServletResponse.SC_PRECONDITION_FAILED,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);

  @Inject private HttpServletRequest request;
  @Inject private ActiveUser user;

  /** Whether a script waits for the answer, and not a person for a page. */
  public static boolean isForScript(HttpServletRequest request) {
    return isPartial(request)
        || request.getHeader("X-Requested-With") != null
        || request.getHeader(AccountFilter.ACCOUNT) != null
        || request.getHeader("Tus-Resumable") != null;
  }

  /** Whether Faces' script asks for parts of a page. */
  static boolean isPartial(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  /** Answers 404 also where the server said 403; to a script in its own words. */
  public void prepare() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (status() == HttpServletResponse.SC_FORBIDDEN) {
      faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    if (isForScript(request)) {
      answerScript((HttpServletResponse) faces.getExternalContext().getResponse());
      faces.responseComplete();
    }
  }

  private void answerScript(HttpServletResponse response) throws IOException {
    String id = RequestIdFilter.idOf(request);
    byte[] json =
        Json.createObjectBuilder()
            .add("message", Messages.text(user.getFormats(), getKey() + ".script", id))
            .add("requestId", id)
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    response.setHeader("Content-Security-Policy", SecurityHeadersFilter.POLICY);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  /** Key of what is said: title, text and what to do next. */
  public String getKey() {
    int status = status();
    if (status == HttpServletResponse.SC_FORBIDDEN || status == HttpServletResponse.SC_NOT_FOUND) {
      return "frame.error.404";
    } else if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      return "frame.error.500";
    }
    return "frame.error." + (NAMED.contains(status) ? status : "other");
  }

  private int status() {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
  }
}
