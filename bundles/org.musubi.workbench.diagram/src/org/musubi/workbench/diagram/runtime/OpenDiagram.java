package org.musubi.workbench.diagram.runtime;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.musubi.viewpoint.store.DiagramMemory;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.DiagramState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.workbench.session.CouncilSession;

/** A diagram that is kept up to date, with what has not been told to its editors yet. */
final class OpenDiagram implements DiagramState.Listener {

  private final Diagram diagram;
  private final CouncilSession council;
  private final DiagramMemory memory;
  private final Runnable touched;
  private final EdgeEnds ends;
  private final Set<EdgeView> fresh = new LinkedHashSet<>();
  private DiagramUpdate pending;
  private int editors;

  /** @param touched told when something has to be shown */
  OpenDiagram(Diagram diagram, CouncilSession council, Runnable touched) {
    this.diagram = diagram;
    this.council = council;
    this.touched = touched;
    memory = new DiagramMemory(diagram, new ElementReferences(council.resource()));
    ends = new EdgeEnds(diagram);
    pending = new DiagramUpdate(diagram);
    diagram.state().addListener(this);
  }

  /** What is to be kept of a new diagram that nobody has opened yet. */
  static StoredDiagram begun(Diagram diagram, CouncilSession council, Consumer<Diagram> start) {
    start.accept(diagram);
    return new DiagramMemory(diagram, new ElementReferences(council.resource())).snapshot();
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
    change.added().stream().filter(EdgeView.class::isInstance).map(EdgeView.class::cast)
        .filter(edge -> edge.state().bends().isEmpty() && !edge.state().isRoutedByUser()).forEach(fresh::add);
    pending.add(change);
    touched.run();
  }

  /** What has been made and placed so far is the beginning. */
  void begin() {
    fresh.clear();
    ends.remember();
  }

  /** Leads new edges around nodes and lets bends follow what a change has pushed aside, as a part of the change. */
  void complete() {
    if (!pending.isEmpty()) {
      ends.changed(pending.touched());
      fresh.retainAll(new HashSet<>(diagram.edges()));
      fresh.removeIf(edge -> !edge.state().bends().isEmpty());
      ends.follow(fresh);
      fresh.clear();
    }
  }

  /** What happened since the last call. */
  DiagramUpdate takeUpdate() {
    fresh.clear();
    DiagramUpdate update = pending;
    pending = new DiagramUpdate(diagram);
    if (!update.isEmpty()) {
      ends.changed(update.touched());
      ends.remember();
    }
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
