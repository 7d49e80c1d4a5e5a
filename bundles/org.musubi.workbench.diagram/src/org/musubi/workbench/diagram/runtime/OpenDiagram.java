package org.musubi.workbench.diagram.runtime;

import org.musubi.viewpoint.store.DiagramMemory;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.DiagramState;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.workbench.session.CouncilSession;

/** A diagram that is kept up to date, with what has not been told to its editors yet. */
final class OpenDiagram implements DiagramState.Listener {

  private final Diagram diagram;
  private final CouncilSession council;
  private final DiagramMemory memory;
  private final Runnable touched;
  private DiagramUpdate pending;
  private int editors;

  /** @param touched told when something has to be shown */
  OpenDiagram(Diagram diagram, CouncilSession council, Runnable touched) {
    this.diagram = diagram;
    this.council = council;
    this.touched = touched;
    memory = new DiagramMemory(diagram, new ElementReferences(council.resource()));
    pending = new DiagramUpdate(diagram);
    diagram.state().addListener(this);
  }

  Diagram diagram() {
    return diagram;
  }

  void recall(StoredDiagram stored) {
    memory.recall(stored);
  }

  StoredDiagram snapshot() {
    return memory.snapshot();
  }

  @Override
  public void changed(ElementState state, Runnable undo, Runnable redo) {
    council.noteSideStep(undo, redo);
    pending.add(state);
    touched.run();
  }

  void changed(DiagramChange change) {
    memory.vanished(change.removed());
    memory.appeared(change.added());
    pending.add(change);
    touched.run();
  }

  /** What happened since the last call. */
  DiagramUpdate takeUpdate() {
    DiagramUpdate update = pending;
    pending = new DiagramUpdate(diagram);
    return update;
  }

  int editors(int more) {
    editors += more;
    return editors;
  }

  void dispose() {
    diagram.state().removeListener(this);
  }
}
