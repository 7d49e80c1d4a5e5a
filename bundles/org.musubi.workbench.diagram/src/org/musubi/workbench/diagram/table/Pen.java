package org.musubi.workbench.diagram.table;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.musubi.render.table.GridCell;
import org.musubi.viewpoint.table.CellInput;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.Rgb;

/**
 * The text field that lies over the field of the cursor and has the focus. Its text is selected as a whole, so that
 * typing, also with an input method, replaces it; until then the keys move the cursor.
 */
final class Pen {

  /** What the keys do. */
  enum State {
    /** they move the cursor */
    RESTING,
    /** the user began to type: arrows take the text over and move on */
    TYPING,
    /** the user asked to edit: arrows move within the text */
    EDITING
  }

  private static final int INSET = 2;

  private final GridCanvas canvas;
  private final TableEdits edits;
  private final Text text;
  private final Consumer<State> told;
  private State state = State.RESTING;
  private boolean filling;
  private Line line;
  private Column column;
  private String began = "";

  /** @param told told when the state changes */
  Pen(GridCanvas canvas, TableEdits edits, Consumer<State> told) {
    this.canvas = canvas;
    this.edits = edits;
    this.told = told;
    text = new Text(canvas, SWT.MULTI | SWT.WRAP | (canvas.shape().table().isCross() ? SWT.CENTER : SWT.LEFT));
    text.addListener(SWT.Modify, event -> modified());
    text.addListener(SWT.FocusOut, event -> commitOrCancel());
    canvas.addListener(SWT.Settings, event -> place());
    text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name();
      }
    });
  }

  Text control() {
    return text;
  }

  State state() {
    return state;
  }

  private String name() {
    if (line == null) {
      return canvas.shape().table().name();
    }
    return column == null ? TableText.CELL_NAME_EMPTY.text(line.label())
        : TableText.CELL_NAME.text(line.label(), column.label());
  }

  /** Goes to the field of the cursor and shows its text. */
  void rest() {
    GridShape shape = canvas.shape();
    GridSelection at = canvas.selection();
    boolean some = shape.rows() > 0 && shape.columns() > 0;
    line = some ? shape.line(at.row()) : null;
    column = some ? shape.column(at.column()) : null;
    boolean editable = column != null && edits.canEdit(line, column).allowed();
    CellInput input = editable ? edits.input(line, column) : null;
    boolean typed = input != null && input.kind() != CellInput.Kind.CHOICES;
    began = !some ? "" : typed ? input.text() : shape.field(at.row(), at.column()).text();
    fill(began);
    text.setEditable(typed);
    if (some) {
      dress(shape.field(at.row(), at.column()));
    }
    setState(State.RESTING);
    place();
    text.selectAll();
  }

  private void fill(String newText) {
    filling = true;
    try {
      text.setText(newText);
    } finally {
      filling = false;
    }
  }

  private void dress(GridCell field) {
    Rgb behind = field.look().background();
    text.setFont(canvas.painter().font(field));
    text.setForeground(GridPainter.color(field.look().foreground()));
    text.setBackground(GridPainter.color(behind == null ? Rgb.WHITE : behind));
  }

  /** Puts the text over its field; while it rests out of sight it keeps the focus all the same. */
  void place() {
    GridShape shape = canvas.shape();
    GridSelection at = canvas.selection();
    if (at.row() >= shape.rows() || at.column() >= shape.columns()) {
      text.setBounds(0, 0, 1, 1);
      return;
    }
    Rectangle area = canvas.area(at.row(), at.column());
    int left = shape.isNames(at.column()) ? area.x : Math.max(area.x, shape.frozen());
    int top = Math.max(area.y, shape.headHeight());
    int width = area.x + area.width - left - 2 * INSET;
    int height = area.y + area.height - top - 2 * INSET;
    if (state == State.RESTING && shape.field(at.row(), at.column()).lines().lines().size() > 1 || width <= 0
        || height <= 0 || !canvas.getClientArea().intersects(area)) {
      text.setBounds(Math.max(0, left), Math.max(0, top), 1, 1);
    } else {
      int needed = text.computeSize(width, SWT.DEFAULT).y;
      int shown = state == State.RESTING ? Math.min(needed, height) : needed;
      text.setBounds(left + INSET, top + INSET + Math.max(0, (height - shown) / 2), width, shown);
    }
  }

  private void modified() {
    if (!filling) {
      if (state == State.RESTING) {
        setState(State.TYPING);
      }
      place();
    }
  }

  private void setState(State next) {
    if (state != next) {
      state = next;
      canvas.painter().setEditing(next != State.RESTING);
      told.accept(next);
    }
  }

  /** Begins to edit the text that is there; says why when that is not possible. */
  void edit() {
    if (column == null) {
      return;
    }
    Verdict verdict = edits.canEdit(line, column);
    if (!verdict.allowed()) {
      edits.feedback().refuse(verdict.reason());
      return;
    }
    CellInput input = edits.input(line, column);
    if (input.kind() == CellInput.Kind.TEXT) {
      setState(State.EDITING);
      place();
      text.setSelection(text.getCharCount());
    } else {
      new ChoicePopup(canvas, input).open(canvas.area(canvas.selection().row(), canvas.selection().column()),
          chosen -> {
            edits.choose(line, column, chosen);
            text.setFocus();
          });
    }
  }

  /** Where nothing can be typed: offers what can be chosen, or says why nothing can be changed. */
  void typedInVain() {
    if (!text.getEditable()) {
      edit();
    }
  }

  /** Takes over what was typed; false when it was refused, then the user can correct it. */
  boolean commit() {
    if (state == State.RESTING) {
      return true;
    }
    String typed = text.getText();
    if (!typed.equals(began) && !edits.type(line, column, typed)) {
      return false;
    }
    rest();
    return true;
  }

  /** Forgets what was typed. */
  void cancel() {
    edits.feedback().refuse("");
    rest();
  }

  private void commitOrCancel() {
    if (!canvas.isDisposed() && state != State.RESTING && !commit()) {
      rest();
    }
  }

  /** A line feed within the text. */
  void breakLine() {
    if (state == State.RESTING) {
      edit();
    }
    if (state != State.RESTING) {
      text.insert("\n");
    }
  }

  void onKey(Consumer<Event> listener) {
    text.addListener(SWT.KeyDown, listener::accept);
    text.addListener(SWT.Traverse, event -> {
      boolean ours = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
          || event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE;
      if (ours && (event.stateMask & SWT.CTRL) == 0) {
        event.doit = false;
      }
    });
  }
}
