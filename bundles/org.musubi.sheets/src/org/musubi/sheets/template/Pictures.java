package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Pictures, shapes and charts of a worksheet: where they lie, and how they follow their cells. */
final class Pictures {

  private static final String FORMULAS =
      "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' .//c:f";

  private static final String TEXTS =
      "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' .//a:t";

  private final XSSFDrawing drawing;
  private final List<CTMarker[]> corners = new ArrayList<>();
  private final List<CellRangeAddress> areas = new ArrayList<>();

  Pictures(XSSFSheet sheet) {
    drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      return;
    }
    for (CTTwoCellAnchor anchor : drawing.getCTDrawing().getTwoCellAnchorList()) {
      CTMarker from = anchor.getFrom();
      CTMarker to = anchor.getTo();
      boolean reachesIn = offset(to) > 0;
      add(from, to, to.getRow() - (reachesIn ? 0 : 1), to.getCol());
    }
    for (CTOneCellAnchor anchor : drawing.getCTDrawing().getOneCellAnchorList()) {
      double points = anchor.getExt().getCy() / (double) Units.EMU_PER_POINT;
      int rows = (int) Math.ceil(points / sheet.getDefaultRowHeightInPoints());
      add(anchor.getFrom(), null, anchor.getFrom().getRow() + rows - 1, anchor.getFrom().getCol());
    }
  }

  private static long offset(CTMarker marker) {
    return POIXMLUnits.parseLength(marker.xgetRowOff());
  }

  private void add(CTMarker from, CTMarker to, int lastRow, int lastColumn) {
    corners.add(new CTMarker[] {from, to});
    areas.add(new CellRangeAddress(from.getRow(), Math.max(from.getRow(), lastRow),
        from.getCol(), Math.max(from.getCol(), lastColumn)));
  }

  /** What they cover. */
  List<CellRangeAddress> areas() {
    return areas;
  }

  /** Moves them along with the worksheet. */
  void move(Arrangement arrangement) {
    for (int i = 0; i < corners.size(); i++) {
      int moved = arrangement.moved(i);
      for (CTMarker corner : corners.get(i)) {
        if (corner != null) {
          corner.setRow(corner.getRow() + moved);
        }
      }
    }
  }

  /** Replaces the facts in shapes and charts. */
  void fillTexts(Facts facts) {
    if (drawing == null) {
      return;
    }
    fillTexts(drawing.getCTDrawing(), facts);
    drawing.getCharts().forEach(chart -> fillTexts(chart.getCTChartSpace(), facts));
  }

  private static void fillTexts(XmlObject owner, Facts facts) {
    for (XmlObject text : owner.selectPath(TEXTS)) {
      try (XmlCursor cursor = text.newCursor()) {
        String filled = facts.fill(cursor.getTextValue());
        if (!filled.equals(cursor.getTextValue())) {
          cursor.setTextValue(filled);
        }
      }
    }
  }

  /** Lets the charts of the worksheet draw the filled cells; what they remember of the old ones is forgotten. */
  void retarget(String sheet, TemplateFormulas formulas) {
    if (drawing == null) {
      return;
    }
    for (XSSFChart chart : drawing.getCharts()) {
      for (XmlObject formula : chart.getCTChartSpace().selectPath(FORMULAS)) {
        try (XmlCursor cursor = formula.newCursor()) {
          Optional<String> changed = formulas.drawn(cursor.getTextValue(), sheet);
          changed.ifPresent(cursor::setTextValue);
          // The cells drawn before stand behind the reference; programs read them anew when they are missing.
          if (cursor.toNextSibling()) {
            cursor.removeXml();
          }
        }
      }
    }
  }
}
