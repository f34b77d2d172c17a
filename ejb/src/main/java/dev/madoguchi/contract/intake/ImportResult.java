package dev.madoguchi.contract.intake;

/**
 * What became of some rows.
 *
 * @param created new contracts
 * @param changed contracts that say something else than before
 * @param unchanged contracts that said the same already; nothing was written
 * @param rejected rows that were not taken
 */
public record ImportResult(int created, int changed, int unchanged, int rejected) {

  /** Nothing yet. */
  public static final ImportResult NONE = new ImportResult(0, 0, 0, 0);

  /** Both together. */
  public ImportResult plus(ImportResult other) {
    return new ImportResult(
        created + other.created,
        changed + other.changed,
        unchanged + other.unchanged,
        rejected + other.rejected);
  }

  /** Contracts that were written. */
  public int written() {
    return created + changed;
  }
}
