package org.musubi.render.format;

/** Sizes of the page of a PDF. */
public enum PageFit {
  /** as large as the figure */
  FIGURE,
  /** A4; a figure that is larger is made smaller; upright or lying as suits the figure */
  A4,
  /** A3, likewise */
  A3
}
