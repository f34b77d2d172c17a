package dev.madoguchi.file;

import java.util.List;
import java.util.Locale;

/** Which files people may send (TIC-04). */
final class FileAdmission {

  private static final long MIB = 1024L * 1024L;

  private FileAdmission() {}

  /**
   * Refuses what is not allowed.
   *
   * @param name cleaned name
   * @param size bytes
   * @param maximumMb largest allowed size in MiB, itself allowed
   * @param forbidden endings without dot, in any case
   */
  static void check(FileName name, long size, int maximumMb, List<String> forbidden) {
    String suffix = name.suffix();
    if (forbidden.stream()
        .anyMatch(one -> one.replaceFirst("^\\.", "").toLowerCase(Locale.ROOT).equals(suffix))) {
      throw new FileKindForbiddenException(name.text(), suffix);
    }
    if (size <= 0) {
      throw new FileEmptyException(name.text());
    }
    if (size > maximumMb * MIB) {
      throw new FileTooLargeException(name.text(), maximumMb);
    }
  }
}
