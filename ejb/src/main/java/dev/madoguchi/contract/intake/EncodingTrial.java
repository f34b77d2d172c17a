package dev.madoguchi.contract.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes in one encoding and counts what fits and what does not. */
final class EncodingTrial {

  /** Of these, no two wrong bytes look like one right character. */
  private static final char FIRST_OF_THREE_BYTES = '\u0800';

  private final CharsetDecoder decoder;
  private final CharBuffer characters = CharBuffer.allocate(1 << 13);
  private ByteBuffer rest = ByteBuffer.allocate(0);
  private long right;
  private long wrong;
  private long wrongLine;
  private long line = 1;
  private char last;

  EncodingTrial(Charset charset) {
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Decodes more bytes.
   *
   * @param end whether they are the last
   */
  void take(byte[] more, int count, boolean end) {
    ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + count);
    bytes.put(rest).put(more, 0, count).flip();
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      result = decoder.decode(bytes, characters, end);
      countRight(characters.flip());
      characters.clear();
      if (result.isError()) {
        bytes.position(bytes.position() + result.length());
        wrongLine = wrong == 0 ? line : wrongLine;
        wrong++;
      }
    }
    rest = bytes;
  }

  private void countRight(CharBuffer decoded) {
    while (decoded.hasRemaining()) {
      char c = decoded.get();
      if (c == '\r' || c == '\n' && last != '\r') {
        line++;
      }
      right += c >= FIRST_OF_THREE_BYTES ? 1 : 0;
      last = c;
    }
  }

  boolean isRight() {
    return wrong == 0;
  }

  /** Whether it fits as often as not: then it is this encoding with something broken in it. */
  boolean isMostlyRight() {
    return right > 0 && right >= wrong;
  }

  /** Line of the first byte that does not fit, counted from 1. */
  long wrongLine() {
    return wrongLine;
  }

  /** Line reached so far. */
  long line() {
    return line;
  }
}
