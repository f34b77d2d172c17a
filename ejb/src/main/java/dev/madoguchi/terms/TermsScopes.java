package dev.madoguchi.terms;

import dev.madoguchi.plan.PlanLookup;
import dev.madoguchi.plan.ServicePlan;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.product.Product;
import dev.madoguchi.product.ProductLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** For which products and plans a document is, by their codes. */
@Dependent
class TermsScopes {

  @Inject private TermsRepository terms;
  @Inject private ProductLookup products;
  @Inject private PlanLookup plans;

  void replace(TermsDocument document, List<String> productCodes, List<String> planCodes) {
    terms.findScopes(List.of(document.getId())).forEach(terms::remove);
    productCodes.stream()
        .distinct()
        .map(
            code ->
                products.findByCode(code).orElseThrow(() -> new NotFoundException("product", code)))
        .forEach(product -> terms.add(TermsScope.ofProduct(document, product.getId())));
    planCodes.stream()
        .distinct()
        .map(code -> plans.findByCode(code).orElseThrow(() -> new NotFoundException("plan", code)))
        .forEach(plan -> terms.add(TermsScope.ofPlan(document, plan.getId())));
    terms.flush();
  }

  List<TermsView> views(List<TermsDocument> documents) {
    Map<Long, String> productCodes =
        products.findAll().stream().collect(Collectors.toMap(Product::getId, Product::getCode));
    Map<Long, String> planCodes =
        plans.findAll().stream()
            .collect(Collectors.toMap(ServicePlan::getId, ServicePlan::getCode));
    List<Long> ids = documents.stream().map(TermsDocument::getId).toList();
    Map<Long, List<TermsHead>> versions =
        terms.findVersions(ids).stream().collect(Collectors.groupingBy(TermsHead::documentId));
    Map<Long, List<TermsScope>> scopes =
        terms.findScopes(ids).stream().collect(Collectors.groupingBy(TermsScope::getDocumentId));
    return documents.stream()
        .map(
            one ->
                view(
                    one,
                    scopes.getOrDefault(one.getId(), List.of()),
                    versions.getOrDefault(one.getId(), List.of()),
                    productCodes,
                    planCodes))
        .toList();
  }

  private static TermsView view(
      TermsDocument document,
      List<TermsScope> scopes,
      List<TermsHead> versions,
      Map<Long, String> productCodes,
      Map<Long, String> planCodes) {
    return new TermsView(
        document.getId(),
        document.getVersion(),
        document.getKind(),
        document.getTitleJa(),
        document.getTitleEn(),
        document.isActive(),
        scopes.stream()
            .map(scope -> productCodes.get(scope.getProductId()))
            .filter(Objects::nonNull)
            .toList(),
        scopes.stream()
            .map(scope -> planCodes.get(scope.getPlanId()))
            .filter(Objects::nonNull)
            .toList(),
        versions);
  }
}
