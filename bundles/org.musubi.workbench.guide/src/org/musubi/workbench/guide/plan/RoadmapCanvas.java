package org.musubi.workbench.guide.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.musubi.model.plan.Project;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.plan.Roadmap.Bar;
import org.musubi.workbench.guide.plan.Roadmap.Mark;
import org.musubi.workbench.guide.plan.Roadmap.Row;
import org.musubi.workbench.guide.plan.Roadmap.Span;
import org.musubi.workbench.text.Labels;

/** Draws a roadmap: a row for each project; arrows choose a row, return opens its form. */
final class RoadmapCanvas extends Canvas {

  private static final int ROW = 34;
  private static final int HEAD = 22;
  private static final int PAD = 6;
  private static final RGB GREEN = new RGB(0x3c, 0x9f, 0x64);
  private static final RGB BLUE = new RGB(0x3f, 0x8a, 0xd6);

  private Roadmap roadmap = new Roadmap(1, List.of(), List.of(), List.of());
  private Project selected;
  private Consumer<Project> onSelect = project -> { };
  private Consumer<Project> onOpen = project -> { };

  RoadmapCanvas(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.BORDER);
    setBackground(parent.getBackground());
    setForeground(parent.getForeground());
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> scrollRange());
    addListener(SWT.MouseDown, this::clicked);
    addListener(SWT.MouseDoubleClick, event -> open());
    addListener(SWT.MouseMove, this::moved);
    addListener(SWT.KeyDown, this::pressed);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
        && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = selected == null ? PlanText.TAB_ROADMAP.text() : spoken(selected);
      }
    });
  }

  void show(Roadmap newRoadmap) {
    roadmap = newRoadmap;
    if (selected != null && roadmap.rows().stream().noneMatch(row -> row.project() == selected)) {
      select(null);
    }
    scrollRange();
    redraw();
  }

  Roadmap roadmap() {
    return roadmap;
  }

  Project selected() {
    return selected;
  }

  void onSelect(Consumer<Project> listener) {
    onSelect = listener;
  }

  void onOpen(Consumer<Project> listener) {
    onOpen = listener;
  }

  void select(Project project) {
    if (selected != project) {
      selected = project;
      onSelect.accept(project);
      scrollToSelected();
      redraw();
    }
  }

  private String spoken(Project project) {
    StringBuilder text = new StringBuilder(Labels.of(project));
    roadmap.rows().stream().filter(row -> row.project() == project).forEach(row -> {
      row.bars().forEach(bar -> text.append('\n').append(bar.tooltip()));
      row.marks().forEach(mark -> text.append('\n').append(mark.tooltip()));
    });
    return text.toString();
  }

  private int nameWidth() {
    return Math.clamp(getClientArea().width / 4, 110, 260);
  }

  private int scroll() {
    return getVerticalBar().getSelection();
  }

  private void scrollRange() {
    ScrollBar bar = getVerticalBar();
    int shown = Math.max(1, getClientArea().height - 2 * HEAD);
    int all = Math.max(1, roadmap.rows().size() * ROW);
    bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - shown)), 0, all, Math.min(shown, all), ROW, shown);
    bar.setVisible(all > shown);
  }

  private void scrollToSelected() {
    int index = index();
    int shown = getClientArea().height - 2 * HEAD;
    if (index >= 0 && index * ROW < scroll()) {
      getVerticalBar().setSelection(index * ROW);
    } else if (index >= 0 && (index + 1) * ROW > scroll() + shown) {
      getVerticalBar().setSelection((index + 1) * ROW - shown);
    }
  }

  private int index() {
    return roadmap.rows().stream().map(Row::project).toList().indexOf(selected);
  }

  private int x(double day) {
    int room = getClientArea().width - nameWidth() - 1;
    return nameWidth() + (int) Math.round(day / roadmap.days() * room);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    Shades shades = Shades.of(this);
    gc.setAntialias(SWT.ON);
    paintColumns(gc, shades, area);
    gc.setClipping(0, 2 * HEAD, area.width, Math.max(0, area.height - 2 * HEAD));
    for (int i = 0; i < roadmap.rows().size(); i++) {
      int top = 2 * HEAD + i * ROW - scroll();
      if (top + ROW > 2 * HEAD && top < area.height) {
        paintRow(gc, shades, roadmap.rows().get(i), top, area.width);
      }
    }
    gc.setClipping((Rectangle) null);
  }

  private void paintColumns(GC gc, Shades shades, Rectangle area) {
    gc.setBackground(shades.tint());
    gc.fillRectangle(0, 0, area.width, 2 * HEAD);
    for (Span column : roadmap.columns()) {
      gc.setForeground(shades.rule());
      gc.drawLine(x(column.from()), HEAD, x(column.from()), area.height);
      gc.setForeground(shades.quiet());
      centred(gc, column.label(), x(column.from()), x(column.to()), HEAD);
    }
    for (Span head : roadmap.heads()) {
      gc.setForeground(shades.border());
      gc.drawLine(x(head.from()), 0, x(head.from()), area.height);
      gc.setForeground(shades.foregroundColor());
      centred(gc, head.label(), x(head.from()), x(head.to()), 0);
    }
    gc.setForeground(shades.border());
    gc.drawLine(0, 2 * HEAD - 1, area.width, 2 * HEAD - 1);
  }

  private static void centred(GC gc, String text, int from, int to, int top) {
    Point size = gc.textExtent(text);
    if (size.x + 2 <= to - from) {
      gc.drawText(text, from + (to - from - size.x) / 2, top + (HEAD - size.y) / 2, true);
    }
  }

  private void paintRow(GC gc, Shades shades, Row row, int top, int width) {
    boolean chosen = row.project() == selected;
    if (chosen) {
      gc.setBackground(shades.wash(shades.accent().getRGB()));
      gc.fillRectangle(0, top, width, ROW);
    }
    gc.setForeground(shades.rule());
    gc.drawLine(0, top + ROW - 1, width, top + ROW - 1);
    for (Bar bar : row.bars()) {
      Rectangle place = place(bar, row, top);
      gc.setBackground(bar.strong() ? shades.wash(GREEN) : shades.stroke(BLUE));
      gc.fillRectangle(place);
      if (bar.strong()) {
        gc.setForeground(shades.stroke(GREEN));
        gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
      }
    }
    gc.setForeground(shades.foregroundColor());
    for (Mark mark : row.marks()) {
      Point size = gc.textExtent(mark.sign());
      gc.drawText(mark.sign(), x(mark.at()) - size.x / 2, top + (ROW - size.y) / 2, true);
    }
    String name = cut(gc, Labels.of(row.project()), nameWidth() - 2 * PAD);
    gc.drawText(name, PAD, top + (ROW - gc.textExtent(name).y) / 2, true);
    if (chosen && isFocusControl()) {
      gc.setForeground(shades.accent());
      gc.drawRectangle(0, top, width - 1, ROW - 2);
    }
  }

  /** Carrying out is the broad band; tasks lie on it, one below the other as far as there is room. */
  private Rectangle place(Bar bar, Row row, int top) {
    int from = x(bar.from());
    int length = Math.max(2, x(bar.to()) - from);
    if (bar.strong()) {
      return new Rectangle(from, top + 5, length, ROW - 11);
    }
    int lane = (int) row.bars().stream().filter(each -> !each.strong()).takeWhile(each -> each != bar).count() % 4;
    return new Rectangle(from, top + 8 + lane * 5, length, 4);
  }

  private static String cut(GC gc, String text, int width) {
    String shown = text;
    while (shown.length() > 1 && gc.textExtent(shown + "…").x > width && gc.textExtent(text).x > width) {
      shown = shown.substring(0, shown.length() - 1);
    }
    return shown.equals(text) ? text : shown + "…";
  }

  private Row rowAt(int y) {
    int index = (y - 2 * HEAD + scroll()) / ROW;
    return y < 2 * HEAD || index >= roadmap.rows().size() ? null : roadmap.rows().get(index);
  }

  private void clicked(Event event) {
    setFocus();
    Row row = rowAt(event.y);
    select(row == null ? null : row.project());
  }

  private void open() {
    if (selected != null) {
      onOpen.accept(selected);
    }
  }

  private void moved(Event event) {
    String tip = tip(event.x, event.y);
    if (!Objects.equals(tip, getToolTipText())) {
      setToolTipText(tip);
    }
  }

  private String tip(int x, int y) {
    Row row = rowAt(y);
    if (row == null) {
      return null;
    }
    if (x < nameWidth()) {
      return Labels.of(row.project());
    }
    int top = 2 * HEAD + roadmap.rows().indexOf(row) * ROW - scroll();
    for (Mark mark : row.marks()) {
      if (Math.abs(x - x(mark.at())) < 8) {
        return mark.tooltip();
      }
    }
    return row.bars().reversed().stream().filter(bar -> place(bar, row, top).contains(x, y)).findFirst()
        .map(Bar::tooltip).orElse(null);
  }

  private void pressed(Event event) {
    int index = index();
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> choose(index + 1);
      case SWT.ARROW_UP -> choose(index - 1);
      case SWT.HOME -> choose(0);
      case SWT.END -> choose(roadmap.rows().size() - 1);
      case SWT.CR, SWT.KEYPAD_CR -> open();
      default -> { }
    }
  }

  private void choose(int index) {
    if (!roadmap.rows().isEmpty()) {
      select(roadmap.rows().get(Math.clamp(index, 0, roadmap.rows().size() - 1)).project());
    }
  }
}
