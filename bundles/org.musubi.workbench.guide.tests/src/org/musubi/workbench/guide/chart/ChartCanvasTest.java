package org.musubi.workbench.guide.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.charts.BarChart;
import org.musubi.charts.ChartText;
import org.musubi.charts.HotSpot;
import org.musubi.charts.Point;
import org.musubi.charts.Series;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

class ChartCanvasTest extends OpenGuide {

  private static final BarChart CHART = BarChart.of(
      ChartText.of("実施率").withSource("出典:例示", "注意:小さい区域"),
      new Series("", List.of(new Point("緑市", 40.0, "40.0%"), new Point("若葉町", 20.0, "20.0%"))));

  private Shell shell;
  private ChartCanvas canvas;

  @BeforeEach
  void open() {
    shell = Ui.get(() -> new Shell(Ui.display()));
    canvas = Ui.get(() -> {
      shell.setLayout(new FillLayout());
      shell.setSize(500, 400);
      ChartCanvas made = new ChartCanvas(shell, SWT.NONE);
      made.setChart(CHART);
      shell.open();
      return made;
    });
    Ui.waitFor("picture", () -> !canvas.hotSpots().isEmpty());
  }

  @AfterEach
  void close() {
    if (shell != null) {
      Ui.run(shell::dispose);
    }
  }

  @Test
  void valuesHaveToolTipsWhereTheyAre() {
    Ui.run(() -> canvas.notifyListeners(SWT.MouseMove, over("緑市")));
    assertEquals("緑市:40.0%", Ui.get(canvas::getToolTipText));
    Ui.run(() -> canvas.notifyListeners(SWT.MouseMove, at(1, 1)));
    assertNull(Ui.get(canvas::getToolTipText));
  }

  @Test
  void clickingAValuePicksIt() {
    List<String> picked = new ArrayList<>();
    Ui.run(() -> {
      canvas.onPick(spot -> picked.add(spot.label()));
      Event event = over("若葉町");
      event.button = 1;
      canvas.notifyListeners(SWT.MouseUp, event);
    });
    assertEquals(List.of("若葉町"), picked);
  }

  @Test
  void theTableIsCopiedWithTheNumbersShownAndTheSource() {
    Ui.run(() -> canvas.getMenu().getItem(1).notifyListeners(SWT.Selection, new Event()));
    String copied = Ui.get(() -> {
      Clipboard clipboard = new Clipboard(Ui.display());
      try {
        return (String) clipboard.getContents(TextTransfer.getInstance());
      } finally {
        clipboard.dispose();
      }
    });
    assertTrue(copied.contains("緑市\t40.0%"), copied);
    assertTrue(copied.contains("出典:例示"), copied);
  }

  @Test
  void thePictureFollowsTheSizeAndTheBackground() {
    int before = centre("緑市");
    Ui.run(() -> shell.setSize(900, 400));
    Ui.waitFor("new picture", () -> centre("緑市") > before);
    Ui.run(() -> {
      canvas.setBackground(Ui.display().getSystemColor(SWT.COLOR_BLACK));
      canvas.setForeground(Ui.display().getSystemColor(SWT.COLOR_WHITE));
      canvas.redraw();
      canvas.update();
    });
    assertEquals(0, Ui.get(() -> pixel(2, 2)) & 0xffffff);
  }

  private int centre(String label) {
    return (int) spot(label).area().getBounds2D().getCenterX();
  }

  private HotSpot spot(String label) {
    return canvas.hotSpots().stream().filter(spot -> spot.label().equals(label)).findFirst().orElseThrow();
  }

  private Event over(String label) {
    Rectangle2D area = spot(label).area().getBounds2D();
    return at((int) area.getCenterX(), (int) area.getCenterY());
  }

  private static Event at(int x, int y) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    return event;
  }

  private int pixel(int x, int y) {
    Image image = new Image(Ui.display(), canvas.getSize().x, canvas.getSize().y);
    GC gc = new GC(image);
    canvas.print(gc);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    var rgb = data.palette.getRGB(data.getPixel(x, y));
    return rgb.red << 16 | rgb.green << 8 | rgb.blue;
  }
}
