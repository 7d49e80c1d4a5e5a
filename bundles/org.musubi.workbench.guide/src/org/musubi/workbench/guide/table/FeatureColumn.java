package org.musubi.workbench.guide.table;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.value.ValueFormat;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.text.Labels;

/** A column that shows and edits one attribute of an element of each row, as the forms do. */
public final class FeatureColumn {

  private FeatureColumn() {
  }

  /** A column that can be edited; rows whose element is null cannot. */
  public static <R> TableViewerColumn editable(DataTable<R> table, GuideContext context, EStructuralFeature feature,
      int characters, Function<R, ? extends EObject> element) {
    TableViewerColumn column = shown(table, feature, characters, element);
    column.setEditingSupport(new FeatureEditing<>(table.viewer(), context, feature, element));
    table.editableByKeys();
    return column;
  }

  /** A column to read. */
  public static <R> TableViewerColumn shown(DataTable<R> table, EStructuralFeature feature, int characters,
      Function<R, ? extends EObject> element) {
    ValueFormat format = ValueFormats.of(feature);
    TableViewerColumn column = table.column(Labels.of(feature), format.isRightAligned() ? SWT.RIGHT : SWT.LEFT,
        characters, row -> cell(format, element.apply(row), feature));
    column.getColumn().setToolTipText(help(feature));
    return column;
  }

  private static String help(EStructuralFeature feature) {
    return MusubiLabels.descriptionOf(feature, Locale.getDefault()).filter(text -> !text.isBlank())
        .orElseGet(() -> Labels.of(feature));
  }

  private static Cell cell(ValueFormat format, EObject element, EStructuralFeature feature) {
    if (element == null) {
      return Cell.of("");
    }
    Object value = element.eGet(feature);
    String shown = format.format(value);
    return value instanceof Comparable<?> sortable && !(value instanceof Enum<?>) ? Cell.of(shown, sortValue(sortable))
        : Cell.of(shown);
  }

  private static Comparable<?> sortValue(Comparable<?> value) {
    return value instanceof Number number ? (Comparable<?>) number.doubleValue() : value;
  }
}
