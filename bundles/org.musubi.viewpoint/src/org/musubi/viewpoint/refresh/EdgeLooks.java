package org.musubi.viewpoint.refresh;

import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.BasicLabelStyleDescription;
import org.musubi.viewpoint.specification.CenteringStyle;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.specification.EdgeStyleDescription;
import org.musubi.viewpoint.specification.FoldingStyle;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.view.EdgeLook;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.Rgb;

/** Computes the looks of edges from their styles. */
final class EdgeLooks {
  private static final int WIDEST = 100;
  private static final Rgb GREY = new Rgb(136, 136, 136);
  private static final EdgeLook PLAIN = new EdgeLook(GREY, 1, LineStyle.SOLID, EdgeArrows.NO_DECORATION,
      EdgeArrows.INPUT_ARROW, EdgeRouting.STRAIGHT, FoldingStyle.NONE, CenteringStyle.NONE, null, null, null);

  private final Evaluator evaluator;
  private final Colors colors;
  private final Labels labels;

  EdgeLooks(Evaluator evaluator, Colors colors, Labels labels) {
    this.evaluator = evaluator;
    this.colors = colors;
    this.labels = labels;
  }

  EdgeLook of(EdgeStyleDescription style, EdgeView edge, Scope scope) {
    if (style == null) {
      return PLAIN;
    }
    return new EdgeLook(colors.of(style.getStrokeColor(), scope, GREY),
        Math.clamp(evaluator.integer(style.getSizeComputationExpression(), scope, 1), 1, WIDEST),
        style.getLineStyle() == null ? LineStyle.SOLID : style.getLineStyle(),
        style.getSourceArrow() == null ? EdgeArrows.NO_DECORATION : style.getSourceArrow(),
        style.getTargetArrow() == null ? EdgeArrows.INPUT_ARROW : style.getTargetArrow(),
        style.getRoutingStyle() == null ? EdgeRouting.STRAIGHT : style.getRoutingStyle(),
        style.getFoldingStyle() == null ? FoldingStyle.NONE : style.getFoldingStyle(), centering(style, edge),
        label(style.getBeginLabelStyleDescription(), scope), label(style.getCenterLabelStyleDescription(), scope),
        label(style.getEndLabelStyleDescription(), scope));
  }

  private LabelLook label(BasicLabelStyleDescription style, Scope scope) {
    return style == null ? null : labels.of(style, scope);
  }

  /** An end is centred when the style says so for that end, or for the mapping of what stands there. */
  private static CenteringStyle centering(EdgeStyleDescription style, EdgeView edge) {
    CenteringStyle general = style.getEndsCentering() == null ? CenteringStyle.NONE : style.getEndsCentering();
    boolean both = general == CenteringStyle.BOTH;
    boolean source = both || general == CenteringStyle.SOURCE
        || style.getCenteredSourceMappings().contains(edge.source().mapping());
    boolean target = both || general == CenteringStyle.TARGET
        || style.getCenteredTargetMappings().contains(edge.end().mapping());
    if (source) {
      return target ? CenteringStyle.BOTH : CenteringStyle.SOURCE;
    }
    return target ? CenteringStyle.TARGET : CenteringStyle.NONE;
  }
}
