package org.musubi.workbench.diagram.runtime;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.viewpoint.view.ElementView;

/** All that happened to a diagram since its editors were last told. */
public final class DiagramUpdate {

  private final Diagram diagram;
  private final Set<ElementView> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<ElementView> removed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<ElementState> states = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean structure;

  DiagramUpdate(Diagram diagram) {
    this.diagram = diagram;
  }

  void add(DiagramChange change) {
    touched.addAll(change.added());
    touched.addAll(change.changed());
    removed.addAll(change.removed());
    structure |= !change.added().isEmpty() || !change.removed().isEmpty() || !change.changed().isEmpty();
  }

  /** @param state null = layers or filters of the diagram */
  void add(ElementState state) {
    structure = true;
    if (state != null) {
      states.add(state);
    }
  }

  boolean isEmpty() {
    return !structure && touched.isEmpty() && removed.isEmpty() && states.isEmpty();
  }

  public Diagram diagram() {
    return diagram;
  }

  /** Elements that are new, look different, or are elsewhere. */
  public Set<ElementView> touched() {
    if (!states.isEmpty()) {
      diagram.allElements().filter(element -> states.contains(element.state())).forEach(touched::add);
      states.clear();
    }
    return touched;
  }

  /** Elements that are gone. */
  public Set<ElementView> removed() {
    return removed;
  }

  /** Whether elements came, went, were hidden, shown, or have another order. */
  public boolean isStructural() {
    return structure;
  }
}
