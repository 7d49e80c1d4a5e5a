package org.musubi.workbench.forms.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.workbench.forms.spec.FieldSpec;

/** Yes or no. */
final class CheckField extends Field {

  private Button check;

  CheckField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected boolean hasTitle() {
    return false;
  }

  @Override
  protected Control createControl(Composite parent) {
    check = context().toolkit().createButton(parent, label(), SWT.CHECK | SWT.WRAP);
    check.addListener(SWT.Selection, event -> set(check.getSelection()));
    return check;
  }

  @Override
  protected Control focusControl() {
    return check;
  }

  @Override
  protected void show() {
    check.setSelection(Boolean.TRUE.equals(value()));
    check.setEnabled(isEditable());
  }
}
