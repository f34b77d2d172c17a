package dev.madoguchi.web.visitor.supportid;

import dev.madoguchi.supportid.CcService;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The link that ends copies, {@code /unsubscribe?token=…} (CON-09). Opening it changes nothing, the
 * button does; a link that did its work says so.
 */
@Named
@ViewScoped
public class VisitorSupportidUnsubscribeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CcService copies;

  private String token;

  /** Ends the copies. */
  public String unsubscribe() {
    copies.unsubscribe(token);
    Feedback.done("unsubscribe.done");
    return Redirect.to("/unsubscribe");
  }

  /** The address that gets copies; null where none go out. */
  public String getAddress() {
    return copies.findAddress(token).orElse(null);
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
