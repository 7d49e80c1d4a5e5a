package org.musubi.roundtrip.compare;

import java.util.List;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.sheets.edit.Edit;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.layout.Column;

/** The value in the model that a cell stands for, whatever its type. */
public final class Slot {

  private final Edit<Object, Object> edit;
  private final Object row;
  private final EditScope scope;

  private Slot(Edit<Object, Object> edit, Object row, EditScope scope) {
    this.edit = edit;
    this.row = row;
    this.scope = scope;
  }

  /**
   * The value of a row.
   *
   * @param row null for a row that is not in the model yet
   */
  static Slot of(Column<Object> column, Object row, EditScope scope) {
    // The type of the value is known to the edit alone; what it reads it is given back.
    @SuppressWarnings("unchecked")
    Edit<Object, Object> edit = (Edit<Object, Object>) column.edit();
    return new Slot(edit, row, scope);
  }

  /** The same for a row that has been added to the model meanwhile. */
  public Slot on(Object newRow) {
    return new Slot(edit, newRow, scope);
  }

  /** False for rows that have no such value. */
  public boolean isPossible() {
    return row == null || edit.possible().test(row);
  }

  /** The present value; null for a row that is not in the model yet. */
  public Object present() {
    return row == null ? null : edit.get().apply(row);
  }

  /** The present value in words. */
  public String shown() {
    return show(present());
  }

  public String show(Object value) {
    return edit.type().show(value, scope);
  }

  public boolean same(Object one, Object other) {
    return one == other || one != null && other != null && edit.type().same(one, other)
        || one == null && show(other).isEmpty() || other == null && show(one).isEmpty();
  }

  /** What can be chosen; empty when anything may be typed. */
  public List<String> choices() {
    return edit.type().choices(scope);
  }

  /**
   * Reads an entry.
   *
   * @throws UnreadableException one sentence without the place of the cell
   */
  public Object read(Entry entry) throws UnreadableException {
    if (entry instanceof Entry.Flaw flaw) {
      throw new UnreadableException(flaw.sign().startsWith("=") ? RoundTripText.NO_RESULT.say()
          : RoundTripText.ERROR_CELL.say(flaw.sign()));
    }
    return edit.type().read(entry, scope);
  }

  /** Changes the model. */
  public void put(Object value) {
    edit.set().accept(row, value);
  }
}
