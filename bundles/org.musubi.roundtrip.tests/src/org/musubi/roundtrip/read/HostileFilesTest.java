package org.musubi.roundtrip.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.sheets.edit.Entry;

/** What must not be read is refused with one sentence; what is harmless is passed over. */
class HostileFilesTest {

  /** Far more than any refusal takes; a file that hangs the reader fails. */

  @TempDir
  Path folder;

  private final TinyBook book = new TinyBook();

  private RoundTripText refused(Path file) {
    BookException refusal = assertThrows(BookException.class, () -> BookReader.read(file));
    assertFalse(refusal.getMessage().isBlank());
    assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(file.getFileName().toString()), refusal.getMessage());
    return refusal.kind();
  }

  private RoundTripText refused(TinyBook tiny) throws IOException {
    return refused(tiny.write(folder.resolve("返送.xlsx")));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  // Bombs

  @Test
  void aPartThatUnpacksToVeryMuchIsRefused() throws IOException {
    byte[] nothing = new byte[40 << 20];
    Arrays.fill(nothing, (byte) ' ');
    book.sheet("S", "").part("xl/media/image1.png", nothing);
    Path file = book.write(folder.resolve("bomb.xlsx"));
    assertTrue(Files.size(file) < 60_000, "The bomb is small");
    assertEquals(RoundTripText.BOMB, refused(file));
  }

  @Test
  void aWorksheetThatUnpacksToVeryMuchIsRefused() throws IOException {
    assertEquals(RoundTripText.BOMB, refused(book.sheet("S", " ".repeat(20 << 20))));
  }

  @Test
  void sizesThatTheDirectoryHidesAreCounted() throws IOException {
    book.sheet("S", " ".repeat(20 << 20));
    Path file = book.write(folder.resolve("liar.xlsx"));
    byte[] bytes = Files.readAllBytes(file);
    // The unpacked size of each part stands 24 bytes behind its mark in the directory.
    for (int i = 0; i + 28 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        Arrays.fill(bytes, i + 24, i + 28, (byte) 0);
        bytes[i + 24] = 100;
      }
    }
    RoundTripText kind = refused(file("liar.xlsx", bytes));
    assertTrue(kind == RoundTripText.BOMB || kind == RoundTripText.DAMAGED, kind.name());
  }

  @Test
  void veryManyPartsAreRefused() throws IOException {
    book.sheet("S", "");
    for (int i = 0; i < 6_000; i++) {
      book.part("xl/media/" + i + ".bin", "");
    }
    assertEquals(RoundTripText.BOMB, refused(book));
  }

  @Test
  void veryManyCellsAreRefused() throws IOException {
    Path file = book.sheet("S", "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(60)).write(folder.resolve("a.xlsx"));
    Limits few = new Limits(1 << 20, 1 << 20, 200, 100, 100, 1_000, 100);
    BookException refusal =
        assertThrows(BookException.class, () -> BookReader.read(file, few, (tab, stamp) -> true));
    assertEquals(RoundTripText.TOO_MANY_CELLS, refusal.kind());
  }

  @Test
  void textsOfMoreSignsThanAllowedAreRefused() throws IOException {
    Limits few = new Limits(1 << 20, 1 << 20, 200, 100, 100, 50, 40);
    Path shared = book.strings("<si><t>" + "あ".repeat(60) + "</t></si>").sheet("S", "<row/>")
        .write(folder.resolve("a.xlsx"));
    assertEquals(RoundTripText.BOMB,
        assertThrows(BookException.class, () -> BookReader.read(shared, few, (tab, stamp) -> true)).kind());
  }

  @Test
  void aSheetThatClaimsAllCellsIsRefused() throws Exception {
    book.sheet("S", "").rawSheet("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\">"
        + "<c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>");
    Path wide = book.write(folder.resolve("wide.xlsx"));
    BookException refused = assertThrows(BookException.class, () -> BookReader.read(wide));
    assertEquals(RoundTripText.CLAIMS, refused.kind());
    assertTrue(refused.getMessage().contains("A1:XFD1048576"), refused.getMessage());
  }

  @Test
  void aSheetThatUsesAFarCellIsReadByThoseItHas() throws Exception {
    book.sheet("S", "").rawSheet("<worksheet><sheetData><row r=\"1048576\">"
        + "<c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>");
    ReturnedBook read = BookReader.read(book.write(folder.resolve("wide.xlsx")));
    assertEquals(1, read.worksheets().getFirst().size());
    assertEquals(new Entry.Number(1, false), read.worksheets().getFirst().at(1_048_575, 16_383));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<row r=\"1048577\"/>", "<row r=\"99999999999\"/>", "<row r=\"0\"/>", "<row r=\"-1\"/>",
      "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c r=\"A0\"><v>1</v></c></row>",
      "<row><c r=\"A1:B2\"><v>1</v></c></row>", "<row><c r=\"1A\"><v>1</v></c></row>",
      "<row><c t=\"s\"><v>5</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
      "<row><c t=\"s\"><v>4294967296</v></c></row>", "<row><c t=\"s\"><v/></c></row>"})
  void placesAndTextsThatDoNotExistAreDamage(String rows) throws IOException {
    assertEquals(RoundTripText.DAMAGED_CELL, refused(book.strings("<si><t>a</t></si>").sheet("S", rows)));
  }

  @Test
  void markupThatWouldFillTheMemoryIsRefused() throws IOException {
    String noise = new Random(1).ints(3_000_000, 'a', 'z').collect(StringBuilder::new,
        StringBuilder::appendCodePoint, StringBuilder::append).toString();
    List<String> sheets = List.of(
        "<worksheet a=\"" + noise + ">>>\"/>", "<!--" + noise.replace('q', '<') + "--><worksheet/>",
        "<?x " + noise + "?><worksheet/>", "<worksheet><![CDATA[" + noise + "]]></worksheet>",
        "<worksheet>" + noise.replaceAll(".{10}", "<$0>"), "<worksheet>" + noise.replaceAll(".{10}", "<$0/>"),
        "<worksheet>" + noise.replaceAll(".{10}", "<a xmlns=\"$0\"/>"),
        "<worksheet>" + noise.replaceAll("(.{9}).", "<a $1=\"\"/>"),
        "<worksheet>" + noise.replaceAll(".{10}", "<?$0?>"), "<" + noise + "/>");
    for (String sheet : sheets) {
      // The parser has limits of its own, other ones in each version of Java.
      RoundTripText kind = refused(new TinyBook().sheet("S", "").rawSheet(sheet));
      assertTrue(kind == RoundTripText.BOMB || kind == RoundTripText.DAMAGED, kind + " " + sheet.substring(0, 40));
    }
  }

  @Test
  void commentsAndInstructionsInPassingAreRead() throws Exception {
    book.sheet("S", "").part("xl/worksheets/sheet1.xml", ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- > ' -->"
        + "<worksheet a='>\"'><sheetData><?pi x?><row><!-- <c> --><c t=\"inlineStr\"><is>"
        + "<t><![CDATA[<&]]]]>\"</t></is></c></row></sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
    assertEquals("<&]]\"", BookReader.read(book.write(folder.resolve("a.xlsx"))).worksheets().getFirst().at(0, 0)
        .shown());
  }

  @Test
  void wideEncodingsAreReadAndGuarded() throws Exception {
    String sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c><v>7</v></c></row>"
        + "</sheetData></worksheet>";
    book.sheet("S", "").part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16));
    assertEquals("7", BookReader.read(book.write(folder.resolve("a.xlsx"))).worksheets().getFirst().at(0, 0).shown());
    String secret = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>";
    assertEquals(RoundTripText.FORBIDDEN_XML, refused(new TinyBook().sheet("S", "")
        .part("xl/worksheets/sheet1.xml", secret.getBytes(StandardCharsets.UTF_16))));
  }

  // What reaches outside

  @ParameterizedTest
  @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
      "docProps/core.xml", "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels",
      "xl/drawings/drawing1.xml", "xl/drawings/vmlDrawing1.vml", "customXml/item1.xml"})
  void aDoctypeIsRefusedInAnyPart(String part) throws IOException {
    book.sheet("S", "").strings("").formats("0");
    Path secret = file("secret.txt", "秘密".getBytes(StandardCharsets.UTF_8));
    book.part(part, "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>");
    assertEquals(RoundTripText.FORBIDDEN_XML, refused(book));
  }

  @Test
  void aBillionLaughsAreNotHeard() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
    }
    book.sheet("S", "").rawSheet(laughs + "]><worksheet>&a39;</worksheet>");
    assertEquals(RoundTripText.FORBIDDEN_XML, refused(book));
  }

  @Test
  void linksAndMacrosAreIgnoredWithASentence() throws Exception {
    book.type("application/vnd.ms-excel.sheet.macroEnabled.main+xml").part("xl/vbaProject.bin", "Auto_Open")
        .relatedTo("externalLink", "externalLinks/externalLink1.xml")
        .part("xl/externalLinks/externalLink1.xml",
            "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>")
        .sheet("S", "<row><c><f>[1]!'!A0'</f><v>5</v></c></row>");
    ReturnedBook read = BookReader.read(book.write(folder.resolve("macros.xlsm")));
    assertEquals("5", read.worksheets().getFirst().at(0, 0).shown());
    assertEquals(List.of(RoundTripText.NOTE_MACROS.say(), RoundTripText.NOTE_LINKS.say()), read.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "xl/../../x.xml", "..\\..\\x.dll", "C:\\x.xml", "xl/.."})
  void namesThatLeadOutsideAreRefused(String name) throws IOException {
    assertEquals(RoundTripText.HOSTILE_NAMES, refused(book.sheet("S", "").part(name, "x")));
  }

  @Test
  void relationsThatLeadOutsideFindNothing() throws Exception {
    book.relatedTo("sharedStrings", "../../../../../../etc/passwd").sheet("S", "<row><c><v>1</v></c></row>");
    assertEquals(1, BookReader.read(book.write(folder.resolve("a.xlsx"))).worksheets().getFirst().size());
  }

  // Other files

  @Test
  void filesOfOtherKindsAreNamed() throws Exception {
    Path old = folder.resolve("old.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
      workbook.createSheet("S").createRow(0).createCell(0).setCellValue("古い");
      workbook.write(out);
    }
    assertEquals(RoundTripText.OLD_WORKBOOK, refused(old));
    assertEquals(RoundTripText.OLD_WORKBOOK, refused(Files.copy(old, folder.resolve("renamed.xlsx"))));
    assertEquals(RoundTripText.PROTECTED, refused(encrypted()));
    assertEquals(RoundTripText.TEXT_FILE, refused(file("a.csv", "列,値\n1,2\n".getBytes(StandardCharsets.UTF_8))));
    assertEquals(RoundTripText.TEXT_FILE, refused(file("b.xlsx", "<html><table>".getBytes(StandardCharsets.UTF_8))));
    assertEquals(RoundTripText.EMPTY_FILE, refused(file("c.xlsx", new byte[0])));
    assertEquals(RoundTripText.NOT_A_WORKBOOK, refused(file("d.xlsx", new byte[] {1, 2, 3, 0, 0})));
    assertEquals(RoundTripText.NO_FILE, refused(folder.resolve("none.xlsx")));
    assertEquals(RoundTripText.NO_FILE, refused(folder));
    assertEquals(RoundTripText.OPEN_DOCUMENT, refused(zip("e.xlsx", Map.of("mimetype", "application/vnd.oasis",
        "content.xml", "<a/>"))));
    assertEquals(RoundTripText.NOT_A_WORKBOOK, refused(zip("f.xlsx", Map.of("index.xml", "<a/>"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      "text/plain", ""})
  void wrongContentTypesAreRefused(String type) throws IOException {
    assertEquals(RoundTripText.NOT_A_WORKBOOK, refused(book.type(type).sheet("S", "")));
  }

  @Test
  void binaryWorkbooksAreNamed() throws IOException {
    assertEquals(RoundTripText.BINARY_WORKBOOK,
        refused(book.type("application/vnd.ms-excel.sheet.binary.macroEnabled.main").sheet("S", "")));
  }

  @Test
  void halfAFileIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(book.sheet("S", "<row/>").write(folder.resolve("whole.xlsx")));
    for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
      assertEquals(RoundTripText.DAMAGED, refused(file("half.xlsx", Arrays.copyOf(whole, length))));
    }
  }

  @Test
  void brokenXmlIsDamage() throws IOException {
    assertEquals(RoundTripText.DAMAGED, refused(book.sheet("S", "<row><c>")));
  }

  private Path zip(String name, Map<String, String> parts) throws IOException {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((part, content) -> bytes.put(part, content.getBytes(StandardCharsets.UTF_8)));
    TinyBook.zip(folder.resolve(name), bytes);
    return folder.resolve(name);
  }

  private Path encrypted() throws Exception {
    Path file = folder.resolve("protected.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(Files.readAllBytes(new TinyBook().sheet("S", "").write(folder.resolve("plain.xlsx"))));
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
    return file;
  }
}
