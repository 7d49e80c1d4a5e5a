package org.musubi.sheets.template;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Empties the texts of a house style that no cell shows any more: POI keeps them in the file, where placeholders would
 * stay, and in a public workbook the names that were taken out of the cells.
 */
final class LeftOverTexts {

  private LeftOverTexts() {
  }

  static void clear(XSSFWorkbook workbook) {
    Set<Integer> used = new HashSet<>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
      XSSFCell xssf = (XSSFCell) cell;
      if (cell.getCellType() == CellType.STRING && xssf.getCTCell().getT() == STCellType.S) {
        used.add(Integer.valueOf(xssf.getCTCell().getV()));
      }
    })));
    SharedStringsTable texts = workbook.getSharedStringSource();
    for (int i = 0; i < texts.getUniqueCount(); i++) {
      if (!used.contains(i)) {
        ((XSSFRichTextString) texts.getItemAt(i)).setString("");
      }
    }
  }
}
