package org.musubi.workbench.returned;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.musubi.roundtrip.apply.Choice;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.workbench.returned.Node.CellNode;

/** Types another value in place; it is read as the cell would be, with the same words, digits and dates. */
final class ValueEditing extends EditingSupport {

  private final TextCellEditor editor;
  private final Supplier<Decisions> decisions;
  private final Runnable changed;
  private final Consumer<String> problem;

  /** @param problem told why a text cannot be taken, or null when it can */
  ValueEditing(TreeViewer viewer, Supplier<Decisions> decisions, Runnable changed, Consumer<String> problem) {
    super(viewer);
    this.decisions = decisions;
    this.changed = changed;
    this.problem = problem;
    editor = new TextCellEditor(viewer.getTree());
  }

  @Override
  protected boolean canEdit(Object node) {
    return node instanceof CellNode cell && cell.row().kind() != RowKind.GONE && cell.row().kind() != RowKind.DELETED
        && cell.cell().slot().isPossible();
  }

  @Override
  protected CellEditor getCellEditor(Object node) {
    return editor;
  }

  @Override
  protected Object getValue(Object node) {
    return shown(((CellNode) node).cell());
  }

  private String shown(CellChange cell) {
    String shown = switch (decisions.get().of(cell)) {
      case Choice.Keep keep -> cell.now();
      case Choice.Take take -> take.offer().shown();
      case Choice.Edit edit -> cell.slot().show(edit.value());
    };
    return shown == null ? "" : shown;
  }

  @Override
  protected void setValue(Object node, Object value) {
    CellChange cell = ((CellNode) node).cell();
    String typed = (String) value;
    if (typed.equals(shown(cell))) {
      return;
    }
    try {
      decisions.get().edit(cell, typed);
      problem.accept(null);
      changed.run();
    } catch (UnreadableException unreadable) {
      List<String> choices = cell.slot().choices();
      problem.accept(ReturnedText.UNREADABLE.text(cell.column(), unreadable.getMessage(),
          choices.isEmpty() ? 0 : 1, String.join(ReturnedText.LIST_SEPARATOR.text(), choices)));
    }
  }
}
