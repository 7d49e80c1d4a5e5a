package org.musubi.workbench.diagram.outline;

import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.text.Labels;

/** What elements of diagrams are called in lists. */
public final class ElementTexts {

  private ElementTexts() {
  }

  /** One line: what is written on a node, else what it shows; both ends of an edge. */
  public static String of(ElementView element) {
    return switch (element) {
      case NodeView node -> nodeText(node);
      case EdgeView edge -> {
        String ends = OutlineText.EDGE.text(of(edge.source()), of(edge.end()));
        String text = line(edge.text());
        yield text.isEmpty() ? ends : text + "  " + ends;
      }
    };
  }

  private static String nodeText(NodeView node) {
    String text = line(node.text());
    String shown = text.isEmpty() ? line(Labels.of(node.target())) : text;
    return shown.isEmpty() ? OutlineText.UNTITLED.text() : shown;
  }

  private static String line(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
