package dev.madoguchi.web.customer.supportid;

import dev.madoguchi.supportid.CcService;
import dev.madoguchi.supportid.PeopleService;
import dev.madoguchi.supportid.PeopleView;
import dev.madoguchi.supportid.PersonAdded;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Persons in charge, invitations and CC addresses of a support ID (CON-08, CON-09), {@code
 * /customer/supportid/people?name=}. A name that is none of the reader's answers 404.
 */
@Named
@ViewScoped
public class CustomerSupportidPeopleBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/customer/supportid/people";

  @Inject private PeopleService people;
  @Inject private CcService copies;

  private String name;
  private transient PeopleView view;
  private transient List<PersonAdded.Choice> choices = List.of();
  private String person;
  private String addresses;

  /** Reads them. */
  public void load() {
    if (name == null) {
      throw Feedback.notFound();
    }
    view = people.get(name);
  }

  /** Adds or invites a person, or offers several to choose from. */
  public String add() {
    return tell(people.add(name, person));
  }

  /** Adds one of those that were offered. */
  public String choose(long accountId) {
    return tell(people.choose(name, person, accountId));
  }

  private String tell(PersonAdded came) {
    choices = came.choices();
    if (!choices.isEmpty()) {
      return null;
    }
    return came.person() != null
        ? done("customer.supportid.people.added", came.person())
        : done("customer.supportid.people.invited", came.invitation());
  }

  /** Takes a person off; who takes oneself off does not see the support ID any more. */
  public String remove(long id, boolean me) {
    people.remove(name, id);
    if (me) {
      Feedback.done("customer.supportid.people.left", name);
      return Redirect.to("/customer/supportid/list");
    }
    return done("customer.supportid.people.removed");
  }

  /** Sends an invitation once more. */
  public String sendAgain(long id) {
    people.sendAgain(name, id);
    return done("customer.supportid.people.sentAgain");
  }

  /** Takes an invitation back. */
  public String withdraw(long id) {
    people.withdraw(name, id);
    return done("customer.supportid.people.withdrawn");
  }

  /** Adds CC addresses. */
  public String addCc() {
    copies.add(name, addresses);
    return done("customer.supportid.people.ccAdded");
  }

  /** Removes a CC address. */
  public String removeCc(long id) {
    copies.remove(name, id);
    return done("customer.supportid.people.ccRemoved");
  }

  private String done(String key, Object... arguments) {
    Feedback.done(key, arguments);
    return Redirect.to(PAGE, "name", name);
  }

  /** The people; read again when the view comes back from another server. */
  public PeopleView getView() {
    if (view == null) {
      view = people.get(name);
    }
    return view;
  }

  /** Accounts with the typed address to choose from; none after the view came back. */
  public List<PersonAdded.Choice> getChoices() {
    return choices == null ? List.of() : choices;
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

  public String getAddresses() {
    return addresses;
  }

  public void setAddresses(String addresses) {
    this.addresses = addresses;
  }
}
