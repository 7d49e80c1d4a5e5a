/**
 * What a diagram looks like, without saying how it is drawn: rectangles, ellipses, lines, runs of text and pictures.
 *
 * <p>{@link org.musubi.render.scene.SceneBuilder} makes them from the views of a diagram. An editor paints the
 * primitives of one node or edge, a renderer those of the whole {@link org.musubi.render.scene.Scene}; so what is seen is what is
 * exported. All lengths are pixels at 100 % (1/96 inch), y grows downwards. Everything here is immutable.
 */
package org.musubi.render.scene;
