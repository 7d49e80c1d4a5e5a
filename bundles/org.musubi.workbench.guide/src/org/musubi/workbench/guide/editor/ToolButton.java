package org.musubi.workbench.guide.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.images.Images;

/** The way to a page that can be used at any time: icon and name, filled while the page is shown. */
final class ToolButton extends Canvas {

  private static final int PAD = 7;
  private static final int ROUND = 10;

  private final PageDescriptor descriptor;
  private final Image icon;
  private final Runnable choose;
  private boolean selected;
  private boolean hovered;

  ToolButton(Composite parent, PageDescriptor descriptor, Images images, Runnable choose) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.descriptor = descriptor;
    this.icon = images.of(descriptor.icon());
    this.choose = choose;
    setBackground(parent.getBackground());
    setToolTipText(descriptor.description());
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseUp, this::released);
    addListener(SWT.MouseEnter, event -> hover(true));
    addListener(SWT.MouseExit, event -> hover(false));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.KeyDown, this::pressed);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    describe();
  }

  PageDescriptor descriptor() {
    return descriptor;
  }

  void select(boolean isSelected) {
    selected = isSelected;
    redraw();
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    GC gc = new GC(this);
    Point text = gc.textExtent(descriptor.label());
    gc.dispose();
    Rectangle image = icon.getBounds();
    return new Point(PAD + image.width + PAD + text.x + PAD, Math.max(image.height, text.y) + PAD + PAD / 2);
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
    gc.drawImage(icon, PAD, (area.height - icon.getBounds().height) / 2);
    gc.setForeground(selected ? shades.onAccent() : shades.foregroundColor());
    gc.drawText(descriptor.label(), 2 * PAD + icon.getBounds().width,
        (area.height - gc.textExtent(descriptor.label()).y) / 2, true);
  }

  private void released(Event event) {
    if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
      choose.run();
    }
  }

  private void pressed(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
      choose.run();
    }
  }

  private void hover(boolean on) {
    hovered = on;
    redraw();
  }

  private void describe() {
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = descriptor.label();
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = descriptor.description();
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
