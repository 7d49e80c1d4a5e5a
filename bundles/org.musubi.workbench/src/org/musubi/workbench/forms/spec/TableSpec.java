package org.musubi.workbench.forms.spec;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.forms.value.Path;

/**
 * A list of elements as a table.
 *
 * @param path where the list is; elements of lists that only refer are taken in and out, not created and deleted
 * @param columns from left to right
 * @param details fields of the selected row, shown below the table
 * @param lines rows of text within a row of the table
 * @param nested the list of the row's class by which rows nest, null for plain tables
 * @param pick a reference of the row's class: rows are added by choosing what it should refer to; null for empty rows
 */
public record TableSpec(Path path, List<ColumnSpec> columns, List<FieldSpec> details, int lines, EReference nested,
    EReference pick) {

  public TableSpec {
    columns = List.copyOf(columns);
    details = List.copyOf(details);
  }

  public static TableSpec of(EReference list, ColumnSpec... columns) {
    return of(Path.of(list), columns);
  }

  public static TableSpec of(Path path, ColumnSpec... columns) {
    return new TableSpec(path, List.of(columns), List.of(), 1, null, null);
  }

  /** The list itself. */
  public EReference list() {
    return (EReference) path.feature();
  }

  public EClass rowType() {
    return list().getEReferenceType();
  }

  public TableSpec details(EStructuralFeature... features) {
    return details(Arrays.stream(features).map(FieldSpec::of).toArray(FieldSpec[]::new));
  }

  public TableSpec details(FieldSpec... fields) {
    return new TableSpec(path, columns, List.of(fields), lines, nested, pick);
  }

  /** Long texts are wrapped over that many lines in each row. */
  public TableSpec lines(int count) {
    return new TableSpec(path, columns, details, count, nested, pick);
  }

  public TableSpec nesting(EReference children) {
    return new TableSpec(path, columns, details, lines, children, pick);
  }

  public TableSpec picking(EReference reference) {
    return new TableSpec(path, columns, details, lines, nested, reference);
  }
}
