package org.musubi.workbench.guide.compare;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.musubi.model.data.Mark;
import org.musubi.workbench.forms.widgets.Shades;

/** Colours of marks; blue and orange differ for the colour-blind too, and the sign says it anyway. */
final class MarkColors {

  private static final RGB MUCH_BETTER = new RGB(0x1F, 0x6F, 0xC4);
  private static final RGB BETTER = new RGB(0x6F, 0xAE, 0xE0);
  private static final RGB WORSE = new RGB(0xF0, 0x9A, 0x3E);
  private static final RGB MUCH_WORSE = new RGB(0xD6, 0x3A, 0x1E);

  private MarkColors() {
  }

  /** The fill of a cell with a mark; null for marks without colour. */
  static Color fill(Control control, Mark mark) {
    Shades shades = Shades.of(control);
    return switch (mark) {
      case MUCH_BETTER -> shades.wash(MUCH_BETTER);
      case BETTER -> shades.wash(BETTER);
      case WORSE -> shades.wash(WORSE);
      case MUCH_WORSE -> shades.wash(MUCH_WORSE);
      case SIMILAR, NODATA -> null;
    };
  }
}
