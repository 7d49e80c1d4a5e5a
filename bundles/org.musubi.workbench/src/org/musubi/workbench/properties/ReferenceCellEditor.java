package org.musubi.workbench.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.workbench.forms.candidates.Candidates;
import org.musubi.workbench.forms.kit.PickDialog;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** Chooses what a reference points to in the same search as the pages. */
final class ReferenceCellEditor extends DialogCellEditor {

  private final CouncilSession session;
  private final EObject element;
  private final EReference reference;

  ReferenceCellEditor(Composite parent, CouncilSession session, EObject element, EReference reference) {
    super(parent);
    this.session = session;
    this.element = element;
    this.reference = reference;
  }

  @Override
  protected Object openDialogBox(Control owner) {
    PickDialog dialog = new PickDialog(owner.getShell(), Labels.of(reference),
        Candidates.of(session, element, reference), reference.isMany());
    dialog.choose(current());
    if (dialog.open() != Window.OK) {
      return null;
    }
    return reference.isMany() ? dialog.chosen() : dialog.chosen().getFirst();
  }

  private List<EObject> current() {
    return switch (element.eGet(reference)) {
      case List<?> all -> all.stream().map(EObject.class::cast).toList();
      case EObject one -> List.of(one);
      case null, default -> List.of();
    };
  }

  @Override
  protected void updateContents(Object value) {
    if (getDefaultLabel() != null) {
      getDefaultLabel().setText(ValueFormats.of(reference).format(element.eGet(reference)).replace('\n', ' '));
    }
  }
}
