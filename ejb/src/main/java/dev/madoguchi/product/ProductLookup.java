package dev.madoguchi.product;

import dev.madoguchi.platform.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Products for the components that stand on them; not for pages, because it hands out entities. */
@Stateless
public class ProductLookup {

  @Inject private ProductRepository products;

  /** The product with this code, without regard to case and width. */
  @PermitAll
  public Optional<Product> findByCode(String code) {
    return findByCodes(List.of(code)).stream().findFirst();
  }

  /** The products with these codes, in no order, in one query; unknown codes give nothing. */
  @PermitAll
  public List<Product> findByCodes(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : products.findByCodeKeys(
            codes.stream().map(ProductCode::keyOf).collect(Collectors.toSet()));
  }

  /** All products by name. */
  @PermitAll
  public List<Product> findAll() {
    return products.findAll();
  }

  /**
   * The product with this id, its family and maker loaded.
   *
   * @throws NotFoundException if there is none
   */
  @PermitAll
  public Product get(long id) {
    return products.find(id).orElseThrow(() -> new NotFoundException("product", id));
  }
}
