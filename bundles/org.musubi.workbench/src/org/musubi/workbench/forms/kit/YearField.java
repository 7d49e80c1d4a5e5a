package org.musubi.workbench.forms.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.spec.FieldSpec;

/** A fiscal year: chosen among the years around today or typed in any usual form. */
final class YearField extends EntryField {

  private static final int YEARS_BACK = 7;
  private static final int YEARS_AHEAD = 7;

  private Combo combo;

  YearField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected Control createControl(Composite parent) {
    combo = new Combo(parent, SWT.DROP_DOWN | SWT.BORDER);
    context().toolkit().adapt(combo, true, false);
    combo.setVisibleItemCount(YEARS_BACK + YEARS_AHEAD + 2);
    combo.addListener(SWT.Selection, event -> commit());
    combo.addListener(SWT.DefaultSelection, event -> commit());
    combo.addListener(SWT.FocusOut, event -> {
      commit();
      combo.clearSelection();
    });
    combo.addListener(SWT.Modify, event -> edited());
    combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    combo.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        revert();
      }
    });
    return combo;
  }

  @Override
  protected Control focusControl() {
    return combo;
  }

  @Override
  protected String typed() {
    return combo.getText();
  }

  @Override
  protected void display(String text) {
    combo.setText(text);
  }

  @Override
  protected void show() {
    if (!isPending()) {
      List<String> items = items();
      if (!items.equals(List.of(combo.getItems()))) {
        String text = combo.getText();
        combo.setItems(items.toArray(String[]::new));
        combo.setText(text);
      }
    }
    super.show();
    combo.setEnabled(isEditable());
  }

  private List<String> items() {
    FiscalYear now = FiscalYear.of(LocalDate.now());
    TreeSet<FiscalYear> years = new TreeSet<>();
    for (int i = -YEARS_BACK; i <= YEARS_AHEAD; i++) {
      years.add(now.plus(i));
    }
    if (value() instanceof FiscalYear current) {
      years.add(current);
    }
    List<String> result = new ArrayList<>(years.stream().map(format()::format).toList());
    if (!feature().isRequired()) {
      result.addFirst("");
    }
    return result;
  }
}
