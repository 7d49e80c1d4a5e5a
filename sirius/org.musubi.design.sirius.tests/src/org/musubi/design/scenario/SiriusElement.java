package org.musubi.design.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.BorderedStyle;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DNodeList;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.eclipse.sirius.diagram.LineStyle;
import org.eclipse.sirius.viewpoint.Decoration;
import org.eclipse.sirius.viewpoint.RGBValues;

/** An element of a diagram of Sirius. */
sealed interface SiriusElement extends Element {

  /** The diagram it is on. */
  SiriusPicture picture();

  DDiagramElement view();

  static SiriusElement of(SiriusPicture picture, DDiagramElement view) {
    return view instanceof DEdge edge ? new OfEdge(picture, edge) : new OfNode(picture, (AbstractDNode) view);
  }

  /** What lies in a node, and on its border. */
  static List<AbstractDNode> content(AbstractDNode view) {
    List<AbstractDNode> result = new ArrayList<>();
    switch (view) {
      case DNodeContainer container -> container.getOwnedDiagramElements().stream()
          .filter(AbstractDNode.class::isInstance).map(AbstractDNode.class::cast).forEach(result::add);
      case DNodeList list -> result.addAll(list.getOwnedElements());
      default -> { }
    }
    result.addAll(view.getOwnedBorderedNodes());
    return result;
  }

  @Override
  default EObject target() {
    return view().getTarget();
  }

  @Override
  default String mapping() {
    return view().getDiagramElementMapping().getName();
  }

  @Override
  default String text() {
    return view().getName() == null ? "" : view().getName();
  }

  @Override
  default boolean isVisible() {
    return view().isVisible();
  }

  @Override
  default List<Mark> marks() {
    return Stream.concat(view().getDecorations().stream(), view().getTransientDecorations().stream())
        .map(this::mark).toList();
  }

  /** Image and tooltip are evaluated on the view, as the editor of Sirius does. */
  private Mark mark(Decoration decoration) {
    Expressions expressions = picture().expressions();
    String image = expressions.text(view(), decoration.getDescription().getImageExpression(), Map.of());
    String tooltip = decoration.getDescription().getTooltipExpression();
    return new Mark(image, tooltip == null || tooltip.isBlank() ? "" : expressions.text(view(), tooltip, Map.of()));
  }

  @Override
  default String look() {
    return Looks.of(view()) + " " + marks();
  }

  private static Stroke stroke(LineStyle style) {
    return switch (style) {
      case SOLID_LITERAL -> Stroke.SOLID;
      case DASH_LITERAL -> Stroke.DASH;
      case DOT_LITERAL -> Stroke.DOT;
      case DASH_DOT_LITERAL -> Stroke.DASH_DOT;
    };
  }

  static Color color(RGBValues rgb) {
    return new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
  }

  /** A node, a container, an item of a list. */
  record OfNode(SiriusPicture picture, AbstractDNode view) implements SiriusElement, Node {

    @Override
    public Place parent() {
      return view.eContainer() instanceof AbstractDNode above ? new OfNode(picture, above) : picture;
    }

    @Override
    public List<Node> children() {
      return content(view).stream().filter(picture::isOn).<Node>map(each -> new OfNode(picture, each)).toList();
    }

    private BorderedStyle style() {
      return (BorderedStyle) Looks.style(view);
    }

    @Override
    public int borderWidth() {
      return style().getBorderSize();
    }

    @Override
    public Stroke borderLine() {
      return stroke(style().getBorderLineStyle());
    }

    @Override
    public Color fill() {
      return color(Looks.fill(style()));
    }

    @Override
    public int width() {
      return 10 * switch (view) {
        case DNode node -> node.getWidth();
        case DDiagramElementContainer container -> container.getWidth();
        default -> 0;
      };
    }
  }

  /** An edge. */
  record OfEdge(SiriusPicture picture, DEdge view) implements SiriusElement, Edge {

    @Override
    public Element source() {
      return of(picture, (DDiagramElement) view.getSourceNode());
    }

    @Override
    public Element end() {
      return of(picture, (DDiagramElement) view.getTargetNode());
    }

    private EdgeStyle style() {
      return view.getOwnedStyle();
    }

    @Override
    public int width() {
      return style().getSize();
    }

    @Override
    public Stroke line() {
      return SiriusElement.stroke(style().getLineStyle());
    }

    @Override
    public Color stroke() {
      return color(style().getStrokeColor());
    }

    @Override
    public String sourceArrow() {
      return style().getSourceArrow().getLiteral();
    }
  }
}
