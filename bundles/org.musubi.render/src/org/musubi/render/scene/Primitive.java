package org.musubi.render.scene;

/**
 * One thing to paint. What comes first in a list lies below what follows.
 *
 * <p>Coordinates are relative to the {@link Group} around it, or to the scene where there is none.
 */
public sealed interface Primitive permits Box, Oval, Polygon, Polyline, TextRun, Picture, Group {
}
