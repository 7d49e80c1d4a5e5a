package org.musubi.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.persistence.FileProblem.Kind;
import org.musubi.persistence.FileProblem.Severity;

/** Files that are not opened: one clear sentence each, and the file stays as it is. */
class DamagedFileTest {

  private final Locale before = Locale.getDefault();

  @TempDir
  private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("midori.musubi");
  }

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(before);
  }

  @Test
  void missing() throws IOException {
    assertRefused(Kind.MISSING, "見つからない");
    Files.writeString(folder.resolve("midori.musubi.bak1"), Samples.SOUND);
    assertRefused(Kind.MISSING, "midori.musubi.bak1");
  }

  @Test
  void inAFolderThatIsAFile() throws IOException {
    Files.writeString(folder.resolve("plain"), "x");
    file = folder.resolve("plain/midori.musubi");
    assertRefused(Kind.MISSING, "見つからない");
  }

  @Test
  void folder() throws IOException {
    Files.createDirectory(file);
    assertRefused(Kind.FOLDER, "フォルダー");
  }

  @Test
  void aDeviceIsNotRead() throws IOException {
    file = Path.of("/dev/zero");
    assumeTrue(Files.exists(file), "no devices here");
    assertRefused(Kind.UNREADABLE, "普通のファイルではありません");
  }

  @Test
  void aFileTheSystemDoesNotGiveOut() throws IOException {
    file = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(file), "no such file here");
    assertRefused(Kind.UNREADABLE, "読めない", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\n", "\u0000\u0000\u0000\u0000", "\uFEFF"})
  void empty(String content) throws IOException {
    Files.writeString(file, content);
    assertRefused(Kind.EMPTY, "空");
  }

  @Test
  void largerThanAllowed() throws IOException {
    Files.writeString(file, Samples.SOUND);
    CouncilFileException refused =
        assertThrows(CouncilFileException.class, () -> new CouncilFiles(set -> { }, 100).load(file));
    assertEquals(Kind.TOO_LARGE, refused.problems().getFirst().kind());
    assertOneSentence(refused.getLocalizedMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004 a spreadsheet", "地域・職域連携推進協議会", "{\"name\": 1}"})
  void somethingElse(String content) throws IOException {
    Files.writeString(file, content);
    assertRefused(Kind.NOT_XML, "むすびのファイルではない");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 0.97})
  void truncatedAnywhere(double part) throws IOException {
    byte[] whole = Samples.SOUND.getBytes(StandardCharsets.UTF_8);
    byte[] kept = new byte[(int) (whole.length * part)];
    System.arraycopy(whole, 0, kept, 0, kept.length);
    Files.write(file, kept);
    assertRefused(Kind.TRUNCATED, "途切れ");
  }

  @Test
  void truncatedAndFilledWithZeros() throws IOException {
    byte[] bytes = Samples.SOUND.getBytes(StandardCharsets.UTF_8);
    for (int i = bytes.length / 2; i < bytes.length; i++) {
      bytes[i] = 0;
    }
    Files.write(file, bytes);
    assertRefused(Kind.TRUNCATED, "途切れ");
  }

  @Test
  void truncatedWithABackup() throws IOException {
    Files.writeString(file, Samples.SOUND.substring(0, 300));
    Files.writeString(folder.resolve("midori.musubi.bak1"), "");
    Files.writeString(folder.resolve("midori.musubi.bak2"), Samples.SOUND);
    assertRefused(Kind.TRUNCATED, "midori.musubi.bak2 を開いて");
  }

  @Test
  void damagedInTheMiddle() throws IOException {
    Files.writeString(file, Samples.SOUND.replace("<relationships", "<<relationships"));
    FileProblem problem = assertRefused(Kind.NOT_XML, "壊れて");
    assertEquals(8, problem.line());
    assertTrue(problem.column() > 1);
    assertTrue(problem.message().contains("8行目"));
  }

  @Test
  void writtenInAnotherEncoding() throws IOException {
    Files.write(file, Samples.SOUND.getBytes(Charset.forName("windows-31j")));
    assertRefused(Kind.NOT_XML, "UTF-8");
  }

  @Test
  void oneByteThatIsNoCharacter() throws IOException {
    byte[] bytes = Samples.SOUND.getBytes(StandardCharsets.UTF_8);
    String before = Samples.SOUND.substring(0, Samples.SOUND.indexOf("保健所"));
    bytes[before.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
    Files.write(file, bytes);
    assertEquals(4, assertRefused(Kind.NOT_XML, "UTF-8").line());
  }

  @Test
  void twoFilesInOne() throws IOException {
    Files.writeString(file, Samples.SOUND + Samples.SOUND);
    assertRefused(Kind.NOT_XML, "壊れて");
  }

  @Test
  void doctype() throws IOException {
    Files.writeString(file, beforeRoot("<!DOCTYPE x>\n"));
    FileProblem problem = assertRefused(Kind.DOCTYPE, "DOCTYPE");
    assertEquals(2, problem.line());
  }

  @Test
  void doctypeThatWouldFetchAFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.dtd"), "<!ENTITY s \"secret\">");
    Files.writeString(file, beforeRoot("<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">\n"));
    assertRefused(Kind.DOCTYPE, "DOCTYPE");
  }

  @Test
  void xmlBomb() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [\n<!ENTITY l0 \"lol\">\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">\n");
    }
    Files.writeString(file, beforeRoot(bomb + "]>\n").replace("みどり保健所", "&l19;"));
    assertRefused(Kind.ENTITIES, "XML爆弾");
  }

  @Test
  void entityThatNobodyDeclared() throws IOException {
    Files.writeString(file, Samples.SOUND.replace("みどり保健所", "&nbsp;"));
    assertRefused(Kind.NOT_XML, "壊れて");
  }

  @Test
  void endlessNesting() throws IOException {
    Files.writeString(file, Samples.with("<issueAnalyses><issues>" + "<causes>".repeat(3000)
        + "</causes>".repeat(3000) + "</issues></issueAnalyses>"));
    assertRefused(Kind.TOO_DEEP, "入れ子");
  }

  @Test
  void noCouncil() throws IOException {
    Files.writeString(file, """
        <?xml version="1.0" encoding="UTF-8"?>
        <catalogue:Catalogue xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
        xmlns:catalogue="http://org.musubi/catalogue/1.0" xmi:id="CAT"/>
        """);
    assertRefused(Kind.NOT_A_COUNCIL, "catalogue:Catalogue");
    Files.writeString(file, "<html><body/></html>");
    assertRefused(Kind.NOT_A_COUNCIL, "html");
  }

  @Test
  void newerFormat() throws IOException {
    Files.writeString(file, Samples.SOUND.replace("formatVersion=\"1.0\"", "formatVersion=\"1.1\" invented=\"x\""));
    assertRefused(Kind.NEWER_VERSION, "1.1");
    Files.writeString(file, Samples.SOUND.replace("formatVersion=\"1.0\"", "formatVersion=\"12.3\""));
    assertRefused(Kind.NEWER_VERSION, "12.3");
  }

  @Test
  void newerNamespaces() throws IOException {
    Files.writeString(file, Samples.SOUND.replace("http://org.musubi/council/1.0", "http://org.musubi/council/2.0"));
    assertRefused(Kind.NEWER_VERSION, "2.0");
    Files.writeString(file, inRoot("xmlns:plan=\"http://org.musubi/plan/1.5\""));
    assertRefused(Kind.NEWER_VERSION, "1.5");
  }

  @Test
  void aVersionThatIsNone() throws IOException {
    Files.writeString(file, Samples.SOUND.replace("formatVersion=\"1.0\"", "formatVersion=\"new\""));
    assertRefused(Kind.INVALID_VALUE, "new");
  }

  @Test
  void unknownNamespace() throws IOException {
    Files.writeString(file, inRoot("xmlns:x=\"http://example.org/x\""));
    assertRefused(Kind.UNKNOWN_CONTENT, "http://example.org/x");
  }

  @Test
  void unknownAttribute() throws IOException {
    Files.writeString(file, Samples.SOUND.replace("name=\"みどり保健所\"", "name=\"みどり保健所\" colour=\"red\""));
    FileProblem problem = assertRefused(Kind.UNKNOWN_CONTENT, "colour");
    assertEquals(4, problem.line());
    assertEquals("_a", problem.elementId());
    assertTrue(problem.message().contains("みどり保健所"), problem.message());
  }

  @Test
  void unknownElement() throws IOException {
    Files.writeString(file, Samples.with("<spaceships xmi:id=\"_s\"/>"));
    assertRefused(Kind.UNKNOWN_CONTENT, "spaceships");
  }

  @Test
  void unknownClass() throws IOException {
    Files.writeString(file, Samples.with("<logicModels xmi:id=\"_l\"><elements xmlns:xsi="
        + "\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:logic=\"http://org.musubi/logic/1.0\""
        + " xsi:type=\"logic:Miracle\" xmi:id=\"_e\"/></logicModels>"));
    assertRefused(Kind.UNKNOWN_CONTENT, "Miracle");
  }

  @Test
  void valueThatIsNone() throws IOException {
    Files.writeString(file, Samples.SOUND.replace("formatVersion", "level=\"VILLAGE\" formatVersion"));
    FileProblem problem = assertRefused(Kind.INVALID_VALUE, "VILLAGE");
    assertTrue(problem.message().contains("協議会の種類"), problem.message());
    Files.writeString(file, Samples.SOUND.replace("code=\"機関-01\"", "createdOn=\"2026-02-30\""));
    assertRefused(Kind.INVALID_VALUE, "2026-02-30");
    Files.writeString(file, Samples.SOUND.replace("code=\"機関-01\"", "insured=\"many\""));
    assertRefused(Kind.INVALID_VALUE, "many");
  }

  @Test
  void referenceToAnElementOfTheWrongKind() throws IOException {
    Files.writeString(file, Samples.SOUND.replace("secretariat=\"_a\"", "secretariat=\"_r\""));
    FileProblem problem = assertRefused(Kind.INVALID_VALUE, "事務局");
    assertEquals(3, problem.line());
    Files.writeString(file, Samples.SOUND.replace("secretariat=\"_a\"/>",
        "><workingGroups xmi:id=\"_w\" members=\"_a _r _b\"/></council>"));
    assertRefused(Kind.INVALID_VALUE, "構成機関");
  }

  @Test
  void severalErrorsAreAllListed() throws Exception {
    Files.writeString(file, Samples.SOUND.replace("code=\"機関-01\"", "x1=\"\"").replace("code=\"機関-02\"", "x2=\"\""));
    CouncilFileException refused = assertThrows(CouncilFileException.class, () -> open());
    assertEquals(List.of(4, 5), refused.problems().stream().map(FileProblem::line).toList());
    assertTrue(refused.getLocalizedMessage().contains("ほか1件"));
  }

  private FileProblem assertRefused(Kind kind, String part) throws IOException {
    return assertRefused(kind, part, true);
  }

  private FileProblem assertRefused(Kind kind, String part, boolean readable) throws IOException {
    byte[] content = readable && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    FileProblem japanese = null;
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
      Locale.setDefault(locale);
      CouncilFileException refused = assertThrows(CouncilFileException.class, this::open);
      FileProblem first = refused.problems().getFirst();
      assertEquals(kind, first.kind(), first.message());
      assertEquals(Severity.ERROR, first.severity());
      assertEquals(1, refused.problems().size(), refused.problems().toString());
      assertEquals(first.message(), refused.getLocalizedMessage());
      assertOneSentence(first.message());
      japanese = first;
    }
    assertTrue(japanese.message().contains(part), japanese.message());
    assertTrue(japanese.message().contains(file.toString()), japanese.message());
    if (content != null) {
      assertEquals(new String(content, StandardCharsets.ISO_8859_1),
          Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return japanese;
  }

  private static String beforeRoot(String text) {
    return Samples.SOUND.replace("<council:CouncilModel xmi:v", text + "<council:CouncilModel xmi:v");
  }

  private static String inRoot(String attribute) {
    return Samples.SOUND.replace("xmi:id=\"_model\"", attribute + " xmi:id=\"_model\"");
  }

  private void open() throws CouncilFileException {
    new CouncilFiles(set -> { }).load(file);
  }

  private static void assertOneSentence(String message) {
    assertFalse(message.contains("\n"), message);
    assertFalse(message.contains("Exception"), message);
    assertFalse(message.contains("{"), message);
    boolean japanese = Locale.getDefault().getLanguage().equals("ja");
    assertTrue(message.endsWith(japanese ? "。" : "."), message);
    assertFalse(message.substring(0, message.length() - 1).contains(japanese ? "。" : ". "), message);
  }
}
