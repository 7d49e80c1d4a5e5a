package org.musubi.viewpoint.geometry;

import org.musubi.viewpoint.view.Bounds;

/**
 * A placed label of an edge.
 *
 * @param part which label
 * @param label text and its place; null when there is only an icon
 * @param icon place of the icon; null = none
 */
public record EdgeLabelBox(EdgePart part, LabelBox label, Bounds icon) {
  /** Text and icon together. */
  public Bounds bounds() {
    return label == null ? icon : icon == null ? label.bounds() : label.bounds().union(icon);
  }
}
