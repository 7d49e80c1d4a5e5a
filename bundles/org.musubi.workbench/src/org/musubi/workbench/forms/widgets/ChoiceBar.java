package org.musubi.workbench.forms.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A row of choices of which at most one is chosen: scores from 1 to 5, answers of a checklist. Click or space chooses,
 * arrows move, a digit or first letter jumps, delete or a second click takes the choice back where that is allowed.
 */
public final class ChoiceBar extends Canvas {

  /** Nothing is chosen. */
  public static final int NONE = -1;

  private static final int PAD_X = 9;
  private static final int PAD_Y = 4;
  private static final int ARC = 6;

  private final List<String> choices;
  private final boolean clearable;
  private final List<IntConsumer> listeners = new ArrayList<>();
  private int chosen = NONE;
  private int cursor;
  private int hovered = NONE;
  private boolean editable = true;

  public ChoiceBar(Composite parent, List<String> choices, boolean clearable) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.choices = List.copyOf(choices);
    this.clearable = clearable;
    setBackground(parent.getBackground());
    addListener(SWT.Paint, this::paint);
    addListener(SWT.MouseDown, this::click);
    addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
    addListener(SWT.MouseExit, event -> hover(NONE));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, ChoiceBar::traverse);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    ChoiceBarAccess.attach(this);
  }

  /** Hears of choices made by the person, with the new index or {@link #NONE}. */
  public void onChoice(IntConsumer listener) {
    listeners.add(listener);
  }

  public int chosen() {
    return chosen;
  }

  /** Shows a choice without telling the listeners. */
  public void show(int index) {
    chosen = index;
    cursor = Math.max(index, 0);
    redraw();
  }

  public void setEditable(boolean editable) {
    this.editable = editable;
    redraw();
  }

  public boolean isEditable() {
    return editable;
  }

  public List<String> choices() {
    return choices;
  }

  int cursor() {
    return cursor;
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    List<Rectangle> boxes = boxes(widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint);
    int width = boxes.stream().mapToInt(box -> box.x + box.width).max().orElse(0) + 1;
    int height = boxes.stream().mapToInt(box -> box.y + box.height).max().orElse(0) + 1;
    return new Point(widthHint == SWT.DEFAULT ? width : Math.max(width, widthHint), height);
  }

  /** Where each choice is drawn, in this canvas. */
  List<Rectangle> boxes() {
    return boxes(Math.max(getClientArea().width, 1));
  }

  private List<Rectangle> boxes(int width) {
    GC gc = new GC(this);
    try {
      List<Rectangle> result = new ArrayList<>();
      int x = 0;
      int y = 0;
      int least = gc.textExtent("あ").x * 2;
      int h = choices.stream().mapToInt(choice -> gc.textExtent(choice).y).max().orElse(0) + 2 * PAD_Y;
      for (String choice : choices) {
        Point size = gc.textExtent(choice);
        int w = Math.max(size.x, least) + 2 * PAD_X;
        if (x > 0 && x + w > width) {
          x = 0;
          y += h + 2;
        }
        result.add(new Rectangle(x, y, w, h));
        x += w;
      }
      return result;
    } finally {
      gc.dispose();
    }
  }

  int at(int x, int y) {
    List<Rectangle> boxes = boxes();
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).contains(x, y)) {
        return i;
      }
    }
    return NONE;
  }

  private void paint(Event event) {
    GC gc = event.gc;
    gc.setAntialias(SWT.ON);
    Shades shades = Shades.of(this);
    List<Rectangle> boxes = boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle box = boxes.get(i);
      boolean on = i == chosen;
      gc.setBackground(on ? shades.accent() : i == hovered && editable ? shades.rule() : shades.tint());
      gc.fillRoundRectangle(box.x, box.y, box.width - 1, box.height, ARC, ARC);
      gc.setForeground(on ? shades.accent() : shades.border());
      gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height, ARC, ARC);
      Color text = on ? shades.onAccent() : editable ? getForeground() : shades.quiet();
      gc.setForeground(text);
      Point size = gc.textExtent(choices.get(i));
      gc.drawText(choices.get(i), box.x + (box.width - size.x) / 2, box.y + (box.height - size.y) / 2, true);
      if (isFocusControl() && i == cursor) {
        gc.setForeground(text);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawRoundRectangle(box.x + 3, box.y + 3, box.width - 7, box.height - 6, ARC, ARC);
        gc.setLineStyle(SWT.LINE_SOLID);
      }
    }
  }

  private void click(Event event) {
    int index = at(event.x, event.y);
    setFocus();
    if (event.button == 1 && index != NONE) {
      choose(index == chosen && clearable ? NONE : index, index);
    }
  }

  private void hover(int index) {
    if (index != hovered) {
      hovered = index;
      redraw();
    }
  }

  private void key(Event event) {
    if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_LEFT, SWT.ARROW_UP -> move(Math.max(cursor - 1, 0));
      case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> move(Math.min(cursor + 1, choices.size() - 1));
      case SWT.HOME -> move(0);
      case SWT.END -> move(choices.size() - 1);
      case SWT.DEL, SWT.BS -> {
        if (clearable) {
          choose(NONE, cursor);
        }
      }
      default -> letter(event.character);
    }
  }

  private void letter(char character) {
    if (character == ' ' || character == SWT.CR) {
      choose(cursor, cursor);
      return;
    }
    for (int i = 0; i < choices.size(); i++) {
      if (Character.isLetterOrDigit(character) && choices.get(i).startsWith(String.valueOf(character))) {
        choose(i, i);
        return;
      }
    }
  }

  private void move(int index) {
    cursor = index;
    redraw();
    getAccessible().setFocus(index);
  }

  private void choose(int index, int newCursor) {
    cursor = newCursor;
    if (editable && index != chosen) {
      chosen = index;
      List.copyOf(listeners).forEach(listener -> listener.accept(index));
    }
    if (!isDisposed()) {
      redraw();
      getAccessible().selectionChanged();
    }
  }

  private static void traverse(Event event) {
    event.doit = switch (event.detail) {
      case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS,
          SWT.TRAVERSE_MNEMONIC -> true;
      default -> false;
    };
  }
}
