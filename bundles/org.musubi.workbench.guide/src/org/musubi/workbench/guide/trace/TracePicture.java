package org.musubi.workbench.guide.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.musubi.analysis.trace.Trace;
import org.musubi.analysis.trace.TraceStage;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.text.Labels;

/** The trace from left to right: origins before, consequences behind. A click selects, a double click traces on. */
final class TracePicture {

  private static final RGB[] HUES = {new RGB(0x3B, 0x6F, 0xB5), new RGB(0x2A, 0x8C, 0x8C), new RGB(0xC0, 0x55, 0x21),
      new RGB(0x4E, 0x8A, 0x3C), new RGB(0x7A, 0x5B, 0xA8), new RGB(0xA8, 0x3E, 0x6B), new RGB(0x8A, 0x6D, 0x1F),
      new RGB(0x55, 0x77, 0x99), new RGB(0x7A, 0x33, 0x99), new RGB(0xB0, 0x39, 0x39), new RGB(0x77, 0x77, 0x77)};
  private static final int PAD = 6;

  private final ScrolledComposite scroll;
  private final Canvas canvas;
  private final Consumer<EObject> picked;
  private final Consumer<EObject> opened;
  private Trace trace;
  private TraceBoxes boxes = TraceBoxes.NONE;
  private EObject selected;

  TracePicture(Composite parent, Consumer<EObject> picked, Consumer<EObject> opened) {
    this.picked = picked;
    this.opened = opened;
    scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
    scroll.setBackground(parent.getBackground());
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.getHorizontalBar().setIncrement(30);
    scroll.getVerticalBar().setIncrement(30);
    canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
    canvas.setBackground(parent.getBackground());
    canvas.setForeground(parent.getForeground());
    scroll.setContent(canvas);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, event -> pick(boxes.at(event.x, event.y)));
    canvas.addListener(SWT.MouseDoubleClick, event -> open(boxes.at(event.x, event.y)));
    canvas.addListener(SWT.MouseMove, event -> tip(boxes.at(event.x, event.y)));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = TraceText.PICTURE_NAME.text();
      }
    });
  }

  Control control() {
    return scroll;
  }

  void show(Trace shown) {
    boolean another = trace == null || shown == null || trace.start() != shown.start();
    trace = shown;
    GC gc = new GC(canvas);
    boxes = shown == null ? TraceBoxes.NONE : TraceBoxes.lay(gc, shown);
    gc.dispose();
    canvas.setSize(boxes.size());
    scroll.setMinSize(boxes.size());
    if (another && shown != null) {
      selected = shown.start();
      scroll.getDisplay().asyncExec(this::reveal);
    }
    canvas.redraw();
  }

  /** Scrolls so that the element asked about stands in the middle. */
  private void reveal() {
    if (!scroll.isDisposed() && trace != null) {
      boxes.box(trace.start()).ifPresent(box -> {
        Rectangle view = scroll.getClientArea();
        scroll.setOrigin(Math.max(0, box.area().x - (view.width - box.area().width) / 2),
            Math.max(0, box.area().y - (view.height - box.area().height) / 2));
      });
    }
  }

  private void paint(Event event) {
    if (trace == null) {
      return;
    }
    GC gc = event.gc;
    gc.setAntialias(SWT.ON);
    Shades shades = Shades.of(canvas);
    gc.setForeground(shades.border());
    for (TraceBoxes.Arrow arrow : boxes.arrows()) {
      if (arrow.area().intersects(event.x, event.y, event.width, event.height)) {
        boolean touches = arrow.step().origin() == selected || arrow.step().consequence() == selected;
        gc.setForeground(touches ? shades.accent() : shades.border());
        gc.setLineWidth(touches ? 2 : 1);
        draw(gc, arrow);
      }
    }
    gc.setLineWidth(1);
    for (TraceBoxes.Box box : boxes.boxes()) {
      if (box.area().intersects(event.x, event.y, event.width, event.height)) {
        draw(gc, shades, box);
      }
    }
    drawLabels(gc, shades);
  }

  private static void draw(GC gc, TraceBoxes.Arrow arrow) {
    Path path = new Path(gc.getDevice());
    Point from = arrow.from();
    Point to = arrow.to();
    float bend = Math.max(24, (to.x - from.x) / 2f);
    path.moveTo(from.x, from.y);
    path.cubicTo(from.x + bend, from.y, to.x - bend, to.y, to.x - 5, to.y);
    gc.drawPath(path);
    path.dispose();
    gc.setBackground(gc.getForeground());
    gc.fillPolygon(new int[] {to.x, to.y, to.x - 7, to.y - 4, to.x - 7, to.y + 4});
  }

  private void draw(GC gc, Shades shades, TraceBoxes.Box box) {
    Rectangle area = box.area();
    TraceStage stage = TraceStage.of(box.element());
    boolean start = box.element() == trace.start();
    gc.setBackground(shades.wash(HUES[stage.ordinal()]));
    gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 8, 8);
    gc.setForeground(start || box.element() == selected ? shades.accent() : shades.stroke(HUES[stage.ordinal()]));
    gc.setLineWidth(start ? 3 : box.element() == selected ? 2 : 1);
    gc.drawRoundRectangle(area.x, area.y, area.width, area.height, 8, 8);
    gc.setLineWidth(1);
    gc.setForeground(shades.quiet());
    gc.drawText(stage.label(Locale.getDefault()), area.x + PAD, area.y + 2, true);
    gc.setForeground(canvas.getForeground());
    TextLayout text = boxes.text(gc, box);
    text.draw(gc, area.x + PAD, area.y + gc.getFontMetrics().getHeight() + 3);
    text.dispose();
  }

  /** In words how the element chosen hangs together with its neighbours. */
  private void drawLabels(GC gc, Shades shades) {
    List<Rectangle> taken = new ArrayList<>();
    gc.setBackground(canvas.getBackground());
    gc.setForeground(shades.accent());
    for (TraceBoxes.Arrow arrow : boxes.arrows()) {
      if (arrow.step().origin() == selected || arrow.step().consequence() == selected) {
        String label = arrow.step().kind().label(Locale.getDefault());
        Point size = gc.textExtent(label);
        boolean out = arrow.step().origin() == selected;
        Rectangle at = new Rectangle(out ? arrow.to().x - size.x - 12 : arrow.from().x + 6,
            (out ? arrow.to().y : arrow.from().y) - size.y / 2, size.x, size.y);
        if (taken.stream().noneMatch(at::intersects)) {
          gc.drawText(label, at.x, at.y, false);
          taken.add(at);
        }
      }
    }
  }

  private void pick(EObject element) {
    canvas.setFocus();
    if (element != null) {
      selected = element;
      canvas.redraw();
      picked.accept(element);
    }
  }

  private void open(EObject element) {
    if (element != null) {
      opened.accept(element);
    }
  }

  private void tip(EObject element) {
    String tip = element == null ? null : Labels.withKind(element);
    if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
      canvas.setToolTipText(tip);
    }
  }

  private void key(Event event) {
    if (trace == null || selected == null) {
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> boxes.neighbour(trace, selected, true).ifPresent(this::pickAndShow);
      case SWT.ARROW_RIGHT -> boxes.neighbour(trace, selected, false).ifPresent(this::pickAndShow);
      case SWT.ARROW_UP -> boxes.beside(selected, -1).ifPresent(this::pickAndShow);
      case SWT.ARROW_DOWN -> boxes.beside(selected, 1).ifPresent(this::pickAndShow);
      case SWT.CR, SWT.KEYPAD_CR -> open(selected);
      default -> { }
    }
  }

  private void pickAndShow(EObject element) {
    pick(element);
    boxes.box(element).ifPresent(box -> {
      Rectangle view = scroll.getClientArea();
      Point origin = scroll.getOrigin();
      Rectangle area = box.area();
      scroll.setOrigin(Math.min(area.x, Math.max(origin.x, area.x + area.width + 8 - view.width)),
          Math.min(area.y, Math.max(origin.y, area.y + area.height + 8 - view.height)));
    });
  }

  TraceBoxes boxes() {
    return boxes;
  }
}
