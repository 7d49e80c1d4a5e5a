package org.musubi.design.scenario;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;

/** An element of a diagram of the built-in runtime. */
sealed interface BuiltInElement extends Element {

  /** The diagram it is on. */
  BuiltInPicture picture();

  ElementView view();

  static Element of(BuiltInPicture picture, ElementView view) {
    return switch (view) {
      case NodeView node -> new OfNode(picture, node);
      case EdgeView edge -> new OfEdge(picture, edge);
    };
  }

  static List<Node> of(BuiltInPicture picture, List<NodeView> views) {
    return views.stream().<Node>map(view -> new OfNode(picture, view)).toList();
  }

  @Override
  default EObject target() {
    return view().target();
  }

  @Override
  default String mapping() {
    return view().mapping().getName();
  }

  @Override
  default String text() {
    return view().text();
  }

  @Override
  default boolean isVisible() {
    return view().isVisible();
  }

  @Override
  default List<Mark> marks() {
    return view().decorations().stream()
        .map(mark -> new Mark(mark.imagePath(), mark.tooltip() == null ? "" : mark.tooltip())).toList();
  }

  private static Stroke stroke(LineStyle style) {
    return switch (style) {
      case SOLID -> Stroke.SOLID;
      case DASH -> Stroke.DASH;
      case DOT -> Stroke.DOT;
      case DASH_DOT -> Stroke.DASH_DOT;
    };
  }

  private static Color color(Rgb rgb) {
    return new Color(rgb.red(), rgb.green(), rgb.blue());
  }

  /** A node. */
  record OfNode(BuiltInPicture picture, NodeView view) implements BuiltInElement, Node {

    @Override
    public Place parent() {
      return view.parent() == null ? picture : new OfNode(picture, view.parent());
    }

    @Override
    public List<Node> children() {
      return of(picture, view.children());
    }

    @Override
    public int borderWidth() {
      return view.look().borderWidth();
    }

    @Override
    public Stroke borderLine() {
      return stroke(view.look().borderLine());
    }

    @Override
    public Color fill() {
      return color(view.look().fill());
    }

    @Override
    public int width() {
      return view.look().width();
    }

    @Override
    public String look() {
      return view.look() + " " + view.decorations();
    }
  }

  /** An edge. */
  record OfEdge(BuiltInPicture picture, EdgeView view) implements BuiltInElement, Edge {

    @Override
    public Element source() {
      return of(picture, view.source());
    }

    @Override
    public Element end() {
      return of(picture, view.end());
    }

    @Override
    public int width() {
      return view.look().width();
    }

    @Override
    public Stroke line() {
      return BuiltInElement.stroke(view.look().line());
    }

    @Override
    public Color stroke() {
      return color(view.look().stroke());
    }

    @Override
    public String sourceArrow() {
      return view.look().sourceArrow().getLiteral();
    }

    @Override
    public String look() {
      return view.look() + " " + view.decorations();
    }
  }
}
