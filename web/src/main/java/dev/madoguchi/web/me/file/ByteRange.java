package dev.madoguchi.web.me.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a client asks for, so that a download goes on where it broke off.
 *
 * @param first position of the first byte
 * @param last position of the last byte, itself included
 */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * Reads the header {@code Range}.
   *
   * @param header the header, or null
   * @param size bytes of the file
   * @return the range; empty when the whole file is to be sent: without the header, and where the
   *     header asks for several parts or is not understood, which a server may ignore
   */
  static Optional<ByteRange> of(String header, long size) {
    Matcher one = ONE.matcher(header == null ? "" : header.strip());
    if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (one.group(1).isEmpty()) {
      long fromEnd = Math.min(size, Long.parseLong(one.group(2)));
      return Optional.of(new ByteRange(size - fromEnd, size - 1));
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    if (!one.group(2).isEmpty() && last < first) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
  }

  /** Whether the file has any of these bytes. */
  boolean isSatisfiable() {
    return first <= last;
  }

  long length() {
    return last - first + 1;
  }

  /** The header {@code Content-Range}. */
  String header(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
