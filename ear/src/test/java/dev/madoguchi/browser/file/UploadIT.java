package dev.madoguchi.browser.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.browser.Fixtures;
import dev.madoguchi.browser.HttpUser;
import dev.madoguchi.it.AskedTicket;
import dev.madoguchi.it.Cast;
import dev.madoguchi.it.Customer;
import dev.madoguchi.it.file.FileFixture;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files on their way to the portal and back, over connections that break. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadIT {

  private static final long GIGABYTE = 1L << 30;
  private static final byte[] CONTENT = content(3 << 20);

  private Customer hanako;
  private HttpUser owner;
  private HttpUser stranger;
  private Tus tus;

  @BeforeAll
  void logIn() throws Exception {
    hanako = Fixtures.call(Cast.class, "customer");
    owner = HttpUser.of(hanako);
    Customer taro = Fixtures.call(Cast.class, "customer");
    stranger = HttpUser.of(taro);
    tus = new Tus(owner);
  }

  @Test
  void TIC_04_brokenUploadGoesOnWhereItBrokeOff() throws Exception {
    String upload = tus.begin("構成図.png", CONTENT.length);
    int sent = CONTENT.length / 2;
    tus.breakOff(upload, CONTENT, 0, sent, CONTENT.length);

    int there = (int) tus.offset(upload);
    assertTrue(there > 0 && there <= sent, there + " of " + sent);
    byte[] rest = Arrays.copyOfRange(CONTENT, there, CONTENT.length);
    long id = Tus.storedId(tus.append(upload, there, BodyPublishers.ofByteArray(rest)));
    assertEquals(sha256(CONTENT), etag(download(owner, attach(id), null)));
  }

  @Test
  void TIC_04_answerThatWasLostIsGivenAgain() throws Exception {
    String upload = tus.begin("a.txt", CONTENT.length);
    long id = Tus.storedId(tus.append(upload, 0, BodyPublishers.ofByteArray(CONTENT)));
    HttpResponse<String> again = tus.ask(upload);
    assertEquals(id, Tus.storedId(again));
    assertEquals(CONTENT.length, again.headers().firstValueAsLong("Upload-Offset").orElseThrow());
  }

  @Test
  void TIC_04_bytesAtAnotherPlaceThanTheEndAreRefused() throws Exception {
    String upload = tus.begin("a.txt", CONTENT.length);
    tus.append(upload, 0, BodyPublishers.ofByteArray(CONTENT, 0, 1000));
    assertEquals(
        409, tus.append(upload, 500, BodyPublishers.ofByteArray(CONTENT, 0, 10)).statusCode());
    assertEquals(1000, tus.offset(upload));
  }

  @Test
  void TIC_04_cancelledUploadLeavesNothing() throws Exception {
    String upload = tus.begin("a.txt", CONTENT.length);
    tus.append(upload, 0, BodyPublishers.ofByteArray(CONTENT, 0, 1000));
    String folder = upload.replaceFirst(".*/", "");
    assertEquals(1, onDisk(folder));
    assertEquals(204, tus.cancel(upload).statusCode());
    assertEquals(0, onDisk(folder));
    assertEquals(404, tus.ask(upload).statusCode());
  }

  @Test
  void TIC_04_cancelledAfterItsLastByteItLeavesNothingEither() throws Exception {
    String upload = tus.begin("a.txt", CONTENT.length);
    long id = Tus.storedId(tus.append(upload, 0, BodyPublishers.ofByteArray(CONTENT)));
    assertEquals(1, onDisk(String.valueOf(id)));
    assertEquals(204, tus.cancel(upload).statusCode());
    assertEquals(0, onDisk(String.valueOf(id)));
    assertEquals(0, onDisk(upload.replaceFirst(".*/", "")));
  }

  @Test
  void TIC_04_tooLargeAndForbiddenFilesAreRefusedBeforeTheFirstByteInWords() throws Exception {
    HttpResponse<String> large = tus.create("動画.mp4", GIGABYTE + 1);
    assertEquals(413, large.statusCode());
    assertTrue(large.body().contains("FileTooLargeException"), large.body());
    assertTrue(large.body().contains("動画.mp4"), large.body());

    HttpResponse<String> program = tus.create("setup.EXE", 10);
    assertEquals(415, program.statusCode());
    assertTrue(program.body().contains("FileKindForbiddenException"), program.body());
    assertTrue(program.body().contains("setup.EXE"), program.body());
  }

  @Test
  void TIC_04_moreBytesThanAnnouncedAreNotTaken() throws Exception {
    String upload = tus.begin("a.txt", 10);
    int status = tus.append(upload, 0, BodyPublishers.ofByteArray(CONTENT)).statusCode();
    assertEquals(4, status / 100, "status " + status);
  }

  @Test
  void TIC_04_bytesOfAnUnknownNumberAreNotTaken() throws Exception {
    String upload = tus.begin("a.txt", 10);
    BodyPublisher unannounced =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(CONTENT));
    assertEquals(411, tus.append(upload, 0, unannounced).statusCode());
    assertEquals(0, tus.offset(upload));
  }

  @Test
  void TIC_04_placesThatAreNoNumbersAreRefused() throws Exception {
    String upload = tus.begin("a.txt", CONTENT.length);
    for (String place : List.of("x", "-1", "0x10", "99999999999999999999", "")) {
      BodyPublisher bytes = BodyPublishers.ofByteArray(CONTENT, 0, 10);
      assertEquals(4, tus.append(upload, place, bytes).statusCode() / 100, place);
    }
    assertEquals(0, tus.offset(upload));
  }

  @Test
  void TIC_04_sizesThatAreNoNumbersAreRefusedInWords() throws Exception {
    for (String size : List.of("x", "-1", "1e9", "99999999999999999999", "")) {
      HttpResponse<String> answer = tus.announce("filename YQ==", size);
      assertEquals(400, answer.statusCode(), size);
      assertTrue(answer.body().contains("受け付けられませんでした"), answer.body());
    }
    HttpResponse<String> empty = tus.create("空.txt", 0);
    assertEquals(415, empty.statusCode());
    assertTrue(empty.body().contains("「空.txt」は中身が空です"), empty.body());
  }

  @Test
  void TIC_04_aFileWithoutAReadableNameGetsAGeneralOne() throws Exception {
    for (String metadata :
        List.of("filename ???", "filename", ",,", "name", "x=y;z", "filename ")) {
      HttpResponse<String> created = tus.announce(metadata, "10");
      assertEquals(201, created.statusCode(), metadata);
      BodyPublisher bytes = BodyPublishers.ofByteArray(CONTENT, 0, 10);
      long id = Tus.storedId(tus.append(Tus.address(created), 0, bytes));
      String disposition =
          download(owner, attach(id), null)
              .headers()
              .firstValue("Content-Disposition")
              .orElseThrow();
      assertTrue(disposition.contains("filename=\"file\""), metadata + " gave " + disposition);
    }
  }

  @Test
  void TIC_04_brokenUploadThatIsCancelledLeavesNothing() throws Exception {
    String upload = tus.begin("a.bin", CONTENT.length);
    tus.breakOff(upload, CONTENT, 0, CONTENT.length / 2, CONTENT.length);
    assertTrue(tus.offset(upload) > 0);
    assertEquals(204, tus.cancel(upload).statusCode());
    assertEquals(0, onDisk(upload.replaceFirst(".*/", "")));
    assertEquals(404, tus.append(upload, 0, BodyPublishers.ofByteArray(CONTENT)).statusCode());
  }

  @Test
  void TIC_04_uploadOfSomebodyElseDoesNotExist() throws Exception {
    String upload = tus.begin("a.txt", CONTENT.length);
    Tus foreign = new Tus(stranger);
    assertEquals(404, foreign.ask(upload).statusCode());
    assertEquals(404, foreign.append(upload, 0, BodyPublishers.ofByteArray(CONTENT)).statusCode());
    assertEquals(404, foreign.cancel(upload).statusCode());
    assertEquals(0, tus.offset(upload));
    assertEquals(401, new Tus(HttpUser.visitor()).create("a.txt", 10).statusCode());
  }

  @Test
  void TIC_04_downloadIsAnAttachmentUnderItsNameWithItsSha256() throws Exception {
    long attachment = attach(tus.send("構成図 100%.html", CONTENT));
    HttpResponse<byte[]> answer = download(owner, attachment, null);
    assertEquals(200, answer.statusCode());
    assertEquals(sha256(CONTENT), sha256(answer.body()));
    assertEquals(sha256(CONTENT), etag(answer));
    String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
    assertTrue(disposition.startsWith("attachment;"), disposition);
    assertTrue(
        disposition.endsWith("filename*=UTF-8''%E6%A7%8B%E6%88%90%E5%9B%B3%20100%25.html"),
        disposition);
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
    assertEquals(404, download(stranger, attachment, null).statusCode());
  }

  @Test
  void TIC_04_brokenDownloadGoesOnWhereItBrokeOff() throws Exception {
    long attachment = attach(tus.send("a.txt", CONTENT));
    HttpResponse<byte[]> rest = download(owner, attachment, "bytes=1000000-");
    assertEquals(206, rest.statusCode());
    assertEquals(
        "bytes 1000000-%d/%d".formatted(CONTENT.length - 1, CONTENT.length),
        rest.headers().firstValue("Content-Range").orElse(""));
    assertEquals(
        sha256(Arrays.copyOfRange(CONTENT, 1_000_000, CONTENT.length)), sha256(rest.body()));
    assertEquals(416, download(owner, attachment, "bytes=99999999-").statusCode());
  }

  private long attach(long fileId) throws Exception {
    AskedTicket ticket =
        Fixtures.call(Cast.class, "ask", hanako, "upload", new ArrayList<>(List.of(fileId)));
    return ticket.attachments().get(0);
  }

  private static HttpResponse<byte[]> download(HttpUser user, long attachment, String range)
      throws Exception {
    var request = HttpUser.request("/me/file/" + attachment);
    if (range != null) {
      request.header("Range", range);
    }
    return user.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static long onDisk(String name) throws Exception {
    return Fixtures.<Long>call(FileFixture.class, "countOnDisk", name);
  }

  private static String etag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElse("").replace("\"", "");
  }

  private static byte[] content(int size) {
    byte[] bytes = new byte[size];
    new Random(20261122).nextBytes(bytes);
    return bytes;
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
