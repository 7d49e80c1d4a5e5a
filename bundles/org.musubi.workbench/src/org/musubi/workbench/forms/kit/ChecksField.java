package org.musubi.workbench.forms.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.value.Choices;
import org.musubi.workbench.forms.widgets.Flow;

/** Several of the choices of an enumeration, ticked side by side. */
final class ChecksField extends Field {

  private final Map<Enumerator, Button> checks = new LinkedHashMap<>();

  ChecksField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected Control createControl(Composite parent) {
    Composite row = context().toolkit().createComposite(parent);
    row.setLayout(new Flow(0, 2));
    for (Enumerator choice : Choices.of(Choices.enumOf(feature()).orElseThrow())) {
      Button check = context().toolkit().createButton(row, MusubiLabels.of(choice, context().locale()), SWT.CHECK);
      check.addListener(SWT.Selection, event -> set(chosen()));
      checks.put(choice, check);
    }
    return row;
  }

  /** Always in the order of the enumeration, whatever the order of the clicks. */
  private List<Object> chosen() {
    List<Object> result = new ArrayList<>();
    checks.forEach((choice, check) -> {
      if (check.getSelection()) {
        result.add(choice);
      }
    });
    return result;
  }

  @Override
  protected Control focusControl() {
    return checks.values().iterator().next();
  }

  @Override
  protected void show() {
    List<?> values = value() instanceof List<?> list ? list : List.of();
    checks.forEach((choice, check) -> {
      check.setSelection(values.contains(choice));
      check.setEnabled(isEditable());
    });
  }
}
