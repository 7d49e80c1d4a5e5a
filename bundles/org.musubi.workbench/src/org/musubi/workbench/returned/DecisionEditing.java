package org.musubi.workbench.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.musubi.roundtrip.apply.Choice;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.Offer;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.workbench.returned.Node.CellNode;
import org.musubi.workbench.returned.Node.RowNode;
import org.musubi.workbench.returned.Node.SheetNode;

/** Chooses in place what is done: keep, or take one of the returned values; for rows yes or no. */
final class DecisionEditing extends EditingSupport {

  private final ComboBoxCellEditor editor;
  private final Supplier<Decisions> decisions;
  private final Runnable changed;

  DecisionEditing(TreeViewer viewer, Supplier<Decisions> decisions, Runnable changed) {
    super(viewer);
    this.decisions = decisions;
    this.changed = changed;
    editor = new ComboBoxCellEditor(viewer.getTree(), new String[0], SWT.READ_ONLY);
    editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
        | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
  }

  @Override
  protected boolean canEdit(Object node) {
    return switch ((Node) node) {
      case SheetNode sheet -> false;
      case RowNode row -> Words.asks(row.row());
      case CellNode cell -> cell.row().kind() != RowKind.GONE && !cell.cell().choices().isEmpty();
    };
  }

  @Override
  protected CellEditor getCellEditor(Object node) {
    editor.setItems(switch ((Node) node) {
      case SheetNode sheet -> new String[0];
      case RowNode row -> new String[] {Words.answer(row.row(), false).text(), Words.answer(row.row(), true).text()};
      case CellNode cell -> items(cell);
    });
    return editor;
  }

  private static String[] items(CellNode cell) {
    List<String> items = new ArrayList<>();
    items.add(ReturnedText.KEEP.text());
    List<Offer> choices = cell.cell().choices();
    choices.forEach(offer -> items.add(choices.size() == 1 ? ReturnedText.TAKE.text()
        : Words.offer(cell.cell(), offer)));
    return items.toArray(String[]::new);
  }

  @Override
  protected Object getValue(Object node) {
    return switch ((Node) node) {
      case SheetNode sheet -> -1;
      case RowNode row -> decisions.get().openRows().contains(row.row()) ? -1
          : decisions.get().isAccepted(row.row()) ? 1 : 0;
      case CellNode cell -> !decisions.get().isDecided(cell.cell()) ? -1
          : switch (decisions.get().of(cell.cell())) {
            case Choice.Keep keep -> 0;
            case Choice.Take take -> 1 + cell.cell().choices().indexOf(take.offer());
            case Choice.Edit edit -> -1;
          };
    };
  }

  @Override
  protected void setValue(Object node, Object value) {
    int index = (Integer) value;
    if (index < 0) {
      return;
    }
    switch ((Node) node) {
      case SheetNode sheet -> { }
      case RowNode row -> decisions.get().accept(row.row(), index == 1);
      case CellNode cell -> {
        if (index == 0) {
          decisions.get().keep(cell.cell());
        } else {
          decisions.get().take(cell.cell(), cell.cell().choices().get(index - 1));
        }
      }
    }
    changed.run();
  }
}
