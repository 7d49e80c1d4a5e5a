package org.musubi.viewpoint.view;

/**
 * Colours a user gave to one element of one diagram, instead of those of the specification; null = as specified.
 *
 * @param fill colour of the inside
 * @param line colour of the outline or of the edge
 */
public record StyleOverride(Rgb fill, Rgb line) {
  public static final StyleOverride NONE = new StyleOverride(null, null);
}
