package org.musubi.workbench.forms.widgets;

import java.util.function.Function;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Text colours with a meaning. The theme of the workbench paints a control after it has been made, so the colour is
 * mixed from the parent's colours once more when that is done.
 */
public enum Ink {
  /** Labels, hints, units. */
  QUIET(Shades::quiet),
  /** What is chosen or leads elsewhere. */
  ACCENT(Shades::accent),
  /** Sentences about what is wrong. */
  ERROR(Shades::error),
  /** Ordinary text where the platform would use another colour. */
  PLAIN(Shades::foregroundColor);

  private final Function<Shades, Color> color;

  Ink(Function<Shades, Color> color) {
    this.color = color;
  }

  /** Writes a control in this colour, on the background of its parent. */
  public void on(Control control) {
    on(control, control.getParent());
  }

  /** Writes a control in this colour, on the background of another composite. */
  public void on(Control control, Composite ground) {
    control.setForeground(color.apply(Shades.of(ground)));
    control.getDisplay().asyncExec(() -> {
      if (!control.isDisposed()) {
        control.setForeground(color.apply(Shades.of(ground)));
      }
    });
  }
}
