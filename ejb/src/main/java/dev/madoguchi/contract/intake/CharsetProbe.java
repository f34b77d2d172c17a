package dev.madoguchi.contract.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds out how a file is encoded by decoding all of it strictly, a buffer at a time. UTF-8 comes
 * first: Japanese text in Windows-31J is hardly ever right UTF-8, while UTF-8 often passes as
 * Windows-31J.
 */
final class CharsetProbe {

  static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final int BUFFER = 1 << 16;

  private CharsetProbe() {}

  /**
   * The encoding of a text file.
   *
   * @throws NotACsvFileException if it is no text
   * @throws EncodingUnknownException if it is encoded otherwise
   */
  static Charset find(Path file) throws IOException {
    Optional<Boolean> utf8 = isText(file, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return require(utf8.get(), StandardCharsets.UTF_8);
    }
    Optional<Boolean> windows = isText(file, WINDOWS_31J);
    if (windows.isPresent()) {
      return require(windows.get(), WINDOWS_31J);
    }
    if (hasZeroByte(file)) {
      throw new NotACsvFileException();
    }
    throw new EncodingUnknownException();
  }

  private static Charset require(boolean text, Charset charset) {
    if (!text) {
      throw new NotACsvFileException();
    }
    return charset;
  }

  /** Whether the decoded file is free of control characters; empty if it can't be decoded. */
  private static Optional<Boolean> isText(Path file, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer characters = CharBuffer.allocate(BUFFER);
    boolean text = true;
    boolean end = false;
    try (InputStream in = Files.newInputStream(file)) {
      while (!end) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        CoderResult result = decoder.decode(bytes, characters, end);
        if (result.isError()) {
          return Optional.empty();
        }
        text &= !hasControl(characters.flip());
        bytes.compact();
        characters.clear();
      }
    }
    return Optional.of(text);
  }

  private static boolean hasControl(CharBuffer characters) {
    return characters.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n');
  }

  private static boolean hasZeroByte(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (byte b : in.readNBytes(BUFFER)) {
        if (b == 0) {
          return true;
        }
      }
      return false;
    }
  }
}
