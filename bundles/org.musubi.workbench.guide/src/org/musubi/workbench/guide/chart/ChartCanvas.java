package org.musubi.workbench.guide.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartRenderer;
import org.musubi.charts.ChartTable;
import org.musubi.charts.ChartTheme;
import org.musubi.charts.HotSpot;
import org.musubi.workbench.forms.widgets.Shades;

/**
 * Shows a chart in its whole area, in the colours of the window. Values have tool tips; the context menu copies and
 * saves the chart.
 */
public final class ChartCanvas extends Canvas {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 320;

  private final ChartRenderer renderer = new ChartRenderer();
  private final List<Consumer<HotSpot>> pickers = new ArrayList<>();
  private Chart chart;
  private Image image;
  private Rectangle drawnArea;
  private ChartTheme drawnTheme;

  public ChartCanvas(Composite parent, int style) {
    super(parent, style | SWT.DOUBLE_BUFFERED);
    setBackground(parent.getBackground());
    setForeground(parent.getForeground());
    addListener(SWT.Paint, this::paint);
    addListener(SWT.Dispose, event -> forget());
    addListener(SWT.MouseMove, this::moved);
    addListener(SWT.MouseUp, this::clicked);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = true);
    // Listening to keys is what makes a canvas reachable by the tab key.
    addListener(SWT.KeyDown, event -> { });
    setMenu(new ChartMenu(this).menu());
    describe();
  }

  /** Shows a chart; null shows nothing. */
  public void setChart(Chart newChart) {
    if (!Objects.equals(chart, newChart)) {
      chart = newChart;
      forget();
      redraw();
    }
  }

  public Chart chart() {
    return chart;
  }

  /** Hears of clicks on values. */
  public void onPick(Consumer<HotSpot> picker) {
    pickers.add(picker);
  }

  /** Where the values are, as drawn last. */
  public List<HotSpot> hotSpots() {
    return renderer.hotSpots();
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
  }

  private void paint(Event event) {
    Rectangle area = getClientArea();
    if (chart == null || area.isEmpty()) {
      return;
    }
    ChartTheme theme = ChartPictures.theme(Shades.of(this));
    if (image == null || !area.equals(drawnArea) || !theme.equals(drawnTheme)) {
      forget();
      ImageDataProvider picture = zoom -> ChartPictures.data(
          renderer.image(chart, area.width, area.height, zoom / 100.0, theme));
      image = new Image(getDisplay(), picture);
      drawnArea = area;
      drawnTheme = theme;
    }
    event.gc.drawImage(image, 0, 0);
    if (isFocusControl()) {
      event.gc.setForeground(Shades.of(this).accent());
      event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
  }

  private void forget() {
    if (image != null) {
      image.dispose();
      image = null;
    }
  }

  private void moved(Event event) {
    HotSpot spot = spot(event);
    String tip = spot == null ? null : spot.tooltip();
    if (!Objects.equals(tip, getToolTipText())) {
      setToolTipText(tip);
    }
  }

  private void clicked(Event event) {
    HotSpot spot = spot(event);
    if (event.button == 1) {
      setFocus();
      if (spot != null) {
        pickers.forEach(picker -> picker.accept(spot));
      }
    }
  }

  private HotSpot spot(Event event) {
    return chart == null ? null : renderer.hotSpots().reversed().stream()
        .filter(spot -> spot.contains(event.x, event.y)).findFirst().orElse(null);
  }

  private void describe() {
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = chart == null ? "" : chart.text().title();
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = chart == null ? "" : ChartTable.of(chart).asText();
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_GRAPHIC;
      }
    });
  }
}
