package org.musubi.workbench.forms.kit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Beside;
import org.musubi.workbench.forms.widgets.Frame;
import org.musubi.workbench.forms.widgets.LinkLabel;

/** One other element: a link that leads to it, and a button to choose another. */
final class ReferenceField extends Field {

  private LinkLabel link;
  private Button pick;
  private Button clear;
  private String shown = "";

  ReferenceField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected Control createControl(Composite parent) {
    Composite row = context().toolkit().createComposite(parent);
    row.setLayout(new Beside());
    link = context().link(Frame.around(row)).onOpen(this::follow);
    Frame.follow(link.getParent(), link);
    link.addListener(SWT.KeyDown, this::key);
    pick = context().toolkit().createButton(row, "", SWT.PUSH | SWT.FLAT);
    pick.setImage(context().images().of(Sign.PICK.descriptor()));
    pick.addListener(SWT.Selection, event -> pick());
    clear = context().toolkit().createButton(row, "", SWT.PUSH | SWT.FLAT);
    clear.setImage(context().images().of(Sign.CLEAR.descriptor()));
    clear.setToolTipText(FormText.CLEAR_TIP.text(label()));
    clear.addListener(SWT.Selection, event -> set(null));
    return row;
  }

  @Override
  protected Control focusControl() {
    return pick;
  }

  @Override
  protected void show() {
    EObject target = (EObject) value();
    String text = target == null ? FormText.NOT_CHOSEN.text() : spec().value().text(element());
    link.text(text).image(target == null || target.eIsProxy() ? null : context().images().of(target));
    link.setToolTipText(target == null ? null : FormText.OPEN_TIP.text(text));
    link.setEnabled(target != null && !target.eIsProxy());
    boolean editable = isEditable();
    pick.setVisible(editable);
    pick.setToolTipText(FormText.PICK_TIP.text(label()));
    clear.setVisible(editable && target != null && !feature().isRequired());
    pick.getParent().layout(true, true);
    if (!text.equals(shown)) {
      shown = text;
      context().reflow();
    }
  }

  private void follow() {
    if (value() instanceof EObject target && !target.eIsProxy()) {
      context().open(target);
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.DEL && clear.getVisible()) {
      set(null);
    }
  }

  private void pick() {
    EObject owner = spec().value().holder(element());
    Picking picking = new Picking(context(), owner == null ? element() : owner, (EReference) feature());
    List<EObject> current = value() instanceof EObject target ? List.of(target) : List.of();
    Optional<Picking.Choice> choice = picking.ask(pick.getShell(), current, false);
    choice.ifPresent(made -> {
      EObject target = element();
      context().change(FormText.CHANGE_VALUE.text(label()), () -> spec().value().set(target, picking.take(made)));
    });
  }
}
