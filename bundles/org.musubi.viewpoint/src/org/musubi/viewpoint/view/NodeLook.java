package org.musubi.viewpoint.view;

import org.musubi.viewpoint.specification.BackgroundStyle;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.specification.ResizeKind;

/**
 * How a node or container looks after all expressions and customisations were evaluated.
 *
 * @param shape outline
 * @param fill colour of the inside (containers: where the gradient ends)
 * @param fillStart colour where the gradient of a container begins; the same as {@code fill} for all others
 * @param gradient direction of the gradient
 * @param border colour of the outline
 * @param borderWidth width of the outline in pixels, 0 = none
 * @param borderLine kind of the outline
 * @param arcWidth width of a rounded corner
 * @param arcHeight height of a rounded corner
 * @param width width the specification asks for in pixels, -1 = as large as the content needs
 * @param height height the specification asks for in pixels, -1 = as large as the content needs
 * @param resize directions in which a user may change the size
 * @param label the label
 * @param labelInside whether the label stands in the shape (else below it)
 * @param labelHidden whether the label is not shown unless the user wishes
 * @param tooltip text shown while the pointer rests on the element, null = none
 * @param imagePath path of the picture when {@code shape} is {@link Shape#IMAGE}, else null
 */
public record NodeLook(Shape shape, Rgb fill, Rgb fillStart, BackgroundStyle gradient, Rgb border, int borderWidth,
    LineStyle borderLine, int arcWidth, int arcHeight, int width, int height, ResizeKind resize, LabelLook label,
    boolean labelInside, boolean labelHidden, String tooltip, String imagePath) {

  /** The same look with another label. */
  public NodeLook withLabel(LabelLook newLabel) {
    return new NodeLook(shape, fill, fillStart, gradient, border, borderWidth, borderLine, arcWidth, arcHeight, width,
        height, resize, newLabel, labelInside, labelHidden, tooltip, imagePath);
  }

  /** The same look with other colours. */
  public NodeLook withColors(Rgb newFill, Rgb newBorder) {
    return new NodeLook(shape, newFill, newFill, gradient, newBorder, borderWidth, borderLine, arcWidth, arcHeight,
        width, height, resize, label, labelInside, labelHidden, tooltip, imagePath);
  }
}
