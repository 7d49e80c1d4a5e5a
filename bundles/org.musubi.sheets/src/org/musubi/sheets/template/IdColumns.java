package org.musubi.sheets.template;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.layout.Value;

/** Adds the hidden ids of the rows where the house style has no column for them. */
final class IdColumns {

  private final SheetPattern pattern;
  private final Arrangement arrangement;
  private final OwnValues values;
  private final XSSFSheet sheet;
  private final Set<CellAddress> written = new HashSet<>();

  IdColumns(SheetPattern pattern, Arrangement arrangement, OwnValues values) {
    this.pattern = pattern;
    this.arrangement = arrangement;
    this.values = values;
    this.sheet = pattern.sheet().sheet();
  }

  void write() {
    for (Part part : arrangement.parts()) {
      if (part.table() != null && !part.lines().isEmpty()) {
        part.table().table().idColumn()
            .filter(key -> part.table().columnOf(KnownTable.Kind.ITEM, key) == null)
            .ifPresent(key -> write(part, key));
      }
    }
  }

  private void write(Part part, String key) {
    int column = free(part);
    int own = part.table().table().columns().get(key);
    part.table().column(KnownTable.Kind.ITEM, key, column);
    for (Part.PlacedLine line : part.lines()) {
      if (line.line().kind() == KnownTable.Kind.ITEM
          && values.of(line.line().row(), own) instanceof Value.Text id) {
        XSSFRow row = sheet.getRow(line.row()) == null ? sheet.createRow(line.row()) : sheet.getRow(line.row());
        row.createCell(column).setCellValue(id.text());
      }
      written.add(new CellAddress(line.row(), column));
    }
    sheet.setColumnHidden(column, true);
  }

  /** The first column when the house style leaves it empty, else one behind its last. */
  private int free(Part part) {
    boolean firstIsFree = pattern.sheet().cells().noneMatch(cell -> cell.column() == 0
        && pattern.sheet().isFilled(cell.row(), 0) && !isMark(cell));
    int column = firstIsFree ? 0 : pattern.sheet().lastColumn() + 1;
    while (isTaken(part, column)) {
      column = Math.max(column, pattern.sheet().lastColumn()) + 1;
    }
    return column;
  }

  /** A cell in which nothing but the mark of the sheet stands is empty after all. */
  private static boolean isMark(TemplateCell cell) {
    return cell.marked() != null && cell.marked().filled(placeholder ->
        placeholder instanceof Placeholder.Mark || placeholder instanceof Placeholder.Under ? "" : "x").isBlank();
  }

  private boolean isTaken(Part part, int column) {
    return part.lines().stream().anyMatch(line -> written.contains(new CellAddress(line.row(), column)));
  }
}
