package dev.madoguchi.it.supportid;

import dev.madoguchi.As;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.supportid.IssueSupportId;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.supportid.SupportIdView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes support IDs that no other test knows. */
@Stateless
@PermitAll
public class SupportIds {

  @PersistenceContext(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManager em;

  @Inject private SupportIdService supportIds;

  /** A support ID of this person with this key. */
  public SupportIdView issue(Accounts.Person person, String key) throws Exception {
    IssueSupportId command = new IssueSupportId(key, Unique.of("SID-"), "検証用");
    return As.customer(person.id()).get(() -> supportIds.issue(command));
  }

  /** Makes a colleague a person in charge, as CON-08 will do. */
  public void join(SupportIdView supportId, Accounts.Person colleague) {
    em.createNativeQuery(
            """
            insert into person_in_charge (id, version, support_id_id, account_id, since_at)
            values (?, 1, ?, ?, current_timestamp)
            """)
        .setParameter(1, Unique.id())
        .setParameter(2, supportId.id())
        .setParameter(3, colleague.id())
        .executeUpdate();
  }
}
