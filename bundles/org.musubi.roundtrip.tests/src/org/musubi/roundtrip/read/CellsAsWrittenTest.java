package org.musubi.roundtrip.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.sheets.edit.Entry;

/** Every way in which programs write cells gives what a person sees. */
class CellsAsWrittenTest {

  @TempDir
  Path folder;

  private TinyBook book;

  @BeforeEach
  void makeBook() {
    book = new TinyBook();
  }

  private Worksheet read() throws IOException, BookException {
    return BookReader.read(book.write(folder.resolve("returned.xlsx"))).worksheets().getFirst();
  }

  @Test
  void textsInlineSharedAndOfFormulas() throws Exception {
    book.sheet("S", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>一</t></is></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        + "<c r=\"C1\" t=\"str\"><f>A1</f><v>三</v></c></row>").strings("<si><t>零</t></si><si><t>二</t></si>");
    Worksheet sheet = read();
    assertEquals(new Entry.Text("一"), sheet.at(0, 0));
    assertEquals(new Entry.Text("二"), sheet.at(0, 1));
    assertEquals(new Entry.Text("三"), sheet.at(0, 2));
    assertEquals(Entry.BLANK, sheet.at(0, 3));
    assertEquals(3, sheet.size());
  }

  @Test
  void formattedTextIsPlainAndReadingsAreLeftOut() throws Exception {
    book.sheet("S", "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>東</t></r><rPh sb=\"0\" eb=\"1\">"
        + "<t>ヒガシ</t></rPh><r><t>京</t></r></is></c></row>")
        .strings("<si><r><rPr><b/></rPr><t xml:space=\"preserve\">健康 </t></r><r><t>経営</t></r>"
            + "<rPh sb=\"0\" eb=\"2\"><t>ケンコウ</t></rPh></si>");
    assertEquals("健康 経営", read().at(0, 0).shown());
    assertEquals("東京", read().at(0, 1).shown());
  }

  @Test
  void placesAreCountedWhereNobodyWritesThem() throws Exception {
    book.sheet("S", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>");
    Worksheet sheet = read();
    assertEquals("2", sheet.at(0, 1).shown());
    assertEquals("3", sheet.at(1, 1).shown());
  }

  @Test
  void rowsAndCellsMayComeInAnyOrder() throws Exception {
    book.sheet("S", "<row r=\"3\"><c r=\"C3\"><v>33</v></c><c r=\"A3\"><v>31</v></c></row>"
        + "<row r=\"1\"><c r=\"B1\"><v>12</v></c></row><row r=\"3\"><c r=\"B3\"><v>32</v></c></row>");
    Worksheet sheet = read();
    assertEquals("12", sheet.at(0, 1).shown());
    assertEquals("31", sheet.at(2, 0).shown());
    assertEquals("32", sheet.at(2, 1).shown());
    assertEquals("33", sheet.at(2, 2).shown());
    assertEquals(2, sheet.lastRow());
  }

  @Test
  void formulasGiveTheirResultsAndSayWhenThereIsNone() throws Exception {
    book.sheet("S", "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1*2</f><v>4</v></c>"
        + "<c r=\"C1\"><f t=\"array\" ref=\"C1\">SUM(A1:A2)</f><v>10</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>6</v></c><c r=\"B2\"><f>A2+1</f></c></row>");
    Worksheet sheet = read();
    assertEquals("4", sheet.at(0, 0).shown());
    assertEquals("6", sheet.at(1, 0).shown());
    assertEquals("10", sheet.at(0, 2).shown());
    assertEquals(new Entry.Flaw("=A2+1"), sheet.at(1, 1));
  }

  @Test
  void errorsTruthsAndNonsenseAreToldApart() throws Exception {
    book.sheet("S", "<row><c t=\"e\"><v>#REF!</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
        + "<c><v>12a</v></c><c><v>NaN</v></c><c t=\"d\"><v>2026-05-01T00:00:00</v></c><c><v> </v></c></row>");
    Worksheet sheet = read();
    assertEquals(new Entry.Flaw("#REF!"), sheet.at(0, 0));
    assertEquals(new Entry.Truth(true), sheet.at(0, 1));
    assertEquals(new Entry.Truth(false), sheet.at(0, 2));
    assertEquals(new Entry.Flaw("12a"), sheet.at(0, 3));
    assertInstanceOf(Entry.Flaw.class, sheet.at(0, 4));
    assertEquals(new Entry.Day(LocalDate.of(2026, 5, 1)), sheet.at(0, 5));
    assertTrue(sheet.at(0, 6).isBlank());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "yyyy/m/d | 2026-05-01", "ggge\"年\"m\"月\"d\"日\" | 2026-05-01", "[$-411]ge.m.d;@ | 2026-05-01",
      "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2026-05-01", "mmm-yy | 2026-05-01", "General | 46143",
      "0.00E+00 | 46143", "0.0\"%\" | 46143", "h:mm | 46143", "[Red]0 | 46143", "#,##0\"日\" | 46143",
      "0% | 4614300%", "0.0%;[Red]-0.0% | 4614300%", "@ | 46143", "\"昭和\"0 | 46143"})
  void aFormatSaysWhatANumberIs(String format, String shown) throws Exception {
    book.formats(format).sheet("S", "<row><c s=\"0\"><v>46143</v></c></row>");
    assertEquals(shown, read().at(0, 0).shown());
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws Exception {
    book.from1904().formats("yyyy/m/d").sheet("S", "<row><c s=\"0\"><v>44681</v></c></row>");
    assertEquals(new Entry.Day(LocalDate.of(2026, 5, 1)), read().at(0, 0));
  }

  @Test
  void theDayThatNeverWasShiftsEarlierDays() throws Exception {
    book.formats("yyyy/m/d").sheet("S", "<row><c s=\"0\"><v>1</v></c><c s=\"0\"><v>59</v></c><c s=\"0\"><v>61</v></c>"
        + "<c s=\"0\"><v>0.5</v></c><c s=\"0\"><v>46143.75</v></c></row>");
    Worksheet sheet = read();
    assertEquals("1900-01-01", sheet.at(0, 0).shown());
    assertEquals("1900-02-28", sheet.at(0, 1).shown());
    assertEquals("1900-03-01", sheet.at(0, 2).shown());
    assertEquals("0.5", sheet.at(0, 3).shown());
    assertEquals("2026-05-01", sheet.at(0, 4).shown());
  }

  @Test
  void stylesThatDoNotExistAreNone() throws Exception {
    book.sheet("S", "<row><c s=\"7\"><v>5</v></c><c s=\"99999999999999\"><v>6</v></c><c s=\"-1\"><v>7</v></c></row>");
    assertEquals("5", read().at(0, 0).shown());
    assertEquals("6", read().at(0, 1).shown());
    assertEquals("7", read().at(0, 2).shown());
  }

  @Test
  void strictFilesUseOtherNamespaces() throws Exception {
    book.sheet("S", "").rawSheet("<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
        + "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>strict</x:t></x:is></x:c></x:row></x:sheetData>"
        + "</x:worksheet>");
    assertEquals("strict", read().at(0, 0).shown());
  }

  @Test
  void lineEndsAndSignsXmlCannotHoldComeBack() throws Exception {
    book.sheet("S", "<row><c t=\"inlineStr\"><is><t>一_x000D_\n二_x005F_x0041_</t></is></c></row>");
    assertEquals("一\n二_x0041_", read().at(0, 0).shown());
  }

  @Test
  void namesPointAtCellsWhateverTheyLookLike() throws Exception {
    book.sheet("評価 'A'!", "<row/>")
        .name("mu.evaluation.1.items.id", "hidden=\"1\"", "'評価 ''A''!'!$A$8:$A$20")
        .name("MU.evaluation.1.items.note", "", "Sheet1!B3")
        .name("mu.gone", "", "#REF!").name("mu.column", "", "Sheet1!$A:$A")
        .name("mu.local", "localSheetId=\"0\"", "Sheet1!$A$1").name("mu.loop", "", "mu.loop")
        .name("mu.far", "", "Sheet1!$A$1048577").name("other", "", "Sheet1!$A$1");
    Map<String, ReturnedBook.NamedCells> names =
        BookReader.read(book.write(folder.resolve("names.xlsx"))).names();
    assertEquals(Map.of("mu.evaluation.1.items.id",
        new ReturnedBook.NamedCells("評価 'A'!", new Cells(7, 19, 0, 0)),
        "mu.evaluation.1.items.note", new ReturnedBook.NamedCells("Sheet1", new Cells(2, 2, 1, 1))), names);
  }

  @Test
  void theStampSaysWhereAWorkbookComesFrom() throws Exception {
    book.sheet("計画;sheet=x", "<row/>").sheet("_meta", line("schema=musubi-sheets/1; model=_m; time=2026-05-01T00:00Z; "
        + "sha256=abc") + line("year=2026") + line("language=ja") + line("public=true") + line("variant=fill-in")
        + line("worksheet=計画;sheet=x;sheet=annual-plan;part=2;about=_p")).author("商工 花子\n");
    ReturnedBook read = BookReader.read(book.write(folder.resolve("stamp.xlsx")));
    Meta stamp = read.stamp().orElseThrow();
    assertEquals("_m", stamp.modelId());
    assertEquals(2026, stamp.year().year());
    assertTrue(stamp.isPublic());
    assertEquals("FILL_IN", stamp.variant().name());
    assertEquals(new Meta.Tab("計画;sheet=x", "annual-plan", 2, "_p"), stamp.worksheets().getFirst());
    assertEquals("商工 花子", read.author());
  }

  @Test
  void aStampThatWasWrittenOverIsNone() throws Exception {
    book.sheet("_meta", line("schema=musubi-sheets/1; model=_m; sha256=abc") + line("year=20x6"));
    ReturnedBook read = BookReader.read(book.write(folder.resolve("stamp.xlsx")));
    assertTrue(read.stamp().isEmpty());
    assertTrue(read.stamped());
  }

  @Test
  void worksheetsThatAreNotWantedAreEmpty() throws Exception {
    book.sheet("A", "<row><c><v>1</v></c></row>").sheet("B", "<row><c><v>2</v></c></row>");
    ReturnedBook read = BookReader.read(book.write(folder.resolve("two.xlsx")), Limits.USUAL,
        (tab, stamp) -> tab.equals("B"));
    assertEquals(0, read.worksheets().get(0).size());
    assertEquals(1, read.worksheets().get(1).size());
  }

  private static String line(String text) {
    return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
  }
}
