package org.musubi.viewpoint.refresh;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.BasicLabelStyleDescription;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.specification.LabelStyleDescription;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.Rgb;

/** Computes labels. */
final class Labels {
  /** What an element without a style says. */
  static final LabelLook NONE = new LabelLook("", 8, Set.of(), Rgb.BLACK, LabelAlignment.CENTER, null);

  private static final int LARGEST = 500;

  private final Evaluator evaluator;
  private final Colors colors;

  Labels(Evaluator evaluator, Colors colors) {
    this.evaluator = evaluator;
    this.colors = colors;
  }

  LabelLook of(BasicLabelStyleDescription style, Scope scope) {
    return new LabelLook(evaluator.text(style.getLabelExpression(), scope),
        Math.clamp(style.getLabelSize(), 1, LARGEST), formats(style),
        colors.of(style.getLabelColor(), scope, Rgb.BLACK), alignment(style), icon(style, scope.self()));
  }

  private static Set<FontFormat> formats(BasicLabelStyleDescription style) {
    return style.getLabelFormat().isEmpty() ? Set.of() : Set.copyOf(style.getLabelFormat());
  }

  private static LabelAlignment alignment(BasicLabelStyleDescription style) {
    return style instanceof LabelStyleDescription label && label.getLabelAlignment() != null
        ? label.getLabelAlignment() : LabelAlignment.CENTER;
  }

  /** The icon wanted; none when the element's own is meant and it has none, so that no room is left for it. */
  private String icon(BasicLabelStyleDescription style, Object target) {
    if (!style.isShowIcon()) {
      return null;
    }
    if (!Evaluator.isEmpty(style.getIconPath())) {
      return style.getIconPath();
    }
    return target instanceof EObject element && evaluator.labels().iconPath(element) != null ? LabelLook.ELEMENT_ICON
        : null;
  }
}
