package org.musubi.workbench.forms.tables;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Shell;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.Picking;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.text.Labels;

/** A cell that refers to other elements: choosing them in the search is one step of undo. */
record ReferenceCell(FormContext context, ColumnSpec column, EObject row) {

  boolean isEditable() {
    return context.isEditable() && !row.eIsProxy() && column.value().isEditable(row);
  }

  void ask(Shell shell) {
    EObject holder = column.value().holder(row);
    EReference reference = (EReference) column.value().feature();
    Picking picking = new Picking(context, holder == null ? row : holder, reference);
    picking.ask(shell, current(), reference.isMany()).ifPresent(choice -> context.change(
        FormText.CHANGE_CELL.text(Labels.of(row), CellStyle.title(column)), () -> take(picking, choice)));
  }

  private void take(Picking picking, Picking.Choice choice) {
    if (!column.value().feature().isMany()) {
      column.value().set(row, picking.take(choice));
      return;
    }
    List<EObject> wanted = new ArrayList<>(choice.newName() == null ? choice.elements() : current());
    if (choice.newName() != null) {
      wanted.add(picking.take(choice));
    }
    column.value().set(row, wanted);
  }

  private List<EObject> current() {
    return switch (column.value().get(row)) {
      case List<?> all -> all.stream().map(EObject.class::cast).toList();
      case EObject one -> List.of(one);
      case null, default -> List.of();
    };
  }
}
