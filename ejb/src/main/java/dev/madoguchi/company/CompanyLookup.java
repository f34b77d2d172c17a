package dev.madoguchi.company;

import dev.madoguchi.platform.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Companies for the components that stand on them; not for pages, because it hands out entities.
 */
@Stateless
public class CompanyLookup {

  /** Hits of a search. */
  public static final int MOST_HITS = 20;

  @Inject private CompanyRepository companies;

  /** The company with this name, whatever its spelling, see {@link CompanyName}. */
  @PermitAll
  public Optional<Company> findByName(String name) {
    return findByNames(List.of(name)).stream().findFirst();
  }

  /** The companies with these names, in no order; unknown names give nothing. */
  @PermitAll
  public List<Company> findByNames(Collection<String> names) {
    return names.isEmpty()
        ? List.of()
        : companies.findByNameKeys(
            names.stream().map(CompanyName::keyOf).collect(Collectors.toSet()));
  }

  /**
   * The company with this id.
   *
   * @throws NotFoundException if there is none
   */
  @PermitAll
  public Company get(long id) {
    return companies.find(id).orElseThrow(() -> new NotFoundException("company", id));
  }

  /**
   * Companies by part of the name, see {@link CompanyName#partOf}, and of the address, ordered by
   * name; the first {@link #MOST_HITS} of them. A name that is too short finds nothing.
   *
   * @param address null or blank for any
   */
  @PermitAll
  public List<Company> search(String name, String address) {
    return CompanyName.partOf(name)
        .map(part -> companies.search(part, address, MOST_HITS))
        .orElse(List.of());
  }

  /**
   * Keeps a new company in the caller's transaction; it is written with the caller's flush, so that
   * many at once cost one batch.
   */
  @PermitAll
  public Company add(Company company) {
    companies.add(company);
    return company;
  }
}
