package dev.madoguchi.web.customer.supportid;

import dev.madoguchi.supportid.DescriptionChangedException;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.supportid.SupportIdView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * One support ID with its keys, persons in charge and history (CON-06, CON-07), {@code
 * /customer/supportid/view?name=}. A name that is none of the reader's answers 404.
 */
@Named
@ViewScoped
public class CustomerSupportidViewBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/customer/supportid/view";

  @Inject private SupportIdService supportIds;

  private String name;
  private transient SupportIdView view;
  private String supportKey;
  private String seen;

  @Size(max = 255)
  private String description;

  /** Reads the support ID. */
  public void load() {
    if (name == null) {
      throw Feedback.notFound();
    }
    view = supportIds.get(name);
    description = view.description();
    seen = description;
  }

  /** Puts a key on it. */
  public String addKey() {
    supportIds.addKey(name, supportKey);
    return done("customer.supportid.view.added");
  }

  /** Takes a key off. */
  public String removeKey(long id) {
    supportIds.removeKey(name, id);
    return done("customer.supportid.view.removed");
  }

  /** Stores the description; if somebody else was faster, a second attempt counts. */
  public String describe() {
    try {
      supportIds.changeDescription(name, seen, description);
    } catch (DescriptionChangedException e) {
      seen = e.stored();
      throw e;
    }
    Feedback.draftDone(getDraft());
    return done("customer.supportid.view.described");
  }

  private String done(String key) {
    Feedback.done(key);
    return Redirect.to(PAGE, "name", name);
  }

  /** The support ID; read again when the view comes back from another server. */
  public SupportIdView getView() {
    if (view == null) {
      view = supportIds.get(name);
    }
    return view;
  }

  /** Key of the draft of the description. */
  public String getDraft() {
    return "supportid-" + getView().id();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** The description that stood there when this one was written. */
  public String getSeen() {
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }

  public String getSupportKey() {
    return supportKey;
  }

  public void setSupportKey(String supportKey) {
    this.supportKey = supportKey;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
