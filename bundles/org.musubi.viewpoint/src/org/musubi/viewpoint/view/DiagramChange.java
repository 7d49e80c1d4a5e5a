package org.musubi.viewpoint.view;

import java.util.List;

/**
 * What a refresh did to a diagram.
 *
 * @param diagram the diagram
 * @param added elements that are new
 * @param removed elements that are gone; they still know what they showed
 * @param changed elements that stayed and look different, or are filtered differently, or whose content has another
 *     order
 * @param stateChanged whether what users decide was changed since the last refresh: places, what is hidden, layers
 */
public record DiagramChange(Diagram diagram, List<ElementView> added, List<ElementView> removed,
    List<ElementView> changed, boolean stateChanged) {
  public DiagramChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** Whether the diagram is as it was. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !stateChanged;
  }
}
