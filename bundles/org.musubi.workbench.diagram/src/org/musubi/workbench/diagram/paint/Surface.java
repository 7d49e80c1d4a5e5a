package org.musubi.workbench.diagram.paint;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What is being painted on.
 *
 * @param gc its graphics context
 * @param area the part that is to be painted, in pixels of the canvas
 */
public record Surface(GC gc, Rectangle area) {
}
