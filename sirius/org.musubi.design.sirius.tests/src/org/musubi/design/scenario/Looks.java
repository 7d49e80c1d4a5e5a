package org.musubi.design.scenario;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.BorderedStyle;
import org.eclipse.sirius.diagram.BundledImage;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DNodeListElement;
import org.eclipse.sirius.diagram.Dot;
import org.eclipse.sirius.diagram.Ellipse;
import org.eclipse.sirius.diagram.FlatContainerStyle;
import org.eclipse.sirius.diagram.Lozenge;
import org.eclipse.sirius.diagram.Note;
import org.eclipse.sirius.diagram.ShapeContainerStyle;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.eclipse.sirius.viewpoint.ViewpointPackage;

/** How elements of Sirius look. */
final class Looks {

  private Looks() {
  }

  static EObject style(AbstractDNode view) {
    return switch (view) {
      case DNode node -> node.getOwnedStyle();
      case DNodeListElement item -> item.getOwnedStyle();
      case DDiagramElementContainer container -> container.getOwnedStyle();
      default -> throw new IllegalArgumentException(view.eClass().getName());
    };
  }

  static RGBValues fill(BorderedStyle style) {
    return switch (style) {
      case Square square -> square.getColor();
      case Ellipse ellipse -> ellipse.getColor();
      case Lozenge lozenge -> lozenge.getColor();
      case Note note -> note.getColor();
      case Dot dot -> dot.getBackgroundColor();
      case BundledImage image -> image.getColor();
      case FlatContainerStyle flat -> flat.getForegroundColor();
      case ShapeContainerStyle shape -> shape.getBackgroundColor();
      default -> throw new IllegalArgumentException(style.eClass().getName());
    };
  }

  /** Everything about its style, its size and its tooltip. */
  static String of(DDiagramElement view) {
    EObject style = view instanceof DEdge edge ? edge.getOwnedStyle() : style((AbstractDNode) view);
    return facts(style) + " " + view.getTooltipText() + switch (view) {
      case DEdge edge -> " " + edge.getBeginLabel() + " " + edge.getEndLabel();
      case DNode node -> " " + node.getWidth() + "x" + node.getHeight();
      default -> "";
    };
  }

  private static String facts(EObject style) {
    if (style == null) {
      return "";
    }
    Stream<String> own = style.eClass().getEAllAttributes().stream()
        .filter(each -> each != ViewpointPackage.Literals.IDENTIFIED_ELEMENT__UID)
        .map(each -> each.getName() + "=" + value(style, each));
    Stream<String> parts = style.eContents().stream().map(Looks::facts);
    return Stream.concat(own, parts).collect(Collectors.joining(" ", style.eClass().getName() + "(", ")"));
  }

  private static String value(EObject style, EAttribute attribute) {
    return style.eGet(attribute) instanceof RGBValues rgb
        ? SiriusElement.color(rgb).toString() : String.valueOf(style.eGet(attribute));
  }
}
