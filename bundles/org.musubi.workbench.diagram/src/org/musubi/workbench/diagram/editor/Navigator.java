package org.musubi.workbench.diagram.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorSite;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.workbench.diagram.context.Feedback;
import org.musubi.workbench.diagram.control.Opening;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.diagram.text.DiagramText;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.navigation.Navigation;

/** Opens diagrams, tables and forms in the window of an editor. */
final class Navigator implements Opening {

  private final IEditorSite site;
  private final DiagramRuntime runtime;
  private final Feedback feedback;

  Navigator(IEditorSite site, DiagramRuntime runtime, Feedback feedback) {
    this.site = site;
    this.runtime = runtime;
    this.feedback = feedback;
  }

  @Override
  public void navigate(NavigationRequest request) {
    if (request.description() instanceof DiagramDescription description) {
      KnownDiagram known = request.always() ? null
          : DiagramEditors.find(runtime, description, request.element()).orElse(null);
      if (known == null && (request.create() || request.always())) {
        known = runtime.create(description, request.element(), request.name());
      }
      if (known != null) {
        DiagramEditors.open(site.getPage(), runtime.council(), known);
        return;
      }
    }
    if (request.description() instanceof DiagramDescription || !openOther(request)) {
      feedback.refuse(DiagramText.NOTHING_TO_OPEN.text());
    }
  }

  /** Tables and whatever else is drawn are opened by what the workbench has for drawings. */
  private boolean openOther(NavigationRequest request) {
    DrawingRuntime drawings = Drawings.runtime().orElse(null);
    if (drawings == null) {
      return false;
    }
    Drawing known = request.always() ? null : drawings.drawings(runtime.council()).stream()
        .filter(each -> each.kind().id().equals(request.description().getName()) && each.about() == request.element())
        .findFirst().orElse(null);
    if (known == null && (request.create() || request.always())) {
      DrawingKind kind = drawings.kindsFor(request.element()).stream()
          .filter(each -> each.id().equals(request.description().getName())).findFirst().orElse(null);
      known = kind == null ? null
          : drawings.create(runtime.council(), kind, request.element(), request.name());
    }
    return known != null && drawings.open(site.getPage(), runtime.council(), known).isPresent();
  }

  @Override
  public void openForm(EObject element) {
    Navigation.open(site.getPage(), element);
  }
}
