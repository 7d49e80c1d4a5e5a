package org.musubi.workbench.guide.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.progress.StepProgress;
import org.musubi.workbench.guide.progress.StepState;

/** One step of the chain: number or sign, name and state; condensed, only the number. */
final class StepButton extends Canvas {

  private static final int PAD = 7;
  private static final int DISC = 22;
  private static final int ROUND = 10;
  private static final RGB GREEN = new RGB(0x3c, 0x9f, 0x64);
  private static final RGB ORANGE = new RGB(0xe0, 0x8a, 0x2e);

  private final PageDescriptor descriptor;
  private final int number;
  private final StepFonts fonts;
  private final Runnable choose;
  private StepProgress progress = new StepProgress(StepState.NOT_STARTED, "");
  private boolean selected;
  private boolean condensed;
  private boolean hovered;

  StepButton(StepChain parent, PageDescriptor descriptor, int number, StepFonts fonts, Runnable choose) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.descriptor = descriptor;
    this.number = number;
    this.fonts = fonts;
    this.choose = choose;
    setBackground(parent.getBackground());
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseUp, this::released);
    addListener(SWT.MouseEnter, event -> hover(true));
    addListener(SWT.MouseExit, event -> hover(false));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.KeyDown, event -> pressed(parent, event));
    addListener(SWT.Traverse, StepButton::traversed);
    describe();
  }

  PageDescriptor descriptor() {
    return descriptor;
  }

  StepProgress progress() {
    return progress;
  }

  void show(StepProgress newProgress, boolean isSelected) {
    progress = newProgress;
    selected = isSelected;
    setToolTipText(GuideText.STEP_TOOLTIP.text(descriptor.label(), progress.label(),
        descriptor.description(), progress.detail()));
    redraw();
  }

  void condense(boolean on) {
    condensed = on;
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    GC gc = new GC(this);
    gc.setFont(fonts.name());
    Point name = gc.textExtent(descriptor.label());
    gc.setFont(fonts.state());
    Point state = gc.textExtent(progress.label());
    gc.dispose();
    int text = condensed && !selected ? 0 : Math.max(name.x, state.x) + PAD;
    return new Point(PAD + DISC + PAD + text, Math.max(DISC + 2 * PAD, name.y + state.y + PAD));
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    Shades shades = Shades.of(this);
    gc.setAntialias(SWT.ON);
    gc.setBackground(selected ? shades.accent() : hovered ? shades.wash(shades.accent().getRGB()) : shades.tint());
    gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
    gc.setForeground(isFocusControl() ? shades.foregroundColor() : selected ? shades.accent() : shades.border());
    int line = isFocusControl() ? 2 : 1;
    gc.setLineWidth(line);
    gc.drawRoundRectangle(line / 2, line / 2, area.width - line, area.height - line, ROUND, ROUND);
    int x = PAD;
    paintDisc(gc, shades, x, (area.height - DISC) / 2);
    if (!condensed || selected) {
      paintText(gc, shades, x + DISC + PAD, area.height);
    }
  }

  /** Green with a tick when done, half orange when begun, an empty ring else; the number stands in it until done. */
  private void paintDisc(GC gc, Shades shades, int x, int y) {
    gc.setBackground(new Color(progress.state() == StepState.DONE ? GREEN
        : shades.background()));
    gc.fillOval(x, y, DISC, DISC);
    gc.setLineWidth(2);
    gc.setForeground(progress.state() == StepState.NOT_STARTED ? shades.quiet()
        : new Color(progress.state() == StepState.DONE ? GREEN : ORANGE));
    if (progress.state() == StepState.IN_PROGRESS) {
      gc.drawArc(x, y, DISC, DISC, -90, 180);
      gc.setForeground(shades.border());
      gc.drawArc(x, y, DISC, DISC, 90, 180);
    } else {
      gc.drawOval(x, y, DISC, DISC);
    }
    if (progress.state() == StepState.DONE) {
      gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
      gc.setLineWidth(3);
      gc.drawPolyline(new int[] {x + 6, y + 12, x + 10, y + 16, x + 17, y + 7});
    } else {
      gc.setForeground(shades.foregroundColor());
      centred(gc, fonts.name(), Integer.toString(number), x + DISC / 2, y + DISC / 2);
    }
    gc.setLineWidth(1);
  }

  private void paintText(GC gc, Shades shades, int x, int height) {
    gc.setForeground(selected ? shades.onAccent() : shades.foregroundColor());
    gc.setFont(fonts.name());
    int line = gc.textExtent(descriptor.label()).y;
    gc.setFont(fonts.state());
    int small = gc.textExtent(progress.label()).y;
    int top = (height - line - small) / 2;
    gc.setFont(fonts.name());
    gc.drawText(descriptor.label(), x, top, true);
    gc.setFont(fonts.state());
    gc.setForeground(selected ? shades.onAccent() : shades.quiet());
    gc.drawText(progress.label(), x, top + line, true);
  }

  private static void centred(GC gc, Font font, String text, int x, int y) {
    gc.setFont(font);
    Point size = gc.textExtent(text);
    gc.drawText(text, x - size.x / 2 + 1, y - size.y / 2, true);
  }

  private void released(Event event) {
    if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
      choose.run();
    }
  }

  private void pressed(StepChain chain, Event event) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> choose.run();
      case SWT.ARROW_LEFT, SWT.ARROW_UP -> chain.focusNext(this, -1);
      case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> chain.focusNext(this, 1);
      default -> { }
    }
  }

  private static void traversed(Event event) {
    event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void hover(boolean on) {
    hovered = on;
    redraw();
  }

  private void describe() {
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = GuideText.STEP_ACCESSIBLE.text(number, descriptor.label(), progress.label());
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = progress.detail();
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_TABITEM;
      }

      @Override
      public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (selected ? ACC.STATE_SELECTED : 0)
            | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
      }
    });
  }
}
