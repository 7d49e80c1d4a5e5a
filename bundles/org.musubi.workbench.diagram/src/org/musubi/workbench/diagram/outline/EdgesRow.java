package org.musubi.workbench.diagram.outline;

import org.musubi.viewpoint.view.Diagram;

/** The row above the edges of a diagram. */
record EdgesRow(Diagram diagram) {
}
