package dev.madoguchi.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * Identity and optimistic lock of every entity. Ids come from one sequence, so an id never names
 * two records.
 */
@MappedSuperclass
public abstract class BaseEntity {

  @Id
  @SequenceGenerator(name = "entity_seq", sequenceName = "entity_seq", allocationSize = 100)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
  private Long id;

  @Version private int version;

  /** The database identity; null until the entity is stored. */
  public Long getId() {
    return id;
  }

  /** Counts the changes; a form sends it back so that a lost update is noticed. */
  public int getVersion() {
    return version;
  }
}
