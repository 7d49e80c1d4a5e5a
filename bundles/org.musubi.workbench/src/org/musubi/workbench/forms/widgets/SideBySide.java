package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Three children in a line: a text that wraps, a control of fixed width, and a field that takes the rest. Where there
 * is too little room, the text gets a line of its own.
 */
public final class SideBySide extends Layout {

  private static final int GAP = 10;
  private static final int LEAST_FIELD = 150;
  private static final double TEXT_SHARE = 0.42;

  @Override
  protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flushCache) {
    int width = widthHint == SWT.DEFAULT ? preferred(parent) : widthHint;
    return new Point(width, place(parent, width, false));
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    place(parent, parent.getClientArea().width, true);
  }

  private static int preferred(Composite parent) {
    return (int) ((parent.getChildren()[1].computeSize(SWT.DEFAULT, SWT.DEFAULT).x + LEAST_FIELD) / (1 - TEXT_SHARE));
  }

  private static int place(Composite parent, int width, boolean move) {
    Control text = parent.getChildren()[0];
    Control fixed = parent.getChildren()[1];
    Control field = parent.getChildren()[2];
    Point size = fixed.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    int textWidth = (int) (width * TEXT_SHARE);
    boolean oneLine = textWidth + size.x + LEAST_FIELD + 2 * GAP <= width;
    int fixedWidth = Math.min(size.x, width);
    boolean fieldBeside = fixedWidth + GAP + LEAST_FIELD <= width;
    int fixedHeight = fixed.computeSize(fixedWidth, SWT.DEFAULT).y;
    int fieldHeight = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    int textHeight = text.computeSize(oneLine ? textWidth : width, SWT.DEFAULT).y;
    int x = oneLine ? textWidth + GAP : 0;
    int y = oneLine ? 0 : textHeight + 2;
    int fieldX = fieldBeside || oneLine ? x + fixedWidth + GAP : 0;
    int fieldY = fieldBeside || oneLine ? y : y + fixedHeight + 2;
    if (move) {
      int line = fieldY == y ? Math.max(fixedHeight, fieldHeight) : fixedHeight;
      text.setBounds(0, oneLine ? Math.max(0, (line - textHeight) / 2) : 0, oneLine ? textWidth : width, textHeight);
      fixed.setBounds(x, y + (line - fixedHeight) / 2, fixedWidth, fixedHeight);
      field.setBounds(fieldX, fieldY, Math.max(1, width - fieldX), Math.max(fieldHeight, 1));
    }
    return Math.max(textHeight, Math.max(y + fixedHeight, fieldY + fieldHeight));
  }
}
