package org.musubi.viewpoint.view;

import org.musubi.viewpoint.specification.CenteringStyle;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.specification.FoldingStyle;
import org.musubi.viewpoint.specification.LineStyle;

/**
 * How an edge looks after all expressions and customisations were evaluated.
 *
 * @param stroke colour of the line
 * @param width width of the line in pixels, at least 1
 * @param line kind of the line
 * @param sourceArrow what stands at the source
 * @param targetArrow what stands at the target
 * @param routing how the line runs
 * @param folding which end may fold what lies behind the edge
 * @param centering which ends point to the centre of their node
 * @param begin label near the source, null = none
 * @param center label in the middle, null = none
 * @param end label near the target, null = none
 */
public record EdgeLook(Rgb stroke, int width, LineStyle line, EdgeArrows sourceArrow, EdgeArrows targetArrow,
    EdgeRouting routing, FoldingStyle folding, CenteringStyle centering, LabelLook begin, LabelLook center,
    LabelLook end) {

  /** The same look with another colour. */
  public EdgeLook withStroke(Rgb color) {
    return new EdgeLook(color, width, line, sourceArrow, targetArrow, routing, folding, centering, begin, center, end);
  }
}
