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
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Draws charts that follow their cells. */
final class ChartWriter {

  private static final XDDFColor COLOR = XDDFColor.from(HexFormat.of().parseHex("2F5597"));

  /** Lines of the scale: light, so that the figures stand out on a grey print too. */
  private static final XDDFColor SCALE = XDDFColor.from(HexFormat.of().parseHex("BFBFBF"));

  /** Edge of bars and of the radar's line. */
  private static final XDDFColor EDGE = XDDFColor.from(HexFormat.of().parseHex("1F1F1F"));

  /** In hundredths of a point. */
  private static final int TITLE_SIZE = 1050;

  /** In points. */
  private static final double LINE = 1.5;
  private static final int STEPS = 5;

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
    values.setMajorUnit(step(declared.max()));
    values.setNumberFormat("General");
    values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(SCALE)));
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
    XDDFLineProperties edge = new XDDFLineProperties(new XDDFSolidFillProperties(
        declared.kind() == Chart.Kind.BAR ? EDGE : COLOR));
    edge.setWidth(declared.kind() == Chart.Kind.BAR ? LINE / 2 : LINE);
    series.setLineProperties(edge);
    chart.plot(data);
    if (declared.kind() == Chart.Kind.BAR) {
      label(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls());
    }
  }

  /** Writes the figure at each bar: nobody has to guess it from a scale. */
  private static void label(CTDLbls labels) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** A round distance of about five lines of the scale: 1, 2 or 5 times a power of ten. */
  static double step(double max) {
    double rough = max / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double nice : new double[] {1, 2, 5}) {
      if (rough <= nice * power * (1 + 1e-9)) {
        return nice * power;
      }
    }
    return 10 * power;
  }

  private static String plain(String reference) {
    return reference.replace("$", "");
  }
}
