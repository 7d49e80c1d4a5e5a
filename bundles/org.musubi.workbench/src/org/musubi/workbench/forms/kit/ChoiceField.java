package org.musubi.workbench.forms.kit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.value.Choices;

/** One of the choices of an enumeration, from a list that opens. */
final class ChoiceField extends Field {

  private final List<Object> choices = new ArrayList<>();
  private Combo combo;

  ChoiceField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected Control createControl(Composite parent) {
    combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY | SWT.BORDER);
    context().toolkit().adapt(combo, true, false);
    if (isClearable()) {
      choices.add(null);
    }
    choices.addAll(Choices.of(Choices.enumOf(feature()).orElseThrow()));
    choices.forEach(choice -> combo.add(spec().value().format().format(choice)));
    combo.setVisibleItemCount(choices.size());
    combo.addListener(SWT.Selection, event -> {
      if (combo.getSelectionIndex() >= 0) {
        set(choices.get(combo.getSelectionIndex()));
      }
    });
    combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    return combo;
  }

  @Override
  protected Control focusControl() {
    return combo;
  }

  @Override
  protected void show() {
    int index = choices.indexOf(value());
    if (index < 0) {
      combo.deselectAll();
    } else if (index != combo.getSelectionIndex()) {
      combo.select(index);
    }
    combo.setEnabled(isEditable());
  }
}
