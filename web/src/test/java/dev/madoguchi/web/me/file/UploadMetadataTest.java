package dev.madoguchi.web.me.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What a client says about a file (TIC-04). */
class UploadMetadataTest {

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void TIC_04_nameAndKindAreRead() {
    UploadMetadata metadata =
        UploadMetadata.of(
            "filename " + base64("ログ.zip") + ",filetype " + base64("application/zip"));
    assertEquals("ログ.zip", metadata.name());
    assertEquals("application/zip", metadata.contentType());
  }

  @Test
  void TIC_04_whatCanNotBeReadIsLeftOut() {
    assertEquals("", UploadMetadata.of(null).name());
    assertEquals("", UploadMetadata.of("filename ???").name());
    assertEquals("", UploadMetadata.of("filename").name());
    assertNull(UploadMetadata.of("confidential").contentType());
  }

  @Test
  void TIC_04_theNameIsOfferedInBothForms() {
    assertEquals(
        "attachment; filename=\"__ 1.zip\"; filename*=UTF-8''%E3%83%AD%E3%82%B0%201.zip",
        DownloadServlet.disposition("ログ 1.zip"));
    assertEquals(
        "attachment; filename=\"a_b_.txt\"; filename*=UTF-8''a%22b%5C.txt",
        DownloadServlet.disposition("a\"b\\.txt"));
  }
}
