package dev.madoguchi.contract.certificate;

/** The documents that a contract has. */
public enum CertificateKind {
  /** Support certificate: what is maintained for whom, under which plan, until when (CON-02). */
  SUPPORT,
  /** Support key certificate: the keys in full, and how to use them (CON-04). */
  KEYS;

  /** Beginning of file names, as {@code support}. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
