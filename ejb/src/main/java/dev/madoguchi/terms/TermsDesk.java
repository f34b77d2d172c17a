package dev.madoguchi.terms;

import dev.madoguchi.audit.AuditWriter;
import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.file.StoredFile;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Where back office keeps terms, publishes versions, and reads who agreed (CON-10). A published
 * version never changes.
 */
@Stateless
public class TermsDesk {

  /** How far ahead a version may take effect, in years; beyond it somebody mistyped. */
  static final int FARTHEST = 3;

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  @Inject private TermsRepository terms;
  @Inject private TermsScopes scopes;
  @Inject private FileStore files;
  @Inject private CalendarService calendar;
  @Inject private AuditWriter audit;
  @Inject private Clock clock;

  /** All documents by title. */
  @RolesAllowed(Roles.OFFICE)
  public List<TermsView> findDocuments() {
    return scopes.views(terms.findDocuments());
  }

  /**
   * One document.
   *
   * @throws NotFoundException if there is none
   */
  @RolesAllowed(Roles.OFFICE)
  public TermsView getDocument(long id) {
    return scopes.views(List.of(document(id))).get(0);
  }

  /**
   * Stores a new document, or changes one. It acts at once: contracts that it names now need the
   * version in force.
   *
   * @return its id
   * @throws TermsWithoutScopeException if it names neither product nor plan
   * @throws TermsChangedException if somebody else changed it meanwhile
   * @throws NotFoundException if there is no such document, product or plan
   */
  @RolesAllowed(Roles.OFFICE)
  public long save(@NotNull @Valid SaveTerms command) {
    if (command.products().isEmpty() && command.plans().isEmpty()) {
      throw new TermsWithoutScopeException();
    }
    TermsDocument document;
    if (command.id() == null) {
      document = new TermsDocument(command.kind(), command.titleJa(), command.titleEn());
      terms.add(document);
    } else {
      document = document(command.id());
      if (document.getVersion() != command.version()) {
        throw new TermsChangedException();
      }
    }
    document.describe(command.kind(), command.titleJa(), command.titleEn(), command.active());
    terms.flush();
    scopes.replace(document, command.products(), command.plans());
    audit.write(
        "terms.saved",
        "terms:" + document.getId(),
        "%s; %s; %s %s"
            .formatted(command.titleJa(), command.active(), command.products(), command.plans()));
    return document.getId();
  }

  /**
   * Publishes a version. From its day on it asks every support ID anew.
   *
   * @throws TermsWithoutContentException if there is neither a Japanese text nor a PDF, or both
   * @throws TermsNotPdfException if the file is no PDF
   * @throws TermsTooLateException if the day lies before today or more than {@value #FARTHEST}
   *     years ahead
   * @throws TermsLabelTakenException if the document has a version with this name
   * @throws NotFoundException if there is no such document
   */
  @RolesAllowed(Roles.OFFICE)
  public void publish(@NotNull @Valid PublishTerms command) {
    TermsDocument document = document(command.documentId());
    LocalDate today = calendar.today();
    if (command.effectiveOn().isBefore(today)
        || command.effectiveOn().isAfter(today.plusYears(FARTHEST))) {
      throw new TermsTooLateException();
    }
    boolean file = !command.fileIds().isEmpty();
    if (file == (command.textJa() != null) || file && command.textEn() != null) {
      throw new TermsWithoutContentException();
    }
    terms.add(file ? ofFile(document, command) : ofText(document, command));
    terms.flush();
    audit.write(
        "terms.published",
        "terms:" + document.getId(),
        "%s %s from %s".formatted(document.getTitleJa(), command.label(), command.effectiveOn()));
  }

  private TermsVersion ofText(TermsDocument document, PublishTerms command) {
    return TermsVersion.ofText(
        document,
        command.label(),
        command.effectiveOn(),
        command.textJa(),
        command.textEn(),
        clock.instant());
  }

  private TermsVersion ofFile(TermsDocument document, PublishTerms command) {
    StoredFile file = files.getUnclaimed(command.fileIds().get(0));
    if (!isPdf(file)) {
      throw new TermsNotPdfException();
    }
    files.claim(command.fileIds(), "terms:" + document.getId());
    return TermsVersion.ofFile(
        document,
        command.label(),
        command.effectiveOn(),
        file.getId(),
        file.getSha256(),
        clock.instant());
  }

  private boolean isPdf(StoredFile file) {
    try (InputStream in = Files.newInputStream(files.path(file))) {
      return Arrays.equals(PDF, in.readNBytes(PDF.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Who agreed to any version of the document, the latest first: the proof that there is.
   *
   * @throws NotFoundException if there is no such document
   */
  @RolesAllowed(Roles.OFFICE)
  public Page<AgreementRow> findAgreements(long documentId, PageRequest page) {
    document(documentId);
    return Page.of(
        terms.findAgreements(documentId, page),
        page,
        () -> terms.countAgreements(documentId, Page.COUNT_LIMIT + 1));
  }

  private TermsDocument document(long id) {
    return terms.findDocument(id).orElseThrow(() -> new NotFoundException("terms", id));
  }
}
