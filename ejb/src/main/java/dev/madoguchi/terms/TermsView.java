package dev.madoguchi.terms;

import java.util.List;

/**
 * A document as back office sees it.
 *
 * @param id the document
 * @param version to send back with a change
 * @param kind what it is
 * @param titleJa title in Japanese
 * @param titleEn title in English
 * @param active whether it asks for agreement
 * @param products codes of the products whose contracts need it
 * @param plans codes of the plans whose contracts need it
 * @param versions its versions, the latest day first
 */
public record TermsView(
    long id,
    int version,
    TermsKind kind,
    String titleJa,
    String titleEn,
    boolean active,
    List<String> products,
    List<String> plans,
    List<TermsHead> versions) {

  /** Copies the lists. */
  public TermsView {
    products = List.copyOf(products);
    plans = List.copyOf(plans);
    versions = List.copyOf(versions);
  }
}
