/**
 * Writes diagrams as files: SVG, PNG, PDF, PowerPoint and Excel, without a display.
 *
 * <p>{@code scene} says what a figure looks like; {@code svg}, {@code raster}, {@code pdf} and {@code office} each
 * write one kind of file; {@code format} is what they have in common; {@code paint} is drawing with Java2D. This package puts
 * them together: {@link org.musubi.render.DiagramExporter}.
 */
package org.musubi.render;
