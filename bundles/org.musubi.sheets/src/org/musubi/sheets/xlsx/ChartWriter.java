package org.musubi.sheets.xlsx;

import java.util.HexFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.layout.Chart;

/** Draws charts that follow their cells. */
final class ChartWriter {

  private static final XDDFColor COLOR = XDDFColor.from(HexFormat.of().parseHex("2F5597"));

  /** In hundredths of a point. */
  private static final int TITLE_SIZE = 1050;

  private ChartWriter() {
  }

  static void write(XSSFSheet sheet, Grid.DrawnChart drawn) {
    Area area = drawn.area();
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0,
        area.firstColumn(), area.firstRow(), area.lastColumn() + 1, area.lastRow() + 1);
    XSSFChart chart = drawing.createChart(anchor);
    Chart declared = drawn.chart();
    chart.setTitleText(declared.title());
    chart.setTitleOverlay(false);
    chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr().setSz(TITLE_SIZE);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setMinimum(0);
    values.setMaximum(declared.max());
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFChartData data = chart.createData(
        declared.kind() == Chart.Kind.BAR ? ChartTypes.BAR : ChartTypes.RADAR, categories, values);
    switch (data) {
      case XDDFBarChartData bars -> {
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(60);
      }
      case XDDFRadarChartData radar -> radar.setStyle(RadarStyle.MARKER);
      default -> throw new IllegalStateException("No such chart: " + declared.kind());
    }
    XDDFChartData.Series series = data.addSeries(
        XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf(plain(declared.categories()))),
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf(plain(declared.values()))));
    series.setTitle(declared.title(), null);
    data.setVaryColors(false);
    series.setFillProperties(new XDDFSolidFillProperties(COLOR));
    series.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(COLOR)));
    chart.plot(data);
  }

  private static String plain(String reference) {
    return reference.replace("$", "");
  }
}
