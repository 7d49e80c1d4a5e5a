package org.musubi.viewpoint.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * What is proposed for a stack.
 *
 * @param lanes places of the compartments relative to the content of the stack
 * @param places places of the rooms of nodes relative to the content of their compartment
 * @param courses courses of edges relative to the content of the stack
 * @param extensions by how much nodes are to be larger than they need to be
 */
record LanePlan(Map<NodeView, Bounds> lanes, Map<NodeView, Point> places, Map<EdgeView, List<Point>> courses,
    Map<NodeView, Size> extensions) {
  LanePlan() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }
}
