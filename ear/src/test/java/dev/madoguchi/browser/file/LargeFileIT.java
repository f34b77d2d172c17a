package dev.madoguchi.browser.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.browser.ServerHeap;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One gigabyte to the portal and back, while somebody watches its memory. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LargeFileIT {

  private static final long SIZE = 1L << 30;

  /** As large as those of the upload script. */
  private static final int PIECE = 8 << 20;

  /** By how much the heap may be fuller; other threads work as well. */
  private static final long TOLERANCE = 64L << 20;

  private final byte[] piece = new byte[PIECE];
  private final List<Long> heap = new ArrayList<>();

  @Test
  void TIC_04_oneGigabyteIsNeverHeldInMemory() throws Exception {
    new Random(20261122).nextBytes(piece);
    Customer customer = Fixtures.call(Cast.class, "customer");
    HttpUser user = HttpUser.of(customer);
    long before = ServerHeap.used();

    MessageDigest sent = MessageDigest.getInstance("SHA-256");
    long id = send(new Tus(user), sent);
    heap.add(ServerHeap.used());
    AskedTicket ticket =
        Fixtures.call(Cast.class, "ask", customer, "1 GB", new ArrayList<>(List.of(id)));
    String digest = HexFormat.of().formatHex(sent.digest());
    assertEquals(digest, fetch(user, ticket.attachments().get(0)));
    heap.add(ServerHeap.used());

    for (long used : heap) {
      assertTrue(used - before < TOLERANCE, before + " grew to " + heap);
    }
  }

  /** Sends it in pieces; looks at the memory in the middle of the one in the middle. */
  private long send(Tus tus, MessageDigest sent) throws Exception {
    String upload = tus.begin("dump.bin", SIZE);
    HttpResponse<String> answer = null;
    for (long offset = 0; offset < SIZE; offset += PIECE) {
      ByteBuffer.wrap(piece).putLong(offset);
      sent.update(piece);
      boolean look = offset == SIZE / 2;
      answer =
          tus.append(
              upload,
              offset,
              look
                  ? BodyPublishers.fromPublisher(
                      BodyPublishers.ofInputStream(this::watchedPiece), PIECE)
                  : BodyPublishers.ofByteArray(piece));
      assertEquals(204, answer.statusCode(), "at " + offset);
    }
    return Tus.storedId(answer);
  }

  private InputStream watchedPiece() {
    return new WatchedStream(new ByteArrayInputStream(piece), PIECE / 2);
  }

  private String fetch(HttpUser user, long attachment) throws Exception {
    HttpResponse<InputStream> answer =
        user.send(
            HttpUser.request("/me/file/" + attachment), HttpResponse.BodyHandlers.ofInputStream());
    assertEquals(SIZE, answer.headers().firstValueAsLong("Content-Length").orElse(0));
    MessageDigest received = MessageDigest.getInstance("SHA-256");
    try (InputStream in =
        new DigestInputStream(new WatchedStream(answer.body(), SIZE / 2), received)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    String digest = HexFormat.of().formatHex(received.digest());
    assertEquals("\"" + digest + "\"", answer.headers().firstValue("ETag").orElse(""));
    return digest;
  }

  /** Looks at the server's memory when so many bytes have gone by. */
  private final class WatchedStream extends FilterInputStream {

    private final long when;
    private long gone;

    WatchedStream(InputStream in, long when) {
      super(in);
      this.when = when;
    }

    @Override
    public int read() throws IOException {
      throw new UncheckedIOException(new IOException("read in blocks"));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      if (gone < when && gone + read >= when) {
        heap.add(ServerHeap.used());
      }
      gone += read;
      return read;
    }
  }
}
