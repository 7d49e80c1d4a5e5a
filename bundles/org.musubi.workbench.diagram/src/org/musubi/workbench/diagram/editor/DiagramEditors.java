package org.musubi.workbench.diagram.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.DiagramRuntimes;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Opens diagrams. */
public final class DiagramEditors {

  private DiagramEditors() {
  }

  /** The diagrams of all open councils. */
  public static DiagramRuntimes runtimes() {
    return PlatformUI.getWorkbench().getService(DiagramRuntimes.class);
  }

  /** Opens a diagram, or brings it to the front. */
  public static Optional<IEditorPart> open(IWorkbenchPage page, CouncilSession council, KnownDiagram diagram) {
    return Navigation.open(page, new DiagramEditorInput(council, diagram), DiagramEditor.ID);
  }

  /** The first diagram of a kind about an element; it is made when there is none. */
  public static KnownDiagram findOrCreate(DiagramRuntime runtime, DiagramDescription description, EObject target,
      String name) {
    return find(runtime, description, target).orElseGet(() -> runtime.create(description, target, name));
  }

  /** The first diagram of a kind about an element. */
  public static Optional<KnownDiagram> find(DiagramRuntime runtime, DiagramDescription description, EObject target) {
    return runtime.diagrams().stream()
        .filter(known -> known.description() == description && known.target() == target).findFirst();
  }
}
