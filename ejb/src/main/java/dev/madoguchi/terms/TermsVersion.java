package dev.madoguchi.terms;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * What a document says from a day on (CON-10): as text, or as a stored PDF. Published by back
 * office and never changed afterwards; another version takes its place on the day on which that one
 * takes effect, and asks for agreement again.
 */
@Entity
@Table(name = "terms_version")
public class TermsVersion extends BaseEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id", updatable = false)
  private TermsDocument document;

  @Column(name = "label", updatable = false)
  private String label;

  @Column(name = "effective_on", updatable = false)
  private LocalDate effectiveOn;

  @Lob
  @Column(name = "text_ja", updatable = false)
  private String textJa;

  @Lob
  @Column(name = "text_en", updatable = false)
  private String textEn;

  @Column(name = "file_id", updatable = false)
  private Long fileId;

  @Column(name = "sha256", updatable = false)
  private String sha256;

  @Column(name = "published_at", updatable = false)
  private Instant publishedAt;

  protected TermsVersion() {}

  private TermsVersion(TermsDocument document, String label, LocalDate effectiveOn, Instant now) {
    this.document = document;
    this.label = label;
    this.effectiveOn = effectiveOn;
    this.publishedAt = now;
  }

  /** A version as text; without English text, English readers see the Japanese one. */
  static TermsVersion ofText(
      TermsDocument document,
      String label,
      LocalDate effectiveOn,
      String textJa,
      String textEn,
      Instant now) {
    TermsVersion version = new TermsVersion(document, label, effectiveOn, now);
    version.textJa = textJa;
    version.textEn = textEn;
    version.sha256 = digest(textJa + "\n" + (textEn == null ? "" : textEn));
    return version;
  }

  /** A version as a PDF. */
  static TermsVersion ofFile(
      TermsDocument document,
      String label,
      LocalDate effectiveOn,
      long fileId,
      String sha256,
      Instant now) {
    TermsVersion version = new TermsVersion(document, label, effectiveOn, now);
    version.fileId = fileId;
    version.sha256 = sha256;
    return version;
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  TermsDocument getDocument() {
    return document;
  }

  String getLabel() {
    return label;
  }

  LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  String getTextJa() {
    return textJa;
  }

  String getTextEn() {
    return textEn;
  }

  /** The stored PDF, or null. */
  Long getFileId() {
    return fileId;
  }

  /** SHA-256 of the text or the PDF, in hexadecimal digits: what was agreed to. */
  String getSha256() {
    return sha256;
  }
}
