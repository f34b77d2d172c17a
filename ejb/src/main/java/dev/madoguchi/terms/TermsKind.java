package dev.madoguchi.terms;

/** What a document of terms is. */
public enum TermsKind {
  /** What the service consists of. */
  SPECIFICATION,
  /** The terms of the contract. */
  CONTRACT
}
