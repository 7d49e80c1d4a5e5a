package org.musubi.viewpoint.tool;

import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/**
 * A new node together with a link to it.
 *
 * @param source where the link starts
 * @param link makes the link
 * @param node makes the node: a node or container creation tool
 * @param container where the node will lie, null = on the diagram
 * @param label what the user reads
 */
public record QuickAdd(ElementView source, EdgeCreationDescription link, AbstractToolDescription node,
    NodeView container, String label) {
}
