package org.musubi.sheets.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.grid.Look;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

/** Writes alerts as conditional formats: a fill and, through the number format, a sign beside the value. */
final class Highlights {

  private Highlights() {
  }

  static void write(XSSFSheet sheet, List<Grid.Highlighted> highlights) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    StylesTable styles = sheet.getWorkbook().getStylesSource();
    for (Grid.Highlighted highlighted : highlights) {
      Area area = highlighted.area();
      XSSFConditionalFormattingRule rule =
          formatting.createConditionalFormattingRule(highlighted.highlight().condition());
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      fill.setFillBackgroundColor(StyleBook.color(Look.Fill.ALERT.rgb()));
      int index = formatting.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(
          area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn())}, rule);
      CTConditionalFormatting written = sheet.getCTWorksheet().getConditionalFormattingArray(index);
      // POI has no setter for the number format of a conditional format.
      CTNumFmt format = styles.getDxfAt((int) written.getCfRuleArray(0).getDxfId()).addNewNumFmt();
      format.setNumFmtId(styles.putNumberFormat(highlighted.highlight().numberFormat()));
      format.setFormatCode(highlighted.highlight().numberFormat());
    }
  }
}
