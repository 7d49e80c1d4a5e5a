package org.musubi.render.scene;

import java.util.List;

import org.musubi.viewpoint.view.ElementView;

/**
 * What belongs together, for instance all of one node.
 *
 * @param element the node or edge drawn, null when it is something else (title, legend)
 * @param x how far the content is moved to the right
 * @param y how far the content is moved down
 * @param opacity 1 = as it is, less = faint
 * @param title name for screen readers, shown while the pointer rests on it; null = none
 * @param description longer text for screen readers, null = none
 * @param link where a click leads to, null = nowhere
 * @param content what belongs together
 */
public record Group(ElementView element, double x, double y, double opacity, String title, String description,
    String link, List<Primitive> content) implements Primitive {
  public Group {
    content = List.copyOf(content);
  }

  /** Something that is neither node nor edge, at a place. */
  public static Group at(double x, double y, List<Primitive> content) {
    return new Group(null, x, y, 1, null, null, null, content);
  }
}
