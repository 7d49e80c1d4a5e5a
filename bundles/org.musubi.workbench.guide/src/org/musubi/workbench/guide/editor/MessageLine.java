package org.musubi.workbench.guide.editor;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;

/**
 * What has just happened, without interrupting: lies over the line that says what to do, so that nothing moves under
 * the pointer and no button is hidden. Goes away by itself; errors stay until closed.
 */
final class MessageLine extends Composite {

  private static final int SHOWN_MILLISECONDS = 12_000;
  private static final long FRESH_NANOS = 1_000_000_000L;

  private final Supplier<Rectangle> place;
  private final Label text;
  private int shown;
  private long since;

  /** @param place where the message may lie, in the coordinates of the parent */
  MessageLine(Composite parent, Supplier<Rectangle> place) {
    super(parent, SWT.NONE);
    this.place = place;
    Shades shades = Shades.of(parent);
    setBackground(shades.wash(shades.accent().getRGB()));
    GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(10, 4, 4, 4).applyTo(this);
    Images images = new Images(this);
    Label sign = new Label(this, SWT.NONE);
    sign.setBackground(getBackground());
    sign.setImage(images.of(Icon.HINT));
    text = new Label(this, SWT.WRAP);
    text.setBackground(getBackground());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    ToolBar bar = new ToolBar(this, SWT.FLAT);
    bar.setBackground(getBackground());
    ToolItem close = new ToolItem(bar, SWT.PUSH);
    close.setImage(images.of(Icon.CLOSE_FILE));
    close.setToolTipText(GuideText.CLOSE_MESSAGE.text());
    close.addListener(SWT.Selection, event -> hide());
    setVisible(false);
    GridDataFactory.fillDefaults().exclude(true).applyTo(this);
    parent.addListener(SWT.Resize, event -> place());
    addListener(SWT.Paint, event -> {
      event.gc.setForeground(Shades.of(getParent()).accent());
      event.gc.drawRectangle(0, 0, getSize().x - 1, getSize().y - 1);
    });
  }

  void tell(String message) {
    Shades shades = Shades.of(getParent());
    show(message, shades.wash(shades.accent().getRGB()));
    int mine = shown;
    getDisplay().timerExec(SHOWN_MILLISECONDS, () -> {
      if (!isDisposed() && shown == mine) {
        hide();
      }
    });
  }

  void tellError(String message) {
    Shades shades = Shades.of(getParent());
    show(message, shades.wash(shades.error().getRGB()));
  }

  /** Takes away what was not said just now, when the user goes on to something else. */
  void passOn() {
    if (getVisible() && System.nanoTime() - since > FRESH_NANOS) {
      hide();
    }
  }

  String message() {
    return getVisible() ? text.getText() : "";
  }

  private void show(String message, Color background) {
    shown++;
    since = System.nanoTime();
    setBackground(background);
    for (Control child : getChildren()) {
      child.setBackground(background);
    }
    text.setForeground(getParent().getForeground());
    text.setText(message.replace("&", "&&"));
    visible(true);
  }

  private void hide() {
    shown++;
    visible(false);
  }

  private void visible(boolean visible) {
    setVisible(visible);
    place();
  }

  private void place() {
    Rectangle area = place.get();
    int height = Math.max(area.height, computeSize(area.width, SWT.DEFAULT).y);
    setBounds(area.x, area.y, area.width, height);
    layout(true);
    moveAbove(null);
  }
}
