package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text of several lines in a frame with some room around it; it grows with what is typed, within bounds. */
public final class TextFrame extends Composite {

  private static final int MARGIN_X = 6;
  private static final int MARGIN_Y = 5;
  private static final int NARROWEST = 40;

  private final Text text;
  private final int least;
  private final int most;
  private int height;

  /**
   * @param least least number of lines
   * @param most greatest number of lines; longer texts scroll
   */
  public TextFrame(Composite parent, int least, int most) {
    super(parent, SWT.NONE);
    this.least = least;
    this.most = most;
    setLayout(new Inset(MARGIN_X, MARGIN_Y));
    text = new Text(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    setBackground(text.getBackground());
    Frame.draw(this);
    Frame.follow(this, text);
    addListener(SWT.MouseDown, event -> text.setFocus());
  }

  public Text text() {
    return text;
  }

  /** True once after the text has come to need another height. */
  public boolean hasGrown() {
    int wanted = getSize().x == 0 ? height : wantedHeight(getSize().x);
    boolean grown = wanted != height;
    height = wanted;
    return grown;
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    int width = widthHint == SWT.DEFAULT ? text.getLineHeight() * 12 : widthHint;
    return new Point(width, wantedHeight(width));
  }

  private int wantedHeight(int width) {
    int line = text.getLineHeight();
    int inner = text.computeSize(Math.max(width - 2 * MARGIN_X, NARROWEST), SWT.DEFAULT, true).y;
    return Math.clamp(inner, least * line, most * line) + 2 * MARGIN_Y;
  }
}
