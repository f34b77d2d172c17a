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
    ".env, .env",
    "'', file",
    "'. .. ...', file",
    "/etc/passwd, passwd",
    "..\\\\..\\\\x.log, x.log",
    "/, file",
    "𠮷野家😀.txt, 𠮷野家😀.txt"
  })
  void TIC_04_foldersAndStrangeCharactersAreDropped(String sent, String kept) {
    assertEquals(kept, FileName.of(sent).text());
  }

  @Test
  void TIC_04_invisibleCharactersCanNotHideTheEnding() {
    assertEquals("fotogpj.exe", FileName.of("foto\u202egpj.exe\u2066\u200b").text());
    assertEquals("ab.txt", FileName.of("a\r\nb\u0000.txt").text());
    assertEquals("file", FileName.of(null).text());
    assertEquals("file", FileName.of("\u202e\u200b\ufeff").text());
    assertEquals("a.txt", FileName.of("a\ufffe\uffff\u2028.txt").text());
  }

  @Test
  void TIC_04_halfACharacterIsDropped() {
    assertEquals("ab.txt", FileName.of("a\ud842b\udfb7.txt").text());
    assertEquals("𠮷.txt", FileName.of("\ud842\udfb7.txt").text());
  }

  @ParameterizedTest
  @CsvSource({
    "CON, _CON",
    "nul.txt, _nul.txt",
    "com1.tar.gz, _com1.tar.gz",
    "LPT9 .log, _LPT9 .log",
    "console.txt, console.txt",
    "com.txt, com.txt"
  })
  void TIC_04_namesOfDevicesCanBeSaved(String sent, String kept) {
    assertEquals(kept, FileName.of(sent).text());
  }

  @Test
  void TIC_04_aNameThatIsCutDoesNotEndInADot() {
    String longName = "a".repeat(FileName.LONGEST - 5) + ".exe.";
    assertEquals("exe", FileName.of(longName + "b".repeat(30)).suffix());
    assertEquals("exe", FileName.of(longName + " " + "b".repeat(30)).suffix());
  }

  @Test
  void TIC_04_aLongNameIsCutBetweenCharacters() {
    String name = FileName.of("a" + "𠮷".repeat(300) + ".log").text();
    assertEquals("a" + "𠮷".repeat(97) + ".log", name);
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
