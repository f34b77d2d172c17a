package dev.madoguchi.web.office.supportid;

import dev.madoguchi.supportid.SupportIdDesk;
import dev.madoguchi.supportid.SupportIdView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * One support ID as back office sees it (CON-05, CON-07). URL {@code /office/supportid/view?name=};
 * 404 for a name that there is not.
 */
@Named
@ViewScoped
public class OfficeSupportidViewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupportIdDesk desk;

  private transient SupportIdView view;
  private String name;
  private String person;

  /** Makes sure that there is one. */
  public void load() {
    if (name == null || name.isBlank()) {
      throw Feedback.notFound();
    }
    getView();
  }

  /** Adds or invites a person in charge. */
  public String add() {
    desk.addPerson(name, person);
    Feedback.done("office.supportid.view.added", person.strip());
    return Redirect.to("/office/supportid/view", "name", name);
  }

  /** The support ID; the view may have come back without it, then it is read once more. */
  public SupportIdView getView() {
    if (view == null) {
      view = desk.get(name);
    }
    return view;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
