package org.musubi.workbench.sirius.layout;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.business.api.refresh.CanonicalSynchronizerFactory;
import org.eclipse.sirius.diagram.business.internal.dialect.NotYetOpenedDiagramAdapter;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusLayoutDataManager;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.session.CouncilSession;

/**
 * Arranges diagrams of Sirius as the editor Musubi brings arranges its own: by the algorithm of ELK the notation names,
 * and in lanes so that few lines cross. To be used within a write transaction.
 */
public final class Arranging {

  private final CouncilSession council;
  private final DDiagram diagram;

  public Arranging(CouncilSession council, DDiagram diagram) {
    this.council = council;
    this.diagram = diagram;
  }

  /** Arranges a diagram that is new, so that it need not be when it is opened. */
  public void arrangeNew() {
    makeViews();
    apply(new LayoutReader(diagram).readChoices());
    leaveAtOpening();
  }

  /** Lets a new diagram start with a layout; what that does not know is arranged as usual. */
  public void start(DrawingLayout start) {
    LayoutWriter writer = new LayoutWriter(diagram, start);
    writer.writeChoices();
    makeViews();
    apply(new LayoutReader(diagram).readChoices());
    writer.writePlaces();
    leaveAtOpening();
  }

  /** Arranges a diagram anew; what is pinned stays. */
  public void arrange() {
    apply(new LayoutReader(diagram).read());
  }

  /** The first round finds the sizes, the second arranges with a little more room for text. */
  private void apply(DrawingLayout present) {
    arranged(present).map(new Roominess(diagram)::widened).flatMap(this::arranged)
        .map(arranged -> Roominess.marked(arranged, present))
        .ifPresent(arranged -> new LayoutWriter(diagram, arranged).writePlaces());
  }

  private Optional<DrawingLayout> arranged(DrawingLayout present) {
    EObject about = ((DSemanticDiagram) diagram).getTarget();
    DrawingKind kind = new DrawingKind(diagram.getDescription().getName(), diagram.getName(), "", false);
    return Drawings.runtime().flatMap(runtime -> runtime.arranged(council, kind, about, present));
  }

  /** Sirius makes the views of a diagram when it is opened; they are needed before. */
  private void makeViews() {
    Diagram views = SiriusGMFHelper.getGmfDiagram(diagram);
    CanonicalSynchronizerFactory.INSTANCE.createCanonicalSynchronizer(views).synchronize();
  }

  /** Keeps Sirius from arranging what has been arranged. */
  private void leaveAtOpening() {
    diagram.eAdapters().remove(NotYetOpenedDiagramAdapter.INSTANCE);
    SiriusLayoutDataManager.INSTANCE.removeLayoutViews(SiriusGMFHelper.getGmfDiagram(diagram));
  }
}
