package org.musubi.viewpoint.refresh;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.BackgroundStyle;
import org.musubi.viewpoint.specification.BorderedStyleDescription;
import org.musubi.viewpoint.specification.BundledImageDescription;
import org.musubi.viewpoint.specification.BundledImageShape;
import org.musubi.viewpoint.specification.ContainerStyleDescription;
import org.musubi.viewpoint.specification.DotDescription;
import org.musubi.viewpoint.specification.EllipseNodeDescription;
import org.musubi.viewpoint.specification.FlatContainerStyleDescription;
import org.musubi.viewpoint.specification.HideLabelCapabilityStyleDescription;
import org.musubi.viewpoint.specification.LabelPosition;
import org.musubi.viewpoint.specification.LabelStyleDescription;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.specification.LozengeNodeDescription;
import org.musubi.viewpoint.specification.NodeStyleDescription;
import org.musubi.viewpoint.specification.NoteDescription;
import org.musubi.viewpoint.specification.ResizeKind;
import org.musubi.viewpoint.specification.RoundedCornerStyleDescription;
import org.musubi.viewpoint.specification.ShapeContainerStyleDescription;
import org.musubi.viewpoint.specification.SizedContainerStyleDescription;
import org.musubi.viewpoint.specification.SquareDescription;
import org.musubi.viewpoint.specification.TooltipStyleDescription;
import org.musubi.viewpoint.specification.WorkspaceImageDescription;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.Shape;

/** Computes the looks of nodes and containers from their styles. */
final class NodeLooks {
  /** Pixels of one unit of size in a specification. */
  private static final int UNIT = 10;
  /** Larger than any screen or page: beyond it a figure is a mistake. */
  private static final int MOST_UNITS = 2_000;
  private static final int WIDEST_LINE = 100;
  private static final int AUTOMATIC = -1;
  private static final Rgb GREY = new Rgb(136, 136, 136);
  private static final Rgb LIGHT_GREY = new Rgb(209, 209, 209);
  private static final Rgb PALE_YELLOW = new Rgb(252, 233, 79);

  /** What depends on the shape. */
  private record Form(Shape shape, Rgb fill, Rgb fillStart, BackgroundStyle gradient, int width, int height) {
    static Form plain(Shape shape, Rgb fill, int[] size) {
      return new Form(shape, fill, fill, BackgroundStyle.GRADIENT_LEFT_TO_RIGHT, size[0], size[1]);
    }
  }

  private final Evaluator evaluator;
  private final Colors colors;
  private final Labels labels;

  NodeLooks(Evaluator evaluator, Colors colors, Labels labels) {
    this.evaluator = evaluator;
    this.colors = colors;
    this.labels = labels;
  }

  /** @param container whether the node holds others; a picture may be the style of both */
  NodeLook of(EObject style, boolean container, Scope scope) {
    if (style == null) {
      return plain(container);
    }
    Form form = container ? containerForm(style, scope) : nodeForm(style, scope);
    BorderedStyleDescription border = (BorderedStyleDescription) style;
    int borderWidth = 
        Math.clamp(evaluator.integer(border.getBorderSizeComputationExpression(), scope, 0), 0, WIDEST_LINE);
    RoundedCornerStyleDescription corners =
        style instanceof RoundedCornerStyleDescription rounded && rounded.isRoundedCorner() ? rounded : null;
    LabelLook label = labels.of((LabelStyleDescription) style, scope);
    NodeStyleDescription node = style instanceof NodeStyleDescription description ? description : null;
    return new NodeLook(form.shape(), form.fill(), form.fillStart(), form.gradient(),
        colors.of(border.getBorderColor(), scope, Rgb.BLACK), borderWidth,
        border.getBorderLineStyle() == null ? LineStyle.SOLID : border.getBorderLineStyle(),
        corners == null ? 0 : number(corners.getArcWidth()), corners == null ? 0 : number(corners.getArcHeight()),
        form.width(), form.height(), resize(node, container), label,
        container || node != null && node.getLabelPosition() == LabelPosition.NODE,
        ((HideLabelCapabilityStyleDescription) style).isHideLabelByDefault(),
        evaluator.textOrNull(((TooltipStyleDescription) style).getTooltipExpression(), scope),
        style instanceof WorkspaceImageDescription image ? image.getWorkspacePath() : null);
  }

  private static NodeLook plain(boolean container) {
    Rgb fill = container ? Rgb.WHITE : GREY;
    int size = container ? AUTOMATIC : 3 * UNIT;
    return new NodeLook(Shape.RECTANGLE, fill, fill, BackgroundStyle.GRADIENT_LEFT_TO_RIGHT, Rgb.BLACK,
        container ? 1 : 0, LineStyle.SOLID, 0, 0, size, size, container ? ResizeKind.NSEW : ResizeKind.NONE,
        Labels.NONE, container, false, null, null);
  }

  /** Containers can always be resized, nodes as their style says. */
  private static ResizeKind resize(NodeStyleDescription node, boolean container) {
    if (container) {
      return ResizeKind.NSEW;
    }
    return node == null || node.getResizeKind() == null ? ResizeKind.NONE : node.getResizeKind();
  }

  private Form nodeForm(EObject style, Scope scope) {
    return switch (style) {
      case SquareDescription square -> Form.plain(Shape.RECTANGLE, colors.of(square.getColor(), scope, GREY),
          number(square.getWidth()) > 0 && number(square.getHeight()) > 0
              ? new int[] {pixels(number(square.getWidth())), pixels(number(square.getHeight()))}
              : size(square, scope));
      case LozengeNodeDescription lozenge -> Form.plain(Shape.LOZENGE, colors.of(lozenge.getColor(), scope, GREY),
          size(lozenge.getWidthComputationExpression(), lozenge.getHeightComputationExpression(), lozenge, scope));
      case EllipseNodeDescription ellipse -> Form.plain(Shape.ELLIPSE, colors.of(ellipse.getColor(), scope, GREY),
          size(ellipse.getHorizontalDiameterComputationExpression(),
              ellipse.getVerticalDiameterComputationExpression(), ellipse, scope));
      case DotDescription dot -> Form.plain(Shape.DOT, colors.of(dot.getBackgroundColor(), scope, GREY),
          size(dot, scope));
      case NoteDescription note -> Form.plain(Shape.NOTE, colors.of(note.getColor(), scope, PALE_YELLOW),
          size(note, scope));
      case BundledImageDescription image -> Form.plain(bundled(image.getShape()),
          colors.of(image.getColor(), scope, Rgb.BLACK), size(image, scope));
      case WorkspaceImageDescription image -> Form.plain(Shape.IMAGE, Rgb.WHITE, size(image, scope));
      default -> Form.plain(Shape.RECTANGLE, GREY,
          style instanceof NodeStyleDescription node ? size(node, scope) : new int[] {AUTOMATIC, AUTOMATIC});
    };
  }

  private static Shape bundled(BundledImageShape shape) {
    return switch (shape) {
      case SQUARE -> Shape.RECTANGLE;
      case STROKE -> Shape.STROKE;
      case TRIANGLE -> Shape.TRIANGLE;
      case DOT -> Shape.DOT;
      case RING -> Shape.RING;
      case null -> Shape.RECTANGLE;
    };
  }

  private Form containerForm(EObject style, Scope scope) {
    Shape round = style instanceof ContainerStyleDescription corners && corners.isRoundedCorner()
        ? Shape.ROUNDED_RECTANGLE : Shape.RECTANGLE;
    return switch (style) {
      case FlatContainerStyleDescription flat -> {
        int[] size = size(flat, scope);
        yield new Form(round, colors.of(flat.getForegroundColor(), scope, LIGHT_GREY),
            colors.of(flat.getBackgroundColor(), scope, Rgb.WHITE),
            flat.getBackgroundStyle() == null ? BackgroundStyle.GRADIENT_LEFT_TO_RIGHT : flat.getBackgroundStyle(),
            size[0], size[1]);
      }
      case ShapeContainerStyleDescription shape -> Form.plain(Shape.PARALLELOGRAM,
          colors.of(shape.getBackgroundColor(), scope, LIGHT_GREY), size(shape, scope));
      case WorkspaceImageDescription image -> Form.plain(Shape.IMAGE, Rgb.WHITE, size((NodeStyleDescription) image,
          scope));
      default -> Form.plain(round, Rgb.WHITE, new int[] {AUTOMATIC, AUTOMATIC});
    };
  }

  private int[] size(SizedContainerStyleDescription style, Scope scope) {
    return new int[] {pixels(evaluator.integer(style.getWidthComputationExpression(), scope, AUTOMATIC)),
        pixels(evaluator.integer(style.getHeightComputationExpression(), scope, AUTOMATIC))};
  }

  /** Width and height on their own when both are given, else the common size. */
  private int[] size(String width, String height, NodeStyleDescription style, Scope scope) {
    int across = evaluator.integer(width, scope, 0);
    int down = evaluator.integer(height, scope, 0);
    return across != 0 && down != 0 ? new int[] {pixels(across), pixels(down)} : size(style, scope);
  }

  private int[] size(NodeStyleDescription style, Scope scope) {
    int size = pixels(Evaluator.isEmpty(style.getSizeComputationExpression()) ? AUTOMATIC
        : evaluator.integer(style.getSizeComputationExpression(), scope, 3));
    return new int[] {size, size};
  }

  private static int pixels(int units) {
    return units > 0 ? Math.min(units, MOST_UNITS) * UNIT : AUTOMATIC;
  }

  private static int number(Integer value) {
    return value == null ? 0 : value;
  }
}
