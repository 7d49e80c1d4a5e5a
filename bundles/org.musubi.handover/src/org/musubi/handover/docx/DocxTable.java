package org.musubi.handover.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.musubi.handover.document.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables with fixed columns, a head repeated on every page, and rows that stay together. */
final class DocxTable {

  private static final String LINE = "B8C0CA";
  private static final String HEAD = "E6EEF5";

  private final XWPFDocument document;

  DocxTable(XWPFDocument document) {
    this.document = document;
  }

  void write(Table table) {
    XWPFTable result = document.createTable();
    result.removeRow(0);
    format(result, table);
    if (table.hasHead()) {
      XWPFTableRow head = result.createRow();
      head.setRepeatHeader(true);
      fill(head, table, table.columns().stream().map(Table.Column::title).toList(), true);
    }
    for (List<String> row : table.rows()) {
      fill(result.createRow(), table, row, false);
    }
    // Two tables without anything between them would be one.
    XWPFParagraph gap = document.createParagraph();
    gap.setStyle(DocxStyles.NOTE);
  }

  private static void format(XWPFTable result, Table table) {
    result.setWidthType(TableWidthType.DXA);
    result.setWidth(DocxPage.textWidthTwips());
    CTTblPr properties = result.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = result.getCTTbl().getTblGrid() == null
        ? result.getCTTbl().addNewTblGrid() : result.getCTTbl().getTblGrid();
    for (int i = 0; i < table.columns().size(); i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width(table, i)));
    }
    result.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    result.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    result.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    result.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    result.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    result.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    result.setCellMargins(20, 80, 20, 80);
  }

  private static long width(Table table, int column) {
    return Math.round(DocxPage.textWidthTwips() * table.width(column));
  }

  private static void fill(XWPFTableRow row, Table table, List<String> texts, boolean head) {
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = i < row.getTableCells().size() ? row.getCell(i) : row.addNewTableCell();
      cell.setWidthType(TableWidthType.DXA);
      cell.setWidth(String.valueOf(width(table, i)));
      boolean strong = head || !table.hasHead() && i == 0;
      if (strong) {
        cell.setColor(HEAD);
      }
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      paragraph.setStyle(strong ? DocxStyles.CELL_HEAD : DocxStyles.CELL);
      if (head) {
        paragraph.setKeepNext(true);
      }
      DocxWriter.text(paragraph, texts.get(i));
    }
  }
}
