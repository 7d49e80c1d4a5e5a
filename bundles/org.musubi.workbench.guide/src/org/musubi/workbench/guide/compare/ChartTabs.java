package org.musubi.workbench.guide.compare;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.charts.Chart;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.series.Positions;
import org.musubi.clarification.series.Scatter;
import org.musubi.clarification.series.TrendLines;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.workbench.guide.chart.ChartCanvas;

/** The tabs below the table: charts of the selected row. Only the tab that is seen is drawn. */
final class ChartTabs {

  /** A chart, or the sentence why there is none. */
  private final class Pane {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final ChartCanvas canvas;
    private final Control notice;

    Pane(Composite parent, CompareText sentence) {
      stack = toolkit.createComposite(parent);
      stack.setLayout(layout);
      canvas = new ChartCanvas(stack, SWT.NONE);
      Composite empty = toolkit.createComposite(stack);
      GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(empty);
      GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT)
          .applyTo(toolkit.createLabel(empty, sentence.text(), SWT.WRAP));
      notice = empty;
      layout.topControl = notice;
    }

    void show(boolean hasValues, Supplier<Chart> chart) {
      if (hasValues) {
        canvas.setChart(chart.get());
      }
      layout.topControl = hasValues ? canvas : notice;
      stack.layout();
    }
  }

  private final FormToolkit toolkit;
  private final TabFolder folder;
  private final Pane bars;
  private final Pane places;
  private final Pane trend;
  private final Pane scatter;
  private final Combo against;
  private FigureStore store;
  private ComparisonRow row;
  private List<Topic> partners = List.of();
  private Topic partner;

  ChartTabs(Composite parent, FormToolkit toolkit) {
    this.toolkit = toolkit;
    folder = new TabFolder(parent, SWT.TOP);
    toolkit.adapt(folder);
    bars = new Pane(folder, CompareText.NOTHING_CHOSEN);
    add(CompareText.TAB_BARS, bars.stack);
    places = new Pane(folder, CompareText.NO_PLACES);
    add(CompareText.TAB_PLACES, places.stack);
    trend = new Pane(folder, CompareText.NO_SERIES);
    add(CompareText.TAB_TREND, trend.stack);
    Composite pair = toolkit.createComposite(folder);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).margins(4, 4).applyTo(pair);
    toolkit.createLabel(pair, CompareText.AGAINST.text());
    against = new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
    against.setToolTipText(CompareText.AGAINST.text());
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(against);
    against.addListener(SWT.Selection, event -> {
      partner = partners.get(against.getSelectionIndex());
      draw();
    });
    scatter = new Pane(pair, CompareText.NO_PLACES);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(scatter.stack);
    add(CompareText.TAB_SCATTER, pair);
    folder.addListener(SWT.Selection, event -> draw());
  }

  /** Another tab behind the charts. */
  void add(CompareText title, Control control) {
    TabItem item = new TabItem(folder, SWT.NONE);
    item.setText(title.text());
    item.setControl(control);
  }

  TabFolder control() {
    return folder;
  }

  void show(FigureStore newStore, ComparisonRow newRow) {
    store = newStore;
    row = newRow;
    draw();
  }

  private void draw() {
    switch (folder.getSelectionIndex()) {
      case 0 -> bars.show(row != null, () -> CompareCharts.bars(row));
      case 1 -> {
        Positions positions = row == null ? null : Positions.of(store, row.topic(), row.figure().year());
        if (positions != null && positions.entries().isEmpty()) {
          positions = Positions.of(store, row.topic(), null);
        }
        Positions shown = positions;
        places.show(shown != null && !shown.entries().isEmpty(), () -> CompareCharts.places(shown, row));
      }
      case 2 -> {
        TrendLines lines = row == null ? null : TrendLines.of(store, row);
        trend.show(lines != null && lines.showsMovement(), () -> CompareCharts.trend(lines, row));
      }
      case 3 -> drawScatter();
      default -> { }
    }
  }

  private void drawScatter() {
    if (row == null) {
      scatter.show(false, null);
      return;
    }
    partners = store.topicsWithValues().stream()
        .filter(topic -> !Positions.of(store, topic, null).entries().isEmpty() && !topic.equals(row.topic())).toList();
    if (partner == null || !partners.contains(partner)) {
      partner = partners.stream().filter(topic -> topic.code().startsWith("R07")).findFirst()
          .orElse(partners.isEmpty() ? null : partners.getFirst());
    }
    against.setItems(partners.stream().map(Topic::name).toArray(String[]::new));
    against.select(partners.indexOf(partner));
    Scatter pairs = partner == null ? null : Scatter.of(store, row.topic(), partner);
    scatter.show(pairs != null && !pairs.points().isEmpty(), () -> CompareCharts.scatter(pairs, row));
  }
}
