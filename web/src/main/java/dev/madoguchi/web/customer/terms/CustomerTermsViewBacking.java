package dev.madoguchi.web.customer.terms;

import dev.madoguchi.terms.AgreeToTerms;
import dev.madoguchi.terms.TermsPage;
import dev.madoguchi.terms.TermsService;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * One version to be read and agreed to (CON-10). URL {@code /customer/terms/view?id=&supportId=};
 * 404 for what the support ID has nothing to do with.
 */
@Named
@ViewScoped
public class CustomerTermsViewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TermsService terms;
  @Inject private HttpServletRequest request;

  private transient TermsPage page;
  private Long id;
  private String supportId;
  private boolean authorised;
  private boolean binding;

  /** Makes sure that there is one. */
  public void load() {
    if (id == null || supportId == null) {
      throw Feedback.notFound();
    }
    getVersion();
  }

  /** Agrees, for all persons in charge. */
  public String agree() {
    terms.agree(new AgreeToTerms(id, supportId, authorised, binding, request.getRemoteAddr()));
    Feedback.done("customer.terms.view.done");
    return Redirect.to("/customer/terms/list");
  }

  /** The version; the view may have come back without it, then it is read once more. */
  public TermsPage getVersion() {
    if (page == null) {
      page = terms.get(id, supportId);
    }
    return page;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getSupportId() {
    return supportId;
  }

  public void setSupportId(String supportId) {
    this.supportId = supportId;
  }

  public boolean isAuthorised() {
    return authorised;
  }

  public void setAuthorised(boolean authorised) {
    this.authorised = authorised;
  }

  public boolean isBinding() {
    return binding;
  }

  public void setBinding(boolean binding) {
    this.binding = binding;
  }
}
