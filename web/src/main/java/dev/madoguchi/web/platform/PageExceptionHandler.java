package dev.madoguchi.web.platform;

import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one place where exceptions of pages end. A refusal becomes a sentence at its field or at the
 * top of the page, and the page is shown again with what was typed; what does not exist is answered
 * 404; a form that had expired is loaded anew (the draft brings back what was typed), but not while
 * a script only asks for parts of it: that is answered 410; everything else is logged with the
 * request's number, which the error page shows. Backing beans catch nothing.
 */
public class PageExceptionHandler extends ExceptionHandlerWrapper {

  /** Session attribute: the next page tells that the form before had expired. */
  static final String EXPIRED = "madoguchi.expired";

  private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

  /** Wraps the handler of Faces. */
  public PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    for (Iterator<ExceptionQueuedEvent> i = getUnhandledExceptionQueuedEvents().iterator();
        i.hasNext(); ) {
      Throwable thrown = i.next().getContext().getException();
      i.remove();
      if (!faces.getResponseComplete()) {
        answer(faces, thrown);
      } else {
        LOG.log(Level.WARNING, "after the answer of " + pageOf(faces), thrown);
      }
    }
  }

  private static void answer(FacesContext faces, Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotFoundException || cause instanceof EJBAccessException) {
        LOG.log(Level.FINE, "404 for {0}: {1}", new Object[] {pageOf(faces), cause.getMessage()});
        sendError(faces, HttpServletResponse.SC_NOT_FOUND);
        return;
      } else if (cause instanceof BusinessException refusal) {
        Feedback.showError(
            faces,
            refusal.field(),
            Messages.text(formats(), refusal.key(), refusal.arguments().toArray()));
        return;
      } else if (cause instanceof ConstraintViolationException invalid) {
        invalid.getConstraintViolations().forEach(violation -> showViolation(faces, violation));
        return;
      } else if (cause instanceof ViewExpiredException) {
        reload(faces);
        return;
      } else if (cause.getClass().getSimpleName().equals("OptimisticLockException")) {
        Feedback.showError(faces, null, Messages.text(formats(), "frame.changedMeanwhile"));
        return;
      }
    }
    LOG.log(Level.SEVERE, "page " + pageOf(faces), thrown);
    sendError(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  private static void showViolation(FacesContext faces, ConstraintViolation<?> violation) {
    String field = null;
    for (Path.Node node : violation.getPropertyPath()) {
      field = node.getName();
    }
    Feedback.showError(
        faces,
        field,
        CDI.current().select(Violations.class).get().text(violation, formats().language()));
  }

  private static void sendError(FacesContext faces, int status) {
    ExternalContext external = faces.getExternalContext();
    if (external.isResponseCommitted()) {
      LOG.log(
          Level.WARNING, "the page {0} broke off: a part of it was sent already", pageOf(faces));
      faces.responseComplete();
      return;
    }
    try {
      if (external.getRequest() instanceof HttpServletRequest request
          && request.getDispatcherType() == DispatcherType.ERROR) {
        sayPlainly(external, status);
      } else {
        external.responseSendError(status, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** The last resort: the error page itself failed. */
  private static void sayPlainly(ExternalContext external, int status) throws IOException {
    external.responseReset();
    external.setResponseStatus(status);
    external.setResponseContentType("text/plain; charset=UTF-8");
    external.getResponseOutputWriter().write("Error / エラー " + status);
  }

  private static void reload(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    if (ErrorPage.isPartial(request)) {
      sendError(faces, HttpServletResponse.SC_GONE);
      return;
    }
    request.getSession().setAttribute(EXPIRED, true);
    try {
      faces.getExternalContext().redirect(Urls.of(request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private static String pageOf(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return request.getMethod()
        + " "
        + request.getRequestURI()
        + " ["
        + RequestIdFilter.idOf(request)
        + "]";
  }

  private static Formats formats() {
    return CDI.current().select(ActiveUser.class).get().getFormats();
  }
}
