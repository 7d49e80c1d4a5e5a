package org.musubi.workbench.sirius.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

/** What stands behind the things that can be selected in editors of Sirius. */
final class SelectedElements {

  private SelectedElements() {
  }

  /** The element of the model, null when there is none, e.g. behind a note. */
  static EObject element(Object selected) {
    Object shown = selected instanceof EditPart part ? part.getModel() : selected;
    Object element = shown instanceof View view ? view.getElement() : shown;
    return element instanceof DSemanticDecorator decorated ? decorated.getTarget() : null;
  }
}
