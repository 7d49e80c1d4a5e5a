package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** Tables as comma-separated values. */
class CsvFilesTest {

  private static final String START = "令和6年度_みどり圏域地域・職域連携推進協議会_";

  @TempDir
  Path folder;

  /** A table with sections, subtotals, formulas and awkward texts. */
  private record Things(List<String> names) implements SheetDefinition {

    @Override
    public String key() {
      return "things";
    }

    @Override
    public String name(Locale locale) {
      return "物品";
    }

    @Override
    public List<SheetLayout> build(SheetContext context) {
      List<Column<String>> columns = List.of(
          Column.<String>id(name -> "_" + name.length()),
          Column.<String>at("B", "name", "名称\n(正式)", 20).text(name -> name),
          Column.<String>at("C", "size", "数", 8).group("今年").value(name -> new Value.Number(name.length() / 8.0, "0%")),
          Column.<String>at("D", "last", "数", 8).group("前年").value(name -> Value.MISSING),
          Column.<String>at("E", "double", "2倍", 8).formula("IF({size}>0.2,{size}*2,\"–\")", "0.0"),
          Column.<String>helper("F", "hidden", name -> Value.text("見えない"), Value.BLANK));
      return List.of(new SheetLayout("物品", new PageSetup(PageSetup.Paper.A4, "things", "things", "B")).at(1,
          new Table<>("things", "一覧", columns, List.of(
              new Section<>("a", "■ 甲", names, Map.of("size", Value.formula("SUM({size:section})")), 5),
              new Section<>("b", "■ 乙", List.of("棚"), Map.of(), 0)), name -> "_" + name.length())));
    }
  }

  private List<Path> export(List<String> names) throws Exception {
    SheetExportRequest request = new SheetExportRequest(MidoriCouncil.create(), Set.of(), MidoriCouncil.YEAR, false,
        false, MidoriCouncil.PRINTED, folder, true, Set.of("things"), null).in(Set.of(SheetExportRequest.CSV));
    SheetExporter exporter = new SheetExporter(List.of(new Things(names)));
    List<Path> written = exporter.export(request, ProgressListener.NONE);
    assertEquals(exporter.targets(request), written);
    return written;
  }

  @Test
  void aFileForEachTableWithIdsSectionsPlainNumbersAndResults() throws Exception {
    List<Path> files = export(List.of("机,大", "「椅子」\n\"赤\""));
    assertEquals(List.of(START + "物品_一覧.csv"), files.stream().map(file -> file.getFileName().toString()).toList());
    assertEquals("\uFEFFid,区分(見出し),名称(正式),今年 数,前年 数,2倍\r\n"
        + "_3,■ 甲,\"机,大\",0.375,,0.75\r\n"
        + "_8,■ 甲,\"「椅子」\n\"\"赤\"\"\",1,,2\r\n"
        + "_1,■ 乙,棚,0.125,,\r\n", Files.readString(files.getFirst()));
  }

  @Test
  void noTextIsTakenForAFormula() throws Exception {
    String text = Files.readString(export(List.of("=1+1", "-x", "@cmd", "+81", "a=b")).getFirst());
    for (String expected : List.of(",'=1+1,", ",'-x,", ",'@cmd,", ",'+81,", ",a=b,")) {
      assertTrue(text.contains(expected), expected + " in " + text);
    }
  }

  @Test
  void allSheetsOfACouncilCanBeReadByOtherPrograms() throws Exception {
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder).in(Set.of(SheetExportRequest.CSV));
    List<Path> files = Exports.write(request);
    assertEquals(new SheetExporter().targets(request), files);
    assertFalse(files.stream().anyMatch(file -> file.toString().contains("表紙")), "a cover is no data");
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).substring(1);
      try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
        List<CSVRecord> records = parser.getRecords();
        records.forEach(record -> assertEquals(records.getFirst().size(), record.size(), file.toString()));
      }
    }
  }

  @Test
  void theIssuesHaveTheirScoresAndRanks() throws Exception {
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder, CouncilSheet.ISSUES)
        .in(Set.of(SheetExportRequest.CSV));
    Path file = Exports.write(request).stream().filter(f -> f.toString().contains("課題一覧")).findFirst().orElseThrow();
    String text = Files.readString(file).substring(1);
    try (CSVParser parser = CSVParser.parse(new StringReader(text),
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      CSVRecord first = parser.getRecords().getFirst();
      assertEquals(List.of("課題-01", "24.8", "19.4"),
          List.of(first.get("課題コード"), first.get("都道府県"), first.get("圏域")));
      assertTrue(Double.parseDouble(first.get("点数(0–100)")) > 50, first.toString());
      assertTrue(first.get("順位").matches("[1-9]"), first.toString());
    }
  }

  @Test
  void thePublicTablesHoldNoPersonalData() throws Exception {
    SheetExportRequest request = Exports.publicly(Exports.request(MidoriCouncil.create(), folder))
        .in(Set.of(SheetExportRequest.CSV));
    for (Path file : Exports.write(request)) {
      assertFalse(Files.readString(file).contains("緑川"), file.toString());
      assertTrue(file.toString().endsWith("_公開用.csv"), file.toString());
    }
  }

  @Test
  void workbookAndTablesTogether() throws Exception {
    List<Path> files = Exports.write(new SheetExportRequest(MidoriCouncil.create(), EnumSet.of(CouncilSheet.MEMBERS),
        MidoriCouncil.YEAR, false, false, MidoriCouncil.PRINTED, folder, true)
            .in(Set.of(SheetExportRequest.CSV, SheetExportRequest.XLSX)));
    assertTrue(files.getFirst().toString().endsWith("構成員・役割.xlsx"), files.toString());
    assertTrue(files.getLast().toString().endsWith(".csv"), files.toString());
  }
}
