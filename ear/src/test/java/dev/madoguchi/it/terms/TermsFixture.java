package dev.madoguchi.it.terms;

import dev.madoguchi.As;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.Unique;
import dev.madoguchi.it.account.Accounts;
import dev.madoguchi.it.contract.ContractWish;
import dev.madoguchi.it.contract.Contracts;
import dev.madoguchi.it.file.FileFixture;
import dev.madoguchi.it.plan.Plans;
import dev.madoguchi.supportid.SupportIdService;
import dev.madoguchi.terms.PublishTerms;
import dev.madoguchi.terms.SaveTerms;
import dev.madoguchi.terms.TermsDesk;
import dev.madoguchi.terms.TermsKind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Terms of plans that no other test knows. */
@Stateless
@PermitAll
public class TermsFixture {

  @Inject private TermsDesk desk;
  @Inject private Plans plans;
  @Inject private Contracts contracts;
  @Inject private SupportIdService supportIds;
  @Inject private Accounts accounts;
  @Inject private FileFixture files;

  /**
   * Terms that a customer has to agree to.
   *
   * @param documentId the document
   * @param versionId its version
   */
  public record Needed(long documentId, long versionId) implements Serializable {}

  /** Somebody of the back office. */
  public As office() {
    return As.office(accounts.office());
  }

  /** A document of a plan, without any version. */
  public long document(String plan) throws Exception {
    String title = "規約 " + Unique.of("T");
    return office()
        .get(
            () ->
                desk.save(
                    new SaveTerms(
                        null,
                        0,
                        TermsKind.CONTRACT,
                        title,
                        "Terms",
                        true,
                        List.of(),
                        List.of(plan))));
  }

  /** Publishes a version as text. */
  public void publish(long document, String label, LocalDate day) throws Exception {
    office()
        .run(
            () ->
                desk.publish(
                    new PublishTerms(document, label, day, "第1条 " + label, null, List.of())));
  }

  /** A PDF that the support ID has to agree to, for a contract that it gets as well. */
  public Needed needFile(Customer customer, String supportId) throws Exception {
    String plan = plans.faultsByPhone();
    long document = document(plan);
    byte[] pdf = "%PDF-1.7 terms".getBytes(StandardCharsets.US_ASCII);
    long file = files.store(office(), "terms.pdf", pdf).id();
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    office()
        .run(() -> desk.publish(new PublishTerms(document, "1", today, null, null, List.of(file))));
    Contracts.Made contract = contracts.make(new ContractWish().under(plan));
    As.customer(customer.accountId()).run(() -> supportIds.addKey(supportId, contract.key()));
    long version = office().get(() -> desk.getDocument(document)).versions().get(0).versionId();
    return new Needed(document, version);
  }
}
