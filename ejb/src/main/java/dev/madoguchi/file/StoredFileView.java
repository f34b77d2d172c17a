package dev.madoguchi.file;

/**
 * A stored file as pages show it.
 *
 * @param id identity
 * @param name cleaned name
 * @param size bytes
 * @param sha256 64 lower-case hexadecimal digits
 * @param contentType kind as its sender named it
 */
public record StoredFileView(long id, String name, long size, String sha256, String contentType) {

  /** The view of a file. */
  public static StoredFileView of(StoredFile file) {
    return new StoredFileView(
        file.getId(), file.getName(), file.getSize(), file.getSha256(), file.getContentType());
  }
}
