package org.musubi.workbench.forms.tables;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.Choices;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.text.Labels;

/** How the cells of one column are shown and edited. */
enum CellStyle {
  TEXT, LONG_TEXT, NUMBER, YES_NO, CHOICE, REFERENCE, REFERENCES, COMPUTED;

  static CellStyle of(ColumnSpec column) {
    EStructuralFeature feature = column.value().feature();
    if (feature instanceof EReference) {
      return feature.isMany() ? REFERENCES : REFERENCE;
    }
    Class<?> type = ((EDataType) feature.getEType()).getInstanceClass();
    if (type == boolean.class || type == Boolean.class) {
      return YES_NO;
    }
    if (Choices.enumOf(feature).isPresent() && !feature.isMany()) {
      return CHOICE;
    }
    if (column.value().format().isRightAligned()) {
      return column.value().isWritable() ? NUMBER : COMPUTED;
    }
    return ValueFormats.isLongText(feature) || feature.isMany() ? LONG_TEXT : TEXT;
  }

  boolean isRightAligned() {
    return this == NUMBER || this == COMPUTED;
  }

  /** True where the beginning of a value says something; half a number would say something wrong. */
  boolean isShortenable() {
    return this == TEXT || this == LONG_TEXT || this == REFERENCE || this == REFERENCES;
  }

  /** The head of a column. */
  static String title(ColumnSpec column) {
    return column.title() != null ? column.title().text() : Labels.of(column.value().feature());
  }

  /** The text of a cell in one line or several; yes and no as signs that can be copied to a sheet. */
  static String text(ColumnSpec column, EObject row) {
    String text = column.value().format().format(column.value().get(row));
    return column.value().feature().isMany() ? text.replace("\n", FormText.LIST_COMMA.text()) : text;
  }
}
