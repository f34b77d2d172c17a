package dev.madoguchi.platform.csv;

import java.io.InputStream;

/** A file of so many bytes that is made while it is read and counts what was taken of it. */
public final class EndlessInput extends InputStream {

  private final byte[] beginning;
  private final byte[] repeated;
  private final long size;
  private long taken;

  /**
   * A file.
   *
   * @param beginning its first bytes
   * @param repeated what follows again and again
   * @param size how many bytes there are
   */
  public EndlessInput(byte[] beginning, byte[] repeated, long size) {
    this.beginning = beginning.clone();
    this.repeated = repeated.clone();
    this.size = size;
  }

  /** Bytes read so far. */
  public long taken() {
    return taken;
  }

  @Override
  public int read() {
    if (taken == size) {
      return -1;
    }
    long at = taken++;
    return 0xFF
        & (at < beginning.length
            ? beginning[(int) at]
            : repeated[(int) ((at - beginning.length) % repeated.length)]);
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    int count = (int) Math.min(length, size - taken);
    for (int i = 0; i < count; i++) {
      into[offset + i] = (byte) read();
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
