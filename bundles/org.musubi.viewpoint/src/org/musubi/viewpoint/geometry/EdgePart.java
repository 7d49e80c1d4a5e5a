package org.musubi.viewpoint.geometry;

/** Which label of an edge. */
public enum EdgePart {
  /** near the source */
  BEGIN,
  /** in the middle */
  CENTER,
  /** near the target */
  END
}
