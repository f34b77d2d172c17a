package dev.madoguchi.terms;

import dev.madoguchi.account.Account;
import dev.madoguchi.account.AccountLookup;
import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.file.FileDownload;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import dev.madoguchi.supportid.SupportId;
import dev.madoguchi.supportid.SupportIdLookup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Terms for the persons in charge of support IDs (CON-10): what is in force, what was agreed, and
 * the agreement itself. A version exists for a reader only if a support ID of theirs needs it or
 * agreed to it.
 */
@Stateless
public class TermsService {

  @Inject private TermsRepository terms;
  @Inject private TermsOverview overview;
  @Inject private SupportIdLookup supportIds;
  @Inject private AccountLookup accounts;
  @Inject private FileStore files;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /**
   * The versions that the caller's support IDs need or agreed to: those that need agreement first,
   * then those in force, then earlier ones; each by support ID.
   */
  @RolesAllowed(Roles.CUSTOMER)
  public List<TermsRow> findMine() {
    return overview.all();
  }

  /** Those of {@link #findMine} that need agreement. */
  @RolesAllowed(Roles.CUSTOMER)
  public List<TermsRow> findOpen() {
    return overview.open();
  }

  /**
   * A version to be read.
   *
   * @throws NotFoundException if the support ID is not the caller's, or has nothing to do with it
   */
  @RolesAllowed(Roles.CUSTOMER)
  public TermsPage get(long versionId, String supportId) {
    TermsRow row = row(versionId, supportId);
    TermsVersion version = version(versionId);
    return new TermsPage(
        row, version.getTextJa(), version.getTextEn(), version.getFileId() != null);
  }

  /**
   * The PDF of a version.
   *
   * @throws NotFoundException as {@link #get}, or if it is no PDF
   */
  @RolesAllowed(Roles.CUSTOMER)
  public FileDownload getFile(long versionId) {
    boolean mine = findMine().stream().anyMatch(row -> row.version().versionId() == versionId);
    Long file = mine ? version(versionId).getFileId() : null;
    if (file == null) {
      throw new NotFoundException("terms", versionId);
    }
    return files.download(files.get(file));
  }

  /**
   * Agrees for a support ID. Once somebody has agreed, a second call changes nothing.
   *
   * @throws NotFoundException as {@link #get}
   * @throws TermsReplacedException if the version is not in force any more
   */
  @RolesAllowed(Roles.CUSTOMER)
  public void agree(@NotNull @Valid AgreeToTerms command) {
    Account caller = accounts.current();
    SupportId supportId = supportId(caller, command.supportId());
    // of two persons who agree at the same moment the second finds the agreement of the first
    terms.lock(supportId);
    List<TermsRow> mine =
        findMine().stream().filter(row -> row.supportId().equals(supportId.getName())).toList();
    TermsVersion version = version(command.versionId());
    Optional<TermsRow> wanted =
        mine.stream().filter(row -> row.version().versionId() == version.getId()).findFirst();
    if (wanted.isEmpty()) {
      throw refusal(mine, version);
    }
    if (wanted.get().agreedAt() != null) {
      return;
    }
    terms.add(new TermsAgreement(version, supportId, caller, command.address(), clock.instant()));
    audit.write(
        "terms.agreed",
        "supportid:" + supportId.getId(),
        "%s %s %s"
            .formatted(
                wanted.get().version().titleJa(),
                wanted.get().version().label(),
                version.getSha256()));
  }

  /** Why a version is not there to be agreed to: another one took its place, or it never was. */
  private static RuntimeException refusal(List<TermsRow> mine, TermsVersion version) {
    return mine.stream()
            .anyMatch(row -> row.version().documentId() == version.getDocument().getId())
        ? new TermsReplacedException()
        : new NotFoundException("terms", version.getId());
  }

  private TermsRow row(long versionId, String supportId) {
    return findMine().stream()
        .filter(row -> row.version().versionId() == versionId)
        .filter(row -> row.supportId().equalsIgnoreCase(supportId))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("terms", versionId));
  }

  private SupportId supportId(Account caller, String name) {
    return supportIds.findOf(caller.getId()).stream()
        .filter(one -> one.getName().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("support ID", name));
  }

  private TermsVersion version(long id) {
    return terms.findVersion(id).orElseThrow(() -> new NotFoundException("terms", id));
  }
}
