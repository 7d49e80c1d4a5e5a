package org.musubi.workbench.forms.spec;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.forms.value.Accessor;
import org.musubi.workbench.forms.value.Path;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.forms.widgets.Span;

/**
 * One field of a page.
 *
 * @param value what it shows
 * @param span how wide it is
 * @param lines rows of text that are visible at once, 1 for single-line fields
 */
public record FieldSpec(Accessor value, Look look, Span span, int lines) {

  private static final int TEXT_LINES = 3;

  /** A field in the usual look and width of its type. */
  public static FieldSpec of(EStructuralFeature... path) {
    return of(Path.of(path));
  }

  public static FieldSpec of(Accessor value) {
    EStructuralFeature feature = value.feature();
    boolean text = feature instanceof EAttribute && ValueFormats.isLongText(feature);
    boolean lines = text || feature instanceof EAttribute && feature.isMany();
    return new FieldSpec(value, Look.USUAL, usualSpan(feature), lines ? TEXT_LINES : 1);
  }

  public FieldSpec bar() {
    return new FieldSpec(value, Look.BAR, span == Span.SMALL ? Span.MEDIUM : span, lines);
  }

  public FieldSpec figure() {
    return new FieldSpec(value, Look.FIGURE, span, lines);
  }

  public FieldSpec small() {
    return new FieldSpec(value, look, Span.SMALL, lines);
  }

  public FieldSpec medium() {
    return new FieldSpec(value, look, Span.MEDIUM, lines);
  }

  public FieldSpec wide() {
    return new FieldSpec(value, look, Span.LARGE, lines);
  }

  public FieldSpec lines(int count) {
    return new FieldSpec(value, look, span, count);
  }

  private static Span usualSpan(EStructuralFeature feature) {
    if (!(feature instanceof EAttribute)) {
      return feature.isMany() ? Span.LARGE : Span.MEDIUM;
    }
    if (feature.isMany() || ValueFormats.isLongText(feature)) {
      return Span.LARGE;
    }
    Class<?> type = ((EDataType) feature.getEType()).getInstanceClass();
    return type == String.class ? Span.MEDIUM : Span.SMALL;
  }
}
