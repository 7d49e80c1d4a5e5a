package org.musubi.render.scene;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.geometry.NodeGeometry;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.Shape;

/** One node without its content and border nodes, relative to its upper left corner. */
final class NodeScene {
  private static final Rgb MISSING = new Rgb(150, 150, 150);
  /** How far the second sheet of a folded container looks out. */
  private static final int PILE = 3;

  private final ImageSource images;

  NodeScene(ImageSource images) {
    this.images = images;
  }

  /** @param label whether the label is drawn, too */
  List<Primitive> of(NodeView node, NodeGeometry geometry, boolean label) {
    List<Primitive> content = new ArrayList<>();
    if (node.kind() != NodeKind.LIST_ITEM) {
      shape(node, geometry, content);
    }
    if (label) {
      content.addAll(label(node, geometry));
    }
    content.addAll(DecorationScene.of(geometry.decorations(), images));
    return content;
  }

  private void shape(NodeView node, NodeGeometry geometry, List<Primitive> content) {
    NodeLook look = node.look();
    Bounds bounds = geometry.bounds();
    if (geometry.folded() && node.state().isCollapsed() && !node.children().isEmpty()) {
      content.addAll(ShapeScene.of(look, bounds.moved(PILE, PILE)));
    }
    if (look.shape() == Shape.IMAGE) {
      content.add(images.image(look.imagePath() == null ? "" : look.imagePath()).<Primitive>map(image ->
          new Picture(bounds.x(), bounds.y(), bounds.width(), bounds.height(), image))
          .orElseGet(() -> new Box(0.5, 0.5, bounds.width() - 1, bounds.height() - 1, 6, 6, null,
              new Stroke(MISSING, 1, LineStyle.DASH))));
    }
    content.addAll(ShapeScene.of(look, bounds));
    if (hasHeaderLine(node, geometry)) {
      double y = geometry.header().bottom();
      content.add(new Polyline(List.of(new Spot(0, y), new Spot(bounds.width(), y)), 0,
          Stroke.of(look.border(), 1)));
    }
  }

  /** Lists and stacks set their title apart; free content has room of its own. */
  private static boolean hasHeaderLine(NodeView node, NodeGeometry geometry) {
    return (node.kind() == NodeKind.LIST || node.kind() == NodeKind.STACK) && !geometry.folded()
        && geometry.header().height() > 0 && geometry.header().bottom() < geometry.size().height()
        && node.look().borderWidth() > 0;
  }

  List<Primitive> label(NodeView node, NodeGeometry geometry) {
    List<Primitive> content = new ArrayList<>();
    if (geometry.icon() != null) {
      Bounds place = geometry.icon();
      LabelScene.icon(node.look().label(), node.target(), images).ifPresent(image ->
          content.add(new Picture(place.x(), place.y(), place.width(), place.height(), image)));
    }
    if (geometry.label() != null) {
      content.addAll(LabelScene.of(geometry.label()));
    }
    return content;
  }
}
