package org.musubi.workbench.guide.stakeholders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.musubi.analysis.stakeholders.ZonePlacement;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.forms.widgets.Shades;

/** The power/interest grid; organisations stand as chips in its cells and can be dragged or moved by arrow keys. */
final class ZoneGrid extends Canvas {

  /** Hears where an organisation was put. */
  @FunctionalInterface
  interface Moved {
    void to(Organization organization, int power, int interest);
  }

  private static final RGB[] HUES = {new RGB(0x88, 0x88, 0x88), new RGB(0x2E, 0x8B, 0x57), new RGB(0xC7, 0x8A, 0x00),
      new RGB(0xC0, 0x39, 0x2B)};

  private final Moved moved;
  private final List<Consumer<Organization>> pickers = new ArrayList<>();
  private List<ZonePlacement> placements = List.of();
  private int threshold = 4;
  private Organization selected;
  private Organization dragged;
  private Point pointer;
  private ZoneChips chips = ZoneChips.NONE;

  ZoneGrid(Composite parent, Moved moved) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.moved = moved;
    setBackground(parent.getBackground());
    setForeground(parent.getForeground());
    addListener(SWT.Paint, this::paint);
    addListener(SWT.Resize, event -> redraw());
    addListener(SWT.MouseDown, this::pressed);
    addListener(SWT.MouseMove, this::dragging);
    addListener(SWT.MouseUp, this::released);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, ZoneGrid::traverse);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = StakeholdersText.GRID_NAME.text();
      }
    });
  }

  void onPick(Consumer<Organization> picker) {
    pickers.add(picker);
  }

  void show(List<ZonePlacement> shown, int high) {
    placements = shown;
    threshold = high;
    redraw();
  }

  void select(Organization organization) {
    if (selected != organization) {
      selected = organization;
      redraw();
    }
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    return new Point(widthHint == SWT.DEFAULT ? 420 : widthHint, heightHint == SWT.DEFAULT ? 380 : heightHint);
  }

  /** Where the organisations were drawn last. */
  ZoneChips chips() {
    return chips;
  }

  private void paint(Event event) {
    GC gc = event.gc;
    gc.setAntialias(SWT.ON);
    Shades shades = Shades.of(this);
    chips = ZoneChips.lay(gc, getClientArea(), placements,
        corners().keySet().stream().map(corner -> corner.y).collect(Collectors.toSet()));
    for (int power = 1; power <= ZoneChips.SIZE; power++) {
      for (int interest = 1; interest <= ZoneChips.SIZE; interest++) {
        Rectangle cell = chips.cell(power, interest);
        boolean target = dragged != null && pointer != null && cell.contains(pointer);
        gc.setBackground(target ? shades.border() : background(shades, power, interest));
        gc.fillRectangle(cell);
        gc.setForeground(shades.rule());
        gc.drawRectangle(cell);
      }
    }
    drawZones(gc, shades);
    drawScale(gc, shades);
    for (ZoneChips.Chip chip : chips.chips()) {
      drawChip(gc, shades, chip);
    }
    if (dragged != null && pointer != null) {
      gc.setForeground(shades.accent());
      gc.drawText(Names.of(dragged), pointer.x + 8, pointer.y - 8, true);
    }
  }

  private Color background(Shades shades, int power, int interest) {
    return shades.wash(HUES[zone(power, interest).ordinal()]);
  }

  private EngagementZone zone(int power, int interest) {
    return power >= threshold ? interest >= threshold ? EngagementZone.MANAGE : EngagementZone.SATISFY
        : interest >= threshold ? EngagementZone.INFORM : EngagementZone.MONITOR;
  }

  private void drawZones(GC gc, Shades shades) {
    gc.setForeground(getForeground());
    corners().forEach((value, zone) -> {
      Rectangle corner = chips.cell(value.y, value.x);
      gc.drawText(MusubiLabels.of(zone), corner.x + 4, corner.y + 2, true);
    });
  }

  /** The upper left cell of every zone that has cells, by interest and power. */
  private Map<Point, EngagementZone> corners() {
    int high = Math.clamp(threshold, 1, ZoneChips.SIZE);
    Map<Point, EngagementZone> corners = new HashMap<>();
    corners.put(new Point(high, ZoneChips.SIZE), EngagementZone.MANAGE);
    if (high > 1) {
      corners.put(new Point(1, ZoneChips.SIZE), EngagementZone.SATISFY);
      corners.put(new Point(high, high - 1), EngagementZone.INFORM);
      corners.put(new Point(1, high - 1), EngagementZone.MONITOR);
    }
    return corners;
  }

  private void drawScale(GC gc, Shades shades) {
    gc.setForeground(shades.quiet());
    for (int value = 1; value <= ZoneChips.SIZE; value++) {
      Rectangle row = chips.cell(value, 1);
      Rectangle column = chips.cell(1, value);
      String text = String.valueOf(value);
      Point size = gc.textExtent(text);
      gc.drawText(text, row.x - size.x - 4, row.y + (row.height - size.y) / 2, true);
      gc.drawText(text, column.x + (column.width - size.x) / 2, column.y + column.height + 2, true);
    }
    Rectangle all = chips.area();
    Point below = gc.textExtent(StakeholdersText.AXIS_INTEREST.text());
    gc.drawText(StakeholdersText.AXIS_INTEREST.text(), all.x + (all.width - below.x) / 2,
        all.y + all.height + below.y + 2, true);
    Point beside = gc.textExtent(StakeholdersText.AXIS_POWER.text());
    Transform upright = new Transform(gc.getDevice());
    upright.translate(2, all.y + (all.height + beside.x) / 2f);
    upright.rotate(-90);
    gc.setTransform(upright);
    gc.drawText(StakeholdersText.AXIS_POWER.text(), 0, 0, true);
    gc.setTransform(null);
    upright.dispose();
  }

  private void drawChip(GC gc, Shades shades, ZoneChips.Chip chip) {
    boolean on = chip.organization() != null && chip.organization() == selected;
    Rectangle box = chip.box();
    gc.setBackground(on ? shades.accent() : getBackground());
    gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
    gc.setForeground(on ? shades.accent() : shades.border());
    gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
    gc.setForeground(on ? shades.onAccent() : getForeground());
    gc.setClipping(box.x + 1, box.y, box.width - 2, box.height);
    gc.drawText(chip.text(), box.x + ZoneChips.PAD, box.y + 1, true);
    gc.setClipping((Rectangle) null);
    if (on && isFocusControl()) {
      gc.drawFocus(box.x - 1, box.y - 1, box.width + 3, box.height + 3);
    }
  }

  private void pressed(Event event) {
    setFocus();
    Organization hit = event.button == 1 ? chips.at(event.x, event.y) : null;
    if (hit != null) {
      dragged = hit;
      pointer = null;
      pick(hit);
    }
  }

  private void dragging(Event event) {
    ZoneChips.Chip over = chips.chipAt(event.x, event.y);
    String tip = over == null ? null : over.tooltip();
    if (!Objects.equals(tip, getToolTipText())) {
      setToolTipText(tip);
    }
    if (dragged != null) {
      pointer = new Point(event.x, event.y);
      redraw();
    }
  }

  private void released(Event event) {
    Organization put = dragged;
    boolean wasMoved = pointer != null;
    dragged = null;
    pointer = null;
    if (put != null && wasMoved) {
      chips.valueAt(event.x, event.y).ifPresent(value -> moved.to(put, value.y, value.x));
    }
    redraw();
  }

  private void key(Event event) {
    ZonePlacement placement = placements.stream().filter(p -> p.organization() == selected).findFirst().orElse(null);
    if (placement == null || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
      return;
    }
    int power = placement.power() == null ? threshold : placement.power();
    int interest = placement.interest() == null ? threshold : placement.interest();
    switch (event.keyCode) {
      case SWT.ARROW_UP -> put(power + 1, interest);
      case SWT.ARROW_DOWN -> put(power - 1, interest);
      case SWT.ARROW_RIGHT -> put(power, interest + 1);
      case SWT.ARROW_LEFT -> put(power, interest - 1);
      default -> { }
    }
  }

  private void put(int power, int interest) {
    moved.to(selected, Math.clamp(power, 1, ZoneChips.SIZE), Math.clamp(interest, 1, ZoneChips.SIZE));
  }

  private void pick(Organization organization) {
    select(organization);
    pickers.forEach(picker -> picker.accept(organization));
  }

  private static void traverse(Event event) {
    event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }
}
