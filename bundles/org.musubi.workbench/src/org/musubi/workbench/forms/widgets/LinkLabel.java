package org.musubi.workbench.forms.widgets;

import java.util.ArrayList;
import java.util.List;
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
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * An icon and a text that lead somewhere when clicked or when return is pressed. The text wraps at any place Japanese
 * may be broken, so that nothing is cut off.
 */
public final class LinkLabel extends Canvas {

  private static final int PAD = 1;
  private static final int GAP = 4;
  private static final int MAX_EM = 40;

  private final TextLayout layout;
  private final List<Runnable> listeners = new ArrayList<>();
  private String text = "";
  private Image image;
  private boolean plain;
  private boolean hovered;

  public LinkLabel(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    layout = new TextLayout(getDisplay());
    setBackground(parent.getBackground());
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Dispose, event -> layout.dispose());
    addListener(SWT.MouseUp, this::released);
    addListener(SWT.MouseEnter, event -> hover(true));
    addListener(SWT.MouseExit, event -> hover(false));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    describe();
  }

  public LinkLabel text(String newText) {
    if (!newText.equals(text)) {
      text = newText;
      redraw();
    }
    return this;
  }

  public String text() {
    return text;
  }

  public LinkLabel image(Image newImage) {
    image = newImage;
    redraw();
    return this;
  }

  /** Written in the colour of ordinary text, for cards. */
  public LinkLabel plain() {
    plain = true;
    return this;
  }

  /** Hears of clicks and of return. */
  public LinkLabel onOpen(Runnable listener) {
    listeners.add(listener);
    return this;
  }

  /** Leads where the link leads. */
  public void open() {
    if (isEnabled()) {
      List.copyOf(listeners).forEach(Runnable::run);
    }
  }

  @Override
  public void setEnabled(boolean enabled) {
    super.setEnabled(enabled);
    redraw();
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    GC gc = new GC(this);
    int em = gc.textExtent("あ").x;
    gc.dispose();
    int room = widthHint == SWT.DEFAULT ? MAX_EM * em : Math.max(1, widthHint - textStart() - PAD);
    Rectangle bounds = lay(room);
    int width = widthHint == SWT.DEFAULT ? lineWidth() + textStart() + PAD + 1 : widthHint;
    int height = Math.max(bounds.height, image == null ? 0 : image.getBounds().height) + 2 * PAD;
    return new Point(width, height);
  }

  private int textStart() {
    return PAD + (image == null ? 0 : image.getBounds().width + GAP);
  }

  private Rectangle lay(int room) {
    layout.setFont(getFont());
    layout.setText(text);
    layout.setWidth(Math.max(1, room));
    return layout.getBounds();
  }

  private int lineWidth() {
    int width = 0;
    for (int i = 0; i < layout.getLineCount(); i++) {
      width = Math.max(width, layout.getLineBounds(i).width);
    }
    return width;
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    if (area.isEmpty()) {
      return;
    }
    Shades shades = Shades.of(this);
    Rectangle bounds = lay(area.width - textStart() - PAD);
    boolean oneLine = layout.getLineCount() == 1;
    int y = oneLine ? Math.max(PAD, (area.height - bounds.height) / 2) : PAD;
    if (image != null) {
      int line = layout.getLineBounds(0).height;
      gc.drawImage(image, PAD, Math.max(PAD, y + (line - image.getBounds().height) / 2));
    }
    gc.setForeground(!isEnabled() ? shades.quiet() : plain ? shades.foregroundColor() : shades.accent());
    layout.draw(gc, textStart(), y);
    if (hovered && isEnabled()) {
      for (int i = 0; i < layout.getLineCount(); i++) {
        Rectangle line = layout.getLineBounds(i);
        int bottom = y + line.y + line.height - 2;
        gc.drawLine(textStart() + line.x, bottom, textStart() + line.x + line.width, bottom);
      }
    }
    if (isFocusControl()) {
      gc.setLineStyle(SWT.LINE_DOT);
      gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
  }

  private void released(Event event) {
    if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
      open();
    }
  }

  private void hover(boolean on) {
    hovered = on;
    redraw();
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
      open();
    }
  }

  private void describe() {
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = text;
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_LINK;
      }

      @Override
      public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_LINKED | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
      }
    });
  }
}
