package org.musubi.workbench.sirius.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.musubi.workbench.navigation.Navigation;

/** What a diagram editor of Sirius learns from the workbench: a double click opens the form of an element. */
final class EditorCompanion extends MouseAdapter {

  private final DialectEditor editor;
  private final EditPartViewer viewer;

  private EditorCompanion(DialectEditor editor, EditPartViewer viewer) {
    this.editor = editor;
    this.viewer = viewer;
  }

  /** As soon as the editor has been built. */
  static void join(DialectEditor editor) {
    GraphicalViewer viewer = editor.getAdapter(GraphicalViewer.class);
    if (viewer != null && viewer.getControl() != null && !viewer.getControl().isDisposed()) {
      viewer.getControl().addMouseListener(new EditorCompanion(editor, viewer));
    }
  }

  /** Where the notation says what a double click does, that is done by Sirius. */
  @Override
  public void mouseDoubleClick(MouseEvent event) {
    EditPart part = viewer.getSelectedEditParts().size() == 1 ? viewer.getSelectedEditParts().getFirst() : null;
    if (event.button == 1 && part != null && part.getModel() instanceof View view && !hasOwnDoubleClick(view)) {
      Optional.ofNullable(SelectedElements.element(part)).filter(element -> element != about())
          .ifPresent(element -> Navigation.open(editor.getSite().getPage(), element));
    }
  }

  private EObject about() {
    return editor.getRepresentation() instanceof DSemanticDiagram diagram ? diagram.getTarget() : null;
  }

  private static boolean hasOwnDoubleClick(View view) {
    DiagramElementMapping mapping =
        view.getElement() instanceof DDiagramElement element ? element.getDiagramElementMapping() : null;
    return mapping == null || mapping.getDoubleClickDescription() != null;
  }
}
