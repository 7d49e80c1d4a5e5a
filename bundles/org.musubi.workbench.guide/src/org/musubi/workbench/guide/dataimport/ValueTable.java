package org.musubi.workbench.guide.dataimport;

import java.text.NumberFormat;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.dataimport.PlannedValue;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** Values as they will be imported. */
final class ValueTable {

  /** More rows are not shown, only counted. */
  static final int MOST = 1000;

  private static final int MOST_DIGITS = 10;

  private final DataTable<PlannedValue> table;

  ValueTable(Composite parent) {
    table = new DataTable<>(parent, SWT.MULTI, value -> value);
    table.column(ImportText.ROW.text(), SWT.RIGHT, 6, value -> number(value.row()));
    table.column(ImportText.AREA.text(), SWT.LEFT, 18, value -> Cell.of(value.area().getName()));
    table.column(ImportText.INDICATOR.text(), SWT.LEFT, 34, value -> Cell.of(Indicators.label(value.indicator())));
    table.column(ImportText.YEAR.text(), SWT.RIGHT, 7, value -> number(value.year()));
    table.column(ImportText.PART.text(), SWT.LEFT, 16, value -> Cell.of(value.part()));
    table.column(ImportText.VALUE.text(), SWT.RIGHT, 18, value -> Cell.of(shown(value), (Number) value.value()));
  }

  private static Cell number(int value) {
    return Cell.of(Integer.toString(value), (Number) value);
  }

  private static String shown(PlannedValue value) {
    if (value.suppressed()) {
      return ImportText.SECRET.text();
    }
    String unit = value.indicator().getUnit() == null ? "" : value.indicator().getUnit().getName();
    NumberFormat format = NumberFormat.getInstance();
    format.setMaximumFractionDigits(MOST_DIGITS);
    return format.format(value.value()) + (unit.equals("%") ? unit : unit.isEmpty() ? "" : " " + unit);
  }

  Control control() {
    return table.table();
  }

  void show(List<PlannedValue> values) {
    table.setRows(values.stream().limit(MOST).toList());
  }
}
