package org.musubi.sheets.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageBreak;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageSetup;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STOrientation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPageOrder;

/**
 * The print set-up of a worksheet; lengths in points.
 *
 * @param width        of the page
 * @param headerMargin from the upper edge of the page to the header
 * @param footerMargin from the footer to the lower edge
 * @param fit          whether the sheet is made smaller to fit on pages, else {@code percent} counts
 * @param fitWidth     pages side by side, 0 = as many as it takes
 * @param fitHeight    pages one below the other, 0 = as many as it takes
 * @param areas        printed one after the other; empty = everything there is
 * @param rowBreaks    rows before which a page begins
 * @param columnBreaks columns before which a page begins
 * @param firstNumber  number of the first page, 0 = goes on from the sheet before
 */
public record PageSettings(double width, double height, double left, double right, double top, double bottom,
    double headerMargin, double footerMargin, boolean fit, int fitWidth, int fitHeight, int percent,
    boolean acrossFirst, boolean centredAcross, boolean centredDown, boolean gridLines, List<Block> areas,
    Band titleRows, Band titleColumns, Set<Integer> rowBreaks, Set<Integer> columnBreaks, int firstNumber) {

  private static final double INCH = 72;
  private static final int ALL_SIZE = 100;

  /** Reads the print set-up of a worksheet. */
  public static PageSettings of(XSSFSheet sheet) {
    CTWorksheet xml = sheet.getCTWorksheet();
    CTPageSetup setup = xml.isSetPageSetup() ? xml.getPageSetup() : CTPageSetup.Factory.newInstance();
    PaperSize paper = PaperSize.of(setup.isSetPaperSize() ? (int) setup.getPaperSize() : 0)
        .turned(setup.getOrientation() == STOrientation.LANDSCAPE);
    boolean fit = xml.isSetSheetPr() && xml.getSheetPr().isSetPageSetUpPr()
        && xml.getSheetPr().getPageSetUpPr().getFitToPage();
    var options = xml.getPrintOptions();
    return new PageSettings(paper.width(), paper.height(),
        margin(sheet, PageMargin.LEFT), margin(sheet, PageMargin.RIGHT), margin(sheet, PageMargin.TOP),
        margin(sheet, PageMargin.BOTTOM), margin(sheet, PageMargin.HEADER), margin(sheet, PageMargin.FOOTER),
        fit, (int) setup.getFitToWidth(), (int) setup.getFitToHeight(),
        Math.clamp(setup.getScale() == 0 ? ALL_SIZE : setup.getScale(), 10, 400),
        setup.getPageOrder() == STPageOrder.OVER_THEN_DOWN,
        options != null && options.getHorizontalCentered(), options != null && options.getVerticalCentered(),
        options != null && options.getGridLines(), areas(sheet), rows(sheet.getRepeatingRows()),
        columns(sheet.getRepeatingColumns()),
        breaks(xml.isSetRowBreaks() ? xml.getRowBreaks() : null),
        breaks(xml.isSetColBreaks() ? xml.getColBreaks() : null),
        setup.getUseFirstPageNumber() ? (int) setup.getFirstPageNumber() : 0);
  }

  private static double margin(XSSFSheet sheet, PageMargin side) {
    return Math.max(0, sheet.getMargin(side)) * INCH;
  }

  private static Band rows(CellRangeAddress titles) {
    return titles == null ? Band.NONE : new Band(Math.max(0, titles.getFirstRow()), titles.getLastRow());
  }

  private static Band columns(CellRangeAddress titles) {
    return titles == null ? Band.NONE : new Band(Math.max(0, titles.getFirstColumn()), titles.getLastColumn());
  }

  private static Set<Integer> breaks(CTPageBreak breaks) {
    Set<Integer> result = new TreeSet<>();
    if (breaks != null) {
      // The number of the line before, counted from one, is that of the line behind, counted from nought.
      breaks.getBrkList().stream().filter(each -> each.getMan()).forEach(each -> result.add((int) each.getId()));
    }
    return result;
  }

  private static List<Block> areas(XSSFSheet sheet) {
    String reference = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    List<Block> areas = new ArrayList<>();
    if (reference == null || reference.contains("#REF!")) {
      return areas;
    }
    try {
      for (AreaReference area : AreaReference.generateContiguous(SpreadsheetVersion.EXCEL2007, reference)) {
        var first = area.getFirstCell();
        var last = area.getLastCell();
        areas.add(new Block(Math.max(0, first.getRow()), last.getRow() < 0 ? Integer.MAX_VALUE : last.getRow(),
            Math.max(0, first.getCol()), last.getCol() < 0 ? Integer.MAX_VALUE : last.getCol()));
      }
    } catch (IllegalArgumentException notAnArea) {
      // A print area made by a formula cannot be followed; everything is printed then.
      return List.of();
    }
    return areas;
  }

  double room() {
    return Math.max(INCH / 4, width - left - right);
  }

  double roomDown() {
    return Math.max(INCH / 4, height - top - bottom);
  }
}
