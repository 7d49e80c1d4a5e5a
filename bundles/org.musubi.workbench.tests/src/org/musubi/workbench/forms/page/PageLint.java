package org.musubi.workbench.forms.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.spec.Part;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.value.Accessor;
import org.musubi.workbench.forms.value.Path;

/** Checks a declared section against the metamodel: every path begins at the class and goes on step by step. */
final class PageLint {

  private PageLint() {
  }

  static void check(EClass type, SectionSpec section) {
    for (Part part : section.parts()) {
      switch (part) {
        case Part.Fields fields -> fields.fields().forEach(field -> check(type, field));
        case Part.Table table -> check(type, table.table());
        case Part.Special special -> { }
      }
    }
  }

  private static void check(EClass type, FieldSpec field) {
    check(type, field.value());
  }

  private static void check(EClass type, TableSpec table) {
    check(type, table.path());
    EClass row = table.rowType();
    for (ColumnSpec column : table.columns()) {
      check(row, column.value());
    }
    table.details().forEach(field -> check(row, field));
    if (table.pick() != null) {
      has(row, table.pick());
    }
    if (table.nested() != null) {
      has(row, table.nested());
      assertTrue(table.nested().getEReferenceType() == row, () -> table.nested() + " does not nest " + row.getName());
    }
  }

  private static void check(EClass type, Accessor value) {
    if (value instanceof Path path) {
      EClass current = type;
      for (EStructuralFeature step : path.steps()) {
        has(current, step);
        current = step instanceof EReference reference ? reference.getEReferenceType() : null;
      }
    }
  }

  private static void has(EClass type, EStructuralFeature feature) {
    assertTrue(type != null && feature.getEContainingClass().isSuperTypeOf(type),
        () -> (type == null ? "nothing" : type.getName()) + " has no " + feature.getName());
  }
}
