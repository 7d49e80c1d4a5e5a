package org.musubi.sheets.template;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A worksheet of the council's own, e.g. a cover: it stays as it is, with its facts filled in. */
final class PlainSheet {

  private final TemplateSheet sheet;
  private final TemplateFormulas formulas;
  private final CellWriter cells;
  private final Facts facts;

  PlainSheet(TemplateSheet sheet, TemplateFormulas formulas, CellWriter cells, Facts facts) {
    this.sheet = sheet;
    this.formulas = formulas;
    this.cells = cells;
    this.facts = facts;
  }

  void fill() {
    XSSFSheet target = sheet.sheet();
    sheet.cells().forEach(cell -> {
      if (cell.formula() != null) {
        XSSFCell written = cells.at(target, cell.row(), cell);
        cells.formula(written, formulas.rewrite(facts.filter().apply(cell.formula()),
            new TemplateFormulas.Here(sheet.name(), cell.row(), cell.column(), cell.row())));
      } else if (cell.marked() != null) {
        cells.text(cells.at(target, cell.row(), cell), facts.fill(cell.value().toString()));
      } else {
        cells.constant(cells.at(target, cell.row(), cell), cell.value(), facts.filter());
      }
    });
  }
}
