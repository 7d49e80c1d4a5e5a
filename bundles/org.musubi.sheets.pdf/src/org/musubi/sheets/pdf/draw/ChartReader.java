package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.musubi.charts.BarChart;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartText;
import org.musubi.charts.LineChart;
import org.musubi.charts.Point;
import org.musubi.charts.RadarChart;
import org.musubi.charts.ScatterChart;
import org.musubi.charts.Series;
import org.musubi.sheets.pdf.draw.BookCells.Value;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the charts of a workbook: their kind, words and values, those of the cells before remembered ones. */
final class ChartReader {

  private final BookCells cells;

  ChartReader(BookCells cells) {
    this.cells = cells;
  }

  /** The chart, or empty when its kind is not known or nothing is charted. */
  Optional<Chart> read(XSSFChart chart) throws IOException {
    Element plot;
    String title;
    try (InputStream in = chart.getPackagePart().getInputStream()) {
      DocumentBuilder builder = XMLHelper.newDocumentBuilder();
      Element root = builder.parse(in).getDocumentElement();
      Element content = child(root, "chart");
      plot = content == null ? null : child(content, "plotArea");
      title = content == null ? "" : title(content);
    } catch (SAXException e) {
      // A chart that cannot be read leaves its place empty; everything else is printed.
      return Optional.empty();
    }
    return plot == null ? Optional.empty() : read(plot, title);
  }

  private Optional<Chart> read(Element plot, String title) throws IOException {
    List<Element> groups = children(plot).stream().filter(part -> part.getLocalName().endsWith("Chart")).toList();
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    Element group = groups.getFirst();
    List<Element> drawn = groups.stream().flatMap(each -> children(each, "ser").stream()).toList();
    List<Series> series = new ArrayList<>();
    for (Element each : drawn) {
      series.add(series(each));
    }
    if (series.isEmpty() || series.stream().allMatch(each -> each.values().isEmpty())) {
      return Optional.empty();
    }
    String heading = title.isEmpty() && series.size() == 1 ? series.getFirst().name() : title;
    ChartText text = ChartText.of(heading).withAxes(axisTitle(plot, "catAx"), axisTitle(plot, "valAx"));
    return switch (group.getLocalName()) {
      case "barChart", "bar3DChart" -> Optional.of(bars(group, text, series));
      case "lineChart", "line3DChart", "areaChart", "area3DChart", "stockChart" ->
          Optional.of(LineChart.of(text, series));
      case "radarChart" -> Optional.of(new RadarChart(text,
          series.getFirst().values().stream().map(Point::label).toList(), series, rim(plot, series)));
      // Shares of a whole are compared better by length than by angle.
      case "pieChart", "pie3DChart", "doughnutChart", "ofPieChart" ->
          Optional.of(BarChart.of(text, series).horizontal());
      case "scatterChart", "bubbleChart" -> Optional.of(scatter(plot, heading, drawn));
      default -> Optional.empty();
    };
  }

  private static BarChart bars(Element group, ChartText text, List<Series> series) {
    BarChart bars = BarChart.of(text, series);
    bars = "bar".equals(value(group, "barDir")) ? bars.horizontal() : bars;
    String grouping = value(group, "grouping");
    return grouping != null && grouping.toLowerCase(Locale.ROOT).contains("stacked") ? bars.stacked() : bars;
  }

  private Chart scatter(Element plot, String title, List<Element> drawn) throws IOException {
    List<ScatterChart.Dot> dots = new ArrayList<>();
    for (Element each : drawn) {
      List<Value> across = values(child(each, "xVal"));
      List<Value> upright = values(child(each, "yVal"));
      String name = name(each);
      for (int i = 0; i < upright.size(); i++) {
        Value x = i < across.size() && across.get(i).number() != null ? across.get(i)
            : new Value(i + 1.0, Integer.toString(i + 1));
        dots.add(new ScatterChart.Dot(drawn.size() > 1 ? name : "", x.number(), upright.get(i).number(), x.shown(),
            upright.get(i).shown()));
      }
    }
    List<Element> axes = children(plot, "valAx");
    return ScatterChart.of(ChartText.of(title).withAxes(axes.isEmpty() ? "" : title(axes.getFirst()),
        axes.size() < 2 ? "" : title(axes.get(1))), dots);
  }

  private Series series(Element series) throws IOException {
    List<Value> labels = values(child(series, "cat"));
    List<Value> values = values(child(series, "val"));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String label = i < labels.size() && !labels.get(i).shown().isEmpty() ? labels.get(i).shown()
          : Integer.toString(i + 1);
      points.add(new Point(label, values.get(i).number(), values.get(i).shown()));
    }
    return new Series(name(series), points);
  }

  private String name(Element series) throws IOException {
    Element text = child(series, "tx");
    if (text != null && child(text, "v") != null) {
      return child(text, "v").getTextContent();
    }
    List<Value> found = values(text);
    return found.isEmpty() ? "" : found.getFirst().shown();
  }

  /** Values behind a reference to cells; where the cells are not to be found, those the chart remembers. */
  private List<Value> values(Element data) throws IOException {
    Element source = data == null ? null : children(data).stream().findFirst().orElse(null);
    if (source == null) {
      return List.of();
    }
    Element formula = child(source, "f");
    List<Value> current = formula == null ? null : cells.at(formula.getTextContent());
    return current == null ? remembered(source) : current;
  }

  private static List<Value> remembered(Element source) {
    Element cache = children(source).stream().filter(part -> part.getLocalName().endsWith("Cache")).findFirst()
        .orElse(source.getLocalName().endsWith("Lit") ? source : null);
    List<Value> values = new ArrayList<>();
    for (Element point : cache == null ? List.<Element>of() : children(cache, "pt")) {
      int index = whole(point.getAttribute("idx"));
      while (values.size() <= index && index < 10_000) {
        values.add(Value.MISSING);
      }
      if (index >= 0 && index < values.size() && child(point, "v") != null) {
        String text = child(point, "v").getTextContent();
        values.set(index, new Value(number(text), text));
      }
    }
    return values;
  }

  private static int whole(String text) {
    Double number = number(text);
    return number == null ? -1 : number.intValue();
  }

  private static Double number(String text) {
    try {
      return Double.valueOf(text.strip());
    } catch (NumberFormatException aWord) {
      return null;
    }
  }

  private static double rim(Element plot, List<Series> series) {
    Element axis = child(plot, "valAx");
    Element scaling = axis == null ? null : child(axis, "scaling");
    Double set = scaling == null || value(scaling, "max") == null ? null : number(value(scaling, "max"));
    if (set != null && set > 0) {
      return set;
    }
    double highest = series.stream().flatMap(each -> each.values().stream()).map(Point::value)
        .filter(number -> number != null).mapToDouble(Double::doubleValue).max().orElse(1);
    return highest > 0 ? highest : 1;
  }

  private static String axisTitle(Element plot, String axis) {
    Element found = child(plot, axis);
    return found == null ? "" : title(found);
  }

  private static String title(Element owner) {
    Element title = child(owner, "title");
    StringBuilder text = new StringBuilder();
    if (title != null) {
      var letters = title.getElementsByTagNameNS("*", "t");
      for (int i = 0; i < letters.getLength(); i++) {
        text.append(letters.item(i).getTextContent());
      }
    }
    return text.toString();
  }

  private static String value(Element owner, String name) {
    Element found = child(owner, name);
    return found == null || !found.hasAttribute("val") ? null : found.getAttribute("val");
  }

  private static Element child(Element owner, String name) {
    List<Element> found = children(owner, name);
    return found.isEmpty() ? null : found.getFirst();
  }

  private static List<Element> children(Element owner, String name) {
    return children(owner).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  private static List<Element> children(Element owner) {
    List<Element> children = new ArrayList<>();
    for (Node node = owner.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
