package org.musubi.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.RowChange;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.roundtrip.report.ChangeReport;
import org.musubi.roundtrip.report.Outcome;

/** Rows that were added, taken out, copied, sorted and moved about are known again, or asked about. */
class ReturnedRowsTest extends OfficeTest {

  // Rows

  @Test
  void aFilledBlankRowBecomesAnElementOfItsSection() {
    Filled filled = office.sent();
    int row = filled.area("organizations", "id").getLastCell().getRow() + 1;
    filled.type(row, filled.column("organizations", "code"), "K-05").type(row, filled.column("organizations", "name"),
        "新しい協会").type(row, filled.column("organizations", "firms"), 5);
    // The row below the last subtotal: the note there moves down.
    filled.sheet().getRow(row).getCell(1).setBlank();
    Comparison comparison = compared(filled);
    assertEquals(1, comparison.count(RowKind.NEW));
    assertEquals("K-05 新しい協会", comparison.rows().getFirst().label());
    ChangeReport report = Office.apply(Decisions.suggested(comparison));
    Organization made = office.model.getOrganizations().getLast();
    assertEquals(List.of("K-05", "新しい協会", 5, Sector.EMPLOYER), List.of(made.getCode(), made.getName(),
        made.getMemberFirms(), made.getSector()));
    assertEquals(1, report.count(Outcome.ADDED));
  }

  @Test
  void rowsInsertedInASectionBelongToIt() {
    Filled filled = office.sent();
    int row = filled.row("organizations", "_city");
    filled.sheet().shiftRows(row, filled.sheet().getLastRowNum(), 1);
    filled.type(row, filled.column("organizations", "name"), "間の機関");
    Decisions decisions = Decisions.suggested(compared(filled));
    assertEquals(1, decisions.changes());
    Office.apply(decisions);
    assertEquals(Sector.COMMUNITY, office.model.getOrganizations().getLast().getSector());
    assertEquals("間の機関", office.model.getOrganizations().getLast().getName());
  }

  @Test
  void aNewRowWithAProblemWaits() {
    Filled filled = office.sent();
    int row = filled.row("evaluations", "_second") + 1;
    filled.type(row, filled.column("evaluations", "title"), "臨時の評価")
        .type(row, filled.column("evaluations", "threshold"), "高め");
    Comparison comparison = compared(filled);
    Decisions decisions = Decisions.suggested(comparison);
    assertEquals(0, decisions.changes());
    assertEquals(comparison.rows(), decisions.openRows());
    assertEquals(1, comparison.problems().size());
    Office.apply(decisions.acceptAll(RowKind.NEW, true));
    assertEquals("臨時の評価", office.model.getEvaluations().getLast().getName());
  }

  @Test
  void aRowThatWasTakenOutIsAskedAbout() {
    Filled filled = office.sent();
    int row = filled.row("organizations", "_guild");
    filled.sheet().removeRow(filled.sheet().getRow(row));
    Comparison comparison = compared(filled);
    RowChange deleted = comparison.rows().getFirst();
    assertEquals(RowKind.DELETED, deleted.kind());
    assertTrue(deleted.question().contains("K-04 建設組合"), deleted.question());
    assertEquals(1, Office.apply(Decisions.suggested(comparison)).count(Outcome.ROW_KEPT));
    assertEquals(4, office.model.getOrganizations().size());
    assertEquals(1, Office.apply(Decisions.suggested(comparison).accept(deleted, true)).count(Outcome.DELETED));
    assertEquals(List.of(office.center, office.city, office.chamber), office.model.getOrganizations());
  }

  @Test
  void aRowThatOnePartnerTookOutAndAnotherFilledInSaysSo() {
    Path sent = office.export();
    Filled one = Filled.open(sent);
    one.sheet().removeRow(one.sheet().getRow(one.row("organizations", "_guild")));
    Path two = Filled.open(sent).type("organizations", "_guild", "firms", 41).by("組合").save();
    Comparison comparison = office.compare(one.save(), two);
    RowChange deleted = comparison.rows().stream().filter(r -> r.kind() == RowKind.DELETED).findFirst().orElseThrow();
    assertTrue(deleted.question().contains("組合は"), deleted.question());
  }

  @Test
  void aCopiedRowIsANewOne() {
    Filled filled = office.sent();
    int from = filled.row("evaluations", "_second");
    Row source = filled.sheet().getRow(from);
    source.forEach(cell -> {
      Object value = switch (cell.getCellType()) {
        case STRING -> cell.getStringCellValue();
        case NUMERIC -> cell.getNumericCellValue();
        default -> null;
      };
      filled.type(from + 1, cell.getColumnIndex(), value);
    });
    filled.type(from + 1, filled.column("evaluations", "title"), "写した評価");
    Comparison comparison = compared(filled);
    assertEquals(1, comparison.rows().size());
    assertEquals(RowKind.NEW, comparison.rows().getFirst().kind());
    assertTrue(comparison.rows().getFirst().remark().contains("写した評価"), comparison.rows().getFirst().remark());
    Office.apply(Decisions.suggested(comparison));
    assertEquals("後期の評価", office.second.getName());
    assertEquals("写した評価", office.model.getEvaluations().getLast().getName());
  }

  @Test
  void entriesForAnElementThatHasGoneAreShown() {
    Filled filled = office.sent();
    filled.type("organizations", "_guild", "firms", 41);
    office.model.getOrganizations().remove(office.guild);
    Comparison comparison = compared(filled);
    assertEquals(1, comparison.count(RowKind.GONE));
    assertEquals("41", comparison.rows().getFirst().cells().getFirst().offers().getFirst().entered());
    assertEquals(1, Office.apply(Decisions.suggested(comparison)).count(Outcome.REFUSED));
    assertEquals(3, office.model.getOrganizations().size());
  }

  // Moved about

  @Test
  void rowsMaySortedWithTheirIds() {
    Filled filled = office.sent();
    filled.type("organizations", "_chamber", "firms", 900);
    swapRows(filled, filled.row("organizations", "_chamber"), filled.row("organizations", "_guild"), 0);
    Comparison comparison = compared(filled);
    assertNull(comparison.rows().getFirst().question());
    assertEquals(1, comparison.count(CellState.TAKE));
    assertEquals(1, comparison.cells().count());
    Office.apply(Decisions.suggested(comparison));
    assertEquals(900, office.chamber.getMemberFirms());
  }

  @Test
  void rowsSortedWithoutTheirIdsAreKnownByNameAndAsked() {
    Filled filled = office.sent();
    filled.type("organizations", "_chamber", "firms", 900);
    swapRows(filled, filled.row("organizations", "_chamber"), filled.row("organizations", "_guild"), 1);
    Comparison comparison = compared(filled);
    RowChange row = comparison.rows().stream().filter(RowChange::isRelevant).findFirst().orElseThrow();
    assertTrue(row.question().contains("K-03 商工会議所"), row.question());
    assertEquals(List.of(row), Decisions.suggested(comparison).openRows());
    Office.apply(Decisions.suggested(comparison));
    assertEquals(850, office.chamber.getMemberFirms());
    Office.apply(Decisions.suggested(comparison).accept(row, true));
    assertEquals(900, office.chamber.getMemberFirms());
    assertEquals(40, office.guild.getMemberFirms());
  }

  @Test
  void rowsThatLostTheirIdsAreKnownByNameAndAsked() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", 15);
    for (Row row : filled.sheet()) {
      if (row.getCell(0) != null) {
        row.removeCell(row.getCell(0));
      }
    }
    Comparison comparison = compared(filled);
    assertEquals(0, comparison.count(RowKind.NEW));
    assertEquals(0, comparison.count(RowKind.DELETED));
    Office.apply(Decisions.suggested(comparison).acceptAll(RowKind.KNOWN, true));
    assertEquals(15, office.city.getMemberFirms());
  }

  @Test
  void columnsMayMoveHideOrGo() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", 15);
    XSSFSheet sheet = filled.sheet();
    sheet.shiftColumns(2, 10, 2);
    sheet.setColumnHidden(filled.column("organizations", "firms"), true);
    filled.workbook().removeName(filled.workbook().getName("mu.partners.1.organizations.website"));
    for (int row = 0; row < filled.row("evaluations", "_first") - 1; row++) {
      if (sheet.getRow(row) != null && sheet.getRow(row).getCell(8) != null) {
        sheet.getRow(row).getCell(8).setBlank();
      }
    }
    Comparison comparison = compared(filled);
    assertEquals("15", only(comparison).choices().getFirst().shown());
    assertTrue(comparison.files().getFirst().notes().stream().anyMatch(note -> note.contains("ウェブサイト")),
        comparison.files().getFirst().notes().toString());
  }

  @Test
  void withoutStampAndNamesTheHeadingsTell() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", 15).type("evaluations", "_second", "overall", "A");
    filled.workbook().getAllNames().stream().toList().forEach(filled.workbook()::removeName);
    filled.workbook().removeSheetAt(filled.workbook().getSheetIndex("_meta"));
    filled.workbook().setSheetName(0, "田中が記入");
    Comparison comparison = compared(filled);
    assertEquals(2, comparison.count(CellState.ASK), () -> comparison.files().toString());
    assertEquals(2, comparison.rows().size());
    assertTrue(comparison.files().getFirst().notes().getFirst().contains("令和8年度"));
  }

  @Test
  void theTabMayBeRenamedAndCopied() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", 15);
    filled.workbook().setSheetName(0, "記入済み");
    filled.workbook().cloneSheet(0, "写し").getRow(filled.row("organizations", "_guild"))
        .getCell(filled.column("organizations", "firms")).setCellValue(99);
    Comparison comparison = compared(filled);
    assertEquals("記入済み", only(comparison).sheet());
    assertEquals(1, comparison.files().getFirst().notes().size());
    assertTrue(comparison.files().getFirst().notes().getFirst().contains("写し"));
  }

  @Test
  void aCellMergedAwayLosesNothing() {
    Filled filled = office.sent();
    int column = filled.column("organizations", "remark");
    int row = filled.row("organizations", "_center");
    filled.type("organizations", "_city", "remark", null);
    filled.sheet().addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
    Comparison comparison = compared(filled);
    assertEquals(CellState.REFUSED, only(comparison).state());
    Office.apply(Decisions.suggested(comparison));
    assertEquals("みどり市の備考\n二行目", office.city.getDescription());
  }

  @Test
  void rowsMayBeHiddenAndFiltered() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", 15);
    filled.sheet().getRow(filled.row("organizations", "_city")).setZeroHeight(true);
    filled.sheet().setAutoFilter(new CellRangeAddress(3, 12, 0, 8));
    assertEquals(CellState.TAKE, only(compared(filled)).state());
  }

  @Test
  void cellsThatAreNoInputsAreNamedAndLeft() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "kana", "しやくしょ");
    String address = filled.address("organizations", "_city", "kana");
    Comparison comparison = compared(filled);
    assertTrue(comparison.isEmpty());
    assertTrue(comparison.files().getFirst().notes().getFirst().contains(address));
  }

  private static void swapRows(Filled filled, int one, int other, int fromColumn) {
    for (int column = fromColumn; column <= 10; column++) {
      Object first = value(filled, one, column);
      Object second = value(filled, other, column);
      filled.type(one, column, second).type(other, column, first);
    }
  }

  private static Object value(Filled filled, int row, int column) {
    var cell = filled.sheet().getRow(row).getCell(column);
    return cell == null ? null : switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> cell.getNumericCellValue();
      default -> null;
    };
  }
}
