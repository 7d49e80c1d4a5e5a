package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** A long table written row by row is the same table. */
class StreamedTableTest {

  private static final int MANY = Table.LINES_KEPT + 60;

  @TempDir
  Path folder;

  /** A long table between a head and notes; streamed or not. */
  private record Long(boolean streamed, Column<Integer> more) implements SheetDefinition {

    @Override
    public String key() {
      return "long";
    }

    @Override
    public String name(Locale locale) {
      return "長い表";
    }

    @Override
    public List<SheetLayout> build(SheetContext context) {
      List<Column<Integer>> columns = new ArrayList<>(List.of(
          Column.<Integer>id(n -> "_" + n),
          Column.<Integer>at("B", "number", "No.", 6).numbered(),
          Column.<Integer>at("C", "text", "文", 12).text(n -> n % 7 == 0 ? "" : "緑川一郎 ".repeat(n % 9) + n)
              .highlight("{text}=\"x\"", "\"▲\"@"),
          Column.<Integer>at("D", "value", "値", 8).value(n -> n % 5 == 0 ? Value.MISSING
              : n % 3 == 0 ? Value.alert("要確認 " + n) : new Value.Number(n / 4.0, "0.0")).input()
              .check(new Validation.Whole(1, 5)),
          Column.<Integer>at("E", "formulaLike", "式", 8).text(n -> "=" + n)));
      if (more != null) {
        columns.add(more);
      }
      Table<Integer> table = Table.of("rows", "表", columns, IntStream.range(0, MANY).boxed().toList(), n -> "_" + n);
      return List.of(new SheetLayout("長い表", new PageSetup(PageSetup.Paper.A4, "rows", "rows", "B"))
          .at(1, new Fields().title("B", "E", "長い表").field(2, "B", "E", "説明"))
          .at(4, streamed ? table.streamed() : table)
          .below(1, Notes.across("B", "E", "注", List.of("一", "二"))));
    }
  }

  private Path export(Long sheet, boolean isPublic) throws Exception {
    CouncilModel model = MidoriCouncil.create();
    return new SheetExporter(List.of(sheet)).export(new SheetExportRequest(model, Set.of(), MidoriCouncil.YEAR,
        isPublic, false, MidoriCouncil.PRINTED, Files.createTempDirectory(folder, "x"), true, Set.of("long"), null),
        ProgressListener.NONE).getFirst();
  }

  private static List<String> content(Path file) throws Exception {
    List<String> content = new ArrayList<>();
    try (XSSFWorkbook workbook = Exports.read(file)) {
      content.addAll(SheetDump.of(workbook));
      XSSFSheet sheet = workbook.getSheet("長い表");
      for (Row row : sheet) {
        StringBuilder line = new StringBuilder("row " + row.getRowNum() + " " + row.getHeightInPoints());
        for (Cell cell : row) {
          line.append(" ").append(cell.getAddress()).append(cell.getCellType())
              .append(Exports.shown((XSSFCell) cell));
        }
        content.add(line.toString());
      }
      workbook.getAllNames().stream().map(name -> name.getNameName() + "=" + name.getRefersToFormula()).sorted()
          .forEach(content::add);
      content.add(sheet.getCTWorksheet().getDimension().getRef().replace("B1", "A1"));
    }
    return content;
  }

  @Test
  void everyCellLookHeightNameAndSumIsTheSame() throws Exception {
    List<String> kept = content(export(new Long(false, null), false));
    List<String> streamed = content(export(new Long(true, null), false));
    assertTrue(kept.size() > MANY, "the dump covers the table");
    for (int i = 0; i < Math.min(kept.size(), streamed.size()); i++) {
      assertEquals(kept.get(i), streamed.get(i));
    }
    assertEquals(kept.size(), streamed.size());
  }

  @Test
  void itIsReallyWrittenInAnotherWay() throws Exception {
    String sheet = "xl/worksheets/sheet1.xml";
    assertFalse(Exports.parts(export(new Long(false, null), false)).get(sheet).contains("inlineStr"));
    assertTrue(Exports.parts(export(new Long(true, null), false)).get(sheet).contains("inlineStr"),
        "otherwise the test above would compare a file with itself");
  }

  @Test
  void theSameBytesEveryTime() throws Exception {
    assertEquals(-1, Files.mismatch(export(new Long(true, null), false), export(new Long(true, null), false)));
  }

  @Test
  void personalDataAreTakenOutOfItToo() throws Exception {
    String parts = String.join("", Exports.parts(export(new Long(true, null), true)).values());
    assertFalse(parts.contains("緑川一郎"));
    assertTrue(parts.contains("●●"));
  }

  @Test
  void aFormulaInItIsRefusedAndNothingIsWritten() {
    Column<Integer> formula = Column.<Integer>at("F", "double", "倍", 8).formula("{value}*2", "0");
    SheetExportException problem =
        assertThrows(SheetExportException.class, () -> export(new Long(true, formula), false));
    assertTrue(problem.getMessage().contains("rows"), problem.getMessage());
  }
}
