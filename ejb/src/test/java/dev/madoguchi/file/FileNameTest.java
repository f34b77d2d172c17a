package dev.madoguchi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as we keep them (TIC-04). */
class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "ログ.zip, ログ.zip",
    "C:\\Users\\hanako\\ログ.zip, ログ.zip",
    "../../etc/passwd, passwd",
    "a/b/, file",
    "..., file",
    "'a.exe. ', a.exe",
    "'a<b>:c?.txt', a_b__c_.txt",
    "' \u3000資料\u3000 ', 資料",
    ".env, .env"
  })
  void TIC_04_foldersAndStrangeCharactersAreDropped(String sent, String kept) {
    assertEquals(kept, FileName.of(sent).text());
  }

  @Test
  void TIC_04_invisibleCharactersCanNotHideTheEnding() {
    assertEquals("fotogpj.exe", FileName.of("foto\u202egpj.exe\u2066\u200b").text());
    assertEquals("ab.txt", FileName.of("a\r\nb\u0000.txt").text());
    assertEquals("file", FileName.of(null).text());
  }

  @Test
  void TIC_04_composedAndDecomposedNamesAreOne() {
    assertEquals("が.txt", FileName.of("か\u3099.txt").text());
  }

  @Test
  void TIC_04_aLongNameKeepsItsEnding() {
    String name = FileName.of("あ".repeat(300) + ".tar").text();
    assertEquals(FileName.LONGEST, name.length());
    assertEquals("tar", new FileName(name).suffix());
    assertEquals("", FileName.of("README").suffix());
    assertEquals("exe", FileName.of("a.EXE").suffix());
  }
}
