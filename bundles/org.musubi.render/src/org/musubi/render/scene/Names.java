package org.musubi.render.scene;

import java.util.Locale;

import org.musubi.viewpoint.specification.RepresentationElementMapping;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** What elements are called for those who listen or point. */
final class Names {
  private Names() {
  }

  /** Name of a kind of elements as the specification calls it. */
  static String of(RepresentationElementMapping mapping) {
    return firstOf(mapping.getLabel(), mapping.getName());
  }

  /** Name of an element: its tooltip or text; for an edge what it ties. */
  static String title(ElementView element, Locale locale) {
    return switch (element) {
      case NodeView node -> firstOf(node.look().tooltip(), firstOf(node.text(), of(node.mapping())));
      case EdgeView edge -> edge.text().isBlank()
          ? SceneText.EDGE_NAME.in(locale, of(edge.mapping()), end(edge.source()), end(edge.end()))
          : SceneText.EDGE_NAME_WITH_TEXT.in(locale, of(edge.mapping()), end(edge.source()), end(edge.end()),
              oneLine(edge.text()));
    };
  }

  private static String end(ElementView element) {
    return oneLine(firstOf(element.text(), of(element.mapping())));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  private static String firstOf(String wanted, String other) {
    return wanted == null || wanted.isBlank() ? other == null ? "" : other : wanted;
  }
}
