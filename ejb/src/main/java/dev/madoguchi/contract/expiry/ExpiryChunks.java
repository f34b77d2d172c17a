package dev.madoguchi.contract.expiry;

import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;

/**
 * Tells a chunk of recipients so that one who can't be told (say, because another server tells them
 * at this moment) costs only itself. It has no transaction and steps out of the batch runtime's
 * one: each try is a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryChunks {

  private static final Logger LOG = System.getLogger(ExpiryChunks.class.getName());

  @Inject private ContractExpiry expiry;

  /**
   * Tells them all at once, or one by one if that fails. Idempotent.
   *
   * @param recipients at most {@link ContractExpiry#MOST}
   * @param asOf the moment that stands for now
   * @return how many of them could not be told; they are due again at the next run
   */
  @RolesAllowed(Roles.SYSTEM)
  public int tell(List<DueRecipient> recipients, Instant asOf) {
    try {
      expiry.tell(recipients, asOf);
      return 0;
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "Recipients could not be told at once and are tried one by one", e);
      return (int) recipients.stream().filter(one -> !tellAlone(one, asOf)).count();
    }
  }

  private boolean tellAlone(DueRecipient recipient, Instant asOf) {
    try {
      expiry.tell(List.of(recipient), asOf);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A recipient could not be told of contracts that end", e);
      return false;
    }
  }
}
