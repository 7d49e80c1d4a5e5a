package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.ElementView;

/** Collects what a refresh does to a diagram. */
final class ChangeRecorder {
  private final Diagram diagram;
  private final Set<ElementView> added = new LinkedHashSet<>();
  private final Set<ElementView> removed = new LinkedHashSet<>();
  private final Set<ElementView> changed = new LinkedHashSet<>();
  private boolean stateChanged;

  ChangeRecorder(Diagram diagram) {
    this.diagram = diagram;
  }

  void added(ElementView view) {
    added.add(view);
  }

  void removed(ElementView view) {
    changed.remove(view);
    if (!added.remove(view)) {
      removed.add(view);
    }
  }

  void changed(ElementView view) {
    if (!added.contains(view)) {
      changed.add(view);
    }
  }

  void stateChanged() {
    stateChanged = true;
  }

  /** What was collected since the last call. */
  DiagramChange take() {
    DiagramChange change = new DiagramChange(diagram, new ArrayList<>(added), new ArrayList<>(removed),
        new ArrayList<>(changed), stateChanged);
    added.clear();
    removed.clear();
    changed.clear();
    stateChanged = false;
    return change;
  }
}
