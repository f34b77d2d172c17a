package dev.madoguchi.file;

import dev.madoguchi.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A file that somebody sent or that a job made (TIC-04). The bytes lie in the data directory, under
 * the day and the id; this is what we know about them. A file sent by a person belongs to that
 * account until a form uses it: then it is claimed for its context (as {@code ticket:42}), and the
 * component that claimed it decides who may read it. A file that nobody claims within a day is
 * removed.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile extends BaseEntity {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);
  private static final String ANY_TYPE = "application/octet-stream";

  @Column(name = "owner_id", updatable = false)
  private Long ownerId;

  @Column(name = "name", updatable = false)
  private String name;

  @Column(name = "content_type", updatable = false)
  private String contentType;

  @Column(name = "byte_count", updatable = false)
  private long size;

  @Column(name = "sha256", updatable = false)
  private String sha256;

  @Column(name = "storage_path")
  private String storagePath;

  @Column(name = "incoming", updatable = false)
  private String incoming;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "context")
  private String context;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  protected StoredFile() {}

  StoredFile(
      Long ownerId,
      FileName name,
      String contentType,
      long size,
      String sha256,
      Instant createdAt) {
    this.ownerId = ownerId;
    this.name = name.text();
    this.contentType =
        contentType != null && contentType.matches("[A-Za-z0-9.+-]{1,49}/[A-Za-z0-9.+-]{1,50}")
            ? contentType
            : ANY_TYPE;
    this.size = size;
    this.sha256 = sha256;
    this.createdAt = createdAt;
  }

  /** Remembers which upload it came from, so that a client that missed our answer can ask again. */
  void cameFrom(String upload) {
    incoming = upload;
  }

  /** Fixes where the bytes lie, once the id is known. */
  void settle() {
    storagePath = "files/" + DAY.format(createdAt) + "/" + getId();
  }

  /** A form uses it; from now on it stays. */
  void claim(String forContext, Instant when) {
    if (isClaimed()) {
      throw new IllegalStateException("file " + getId() + " is claimed already");
    }
    context = forContext;
    claimedAt = when;
  }

  public boolean isClaimed() {
    return claimedAt != null;
  }

  public String getName() {
    return name;
  }

  /** Kind as its sender named it; never to be trusted. */
  public String getContentType() {
    return contentType;
  }

  /** Bytes. */
  public long getSize() {
    return size;
  }

  /** 64 lower-case hexadecimal digits. */
  public String getSha256() {
    return sha256;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  /** What it was claimed for, as {@code ticket:42}; null while nobody did. */
  public String getContext() {
    return context;
  }

  /** Where the bytes lie, relative to the data directory. */
  String getStoragePath() {
    return storagePath;
  }
}
