package org.musubi.workbench.forms.kit;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.spec.Look;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Hues;
import org.musubi.workbench.forms.widgets.Shades;

/** A value that is computed or kept elsewhere: shown as text that can be marked and copied, never typed. */
final class ShownField extends Field {

  private Text text;

  ShownField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected Control createControl(Composite parent) {
    text = new Text(parent, SWT.READ_ONLY | (spec().lines() > 1 ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
    context().toolkit().adapt(text, true, false);
    text.setBackground(parent.getBackground());
    if (spec().look() == Look.FIGURE) {
      text.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    }
    return text;
  }

  @Override
  protected Control focusControl() {
    return text;
  }

  @Override
  protected void show() {
    Object value = value();
    String shown = spec().value().format().format(value);
    if (shown.isEmpty()) {
      shown = FormText.UNSET_FIGURE.text();
    } else if (!(value instanceof EObject) && !shown.endsWith("%")) {
      String unit = Units.of(spec().value().holder(element()), feature(), context().locale());
      shown = unit.isEmpty() ? shown : FormText.WITH_UNIT.text(shown, unit);
    }
    if (!shown.equals(text.getText())) {
      text.setText(shown);
      context().reflow();
    }
    if (value instanceof Enumerator choice) {
      Hues.of(choice).ifPresentOrElse(hue -> text.setForeground(Shades.of(cell()).stroke(hue)),
          () -> text.setForeground(null));
    }
  }
}
