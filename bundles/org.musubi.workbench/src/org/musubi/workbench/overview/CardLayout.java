package org.musubi.workbench.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** Cards of equal width in as many columns as fit; the cards of a row are equally high. */
final class CardLayout extends Layout implements ILayoutExtension {

  private static final int SMALLEST = 230;
  private static final int GAP = 10;

  @Override
  protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
    Control[] cards = composite.getChildren();
    int width = widthHint == SWT.DEFAULT ? cards.length * (SMALLEST + GAP) - GAP : widthHint;
    int columns = columns(width, cards.length);
    int height = 0;
    for (int first = 0; first < cards.length; first += columns) {
      height += rowHeight(cards, first, columns, cardWidth(width, columns), flush) + GAP;
    }
    return new Point(width, Math.max(0, height - GAP));
  }

  @Override
  protected void layout(Composite composite, boolean flush) {
    Control[] cards = composite.getChildren();
    int width = composite.getClientArea().width;
    int columns = columns(width, cards.length);
    int cardWidth = cardWidth(width, columns);
    int y = 0;
    for (int first = 0; first < cards.length; first += columns) {
      int height = rowHeight(cards, first, columns, cardWidth, flush);
      for (int i = 0; i < columns && first + i < cards.length; i++) {
        cards[first + i].setBounds(i * (cardWidth + GAP), y, cardWidth, height);
      }
      y += height + GAP;
    }
  }

  @Override
  public int computeMinimumWidth(Composite parent, boolean changed) {
    return SMALLEST;
  }

  @Override
  public int computeMaximumWidth(Composite parent, boolean changed) {
    return parent.getChildren().length * (SMALLEST + GAP);
  }

  private static int columns(int width, int cards) {
    return Math.clamp((width + GAP) / (SMALLEST + GAP), 1, Math.max(1, cards));
  }

  private static int cardWidth(int width, int columns) {
    return Math.max(1, (width - (columns - 1) * GAP) / columns);
  }

  private static int rowHeight(Control[] cards, int first, int columns, int width, boolean flush) {
    int height = 0;
    for (int i = first; i < Math.min(cards.length, first + columns); i++) {
      height = Math.max(height, cards[i].computeSize(width, SWT.DEFAULT, flush).y);
    }
    return height;
  }
}
