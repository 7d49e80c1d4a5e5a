package org.musubi.workbench.forms.kit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.Names;
import org.musubi.workbench.forms.widgets.Beside;
import org.musubi.workbench.forms.widgets.Flow;
import org.musubi.workbench.forms.widgets.Frame;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.forms.widgets.LinkLabel;

/** Several other elements: links side by side, and a button that opens a list to tick them in. */
final class ReferencesField extends Field {

  private static final int MARGIN_X = 6;
  private static final int MARGIN_Y = 5;

  private Composite links;
  private Button pick;
  private List<EObject> shown = List.of();
  private List<String> texts = List.of();
  private boolean built;

  ReferencesField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected Control createControl(Composite parent) {
    Composite row = context().toolkit().createComposite(parent);
    row.setLayout(new Beside());
    links = new Composite(row, SWT.NONE);
    links.setBackground(row.getBackground());
    links.setLayout(new Flow(MARGIN_X, MARGIN_Y));
    Frame.draw(links);
    pick = context().toolkit().createButton(row, "", SWT.PUSH | SWT.FLAT);
    pick.setImage(context().images().of(Sign.PICK.descriptor()));
    pick.addListener(SWT.Selection, event -> pick());
    return row;
  }

  @Override
  protected Control focusControl() {
    return pick;
  }

  @Override
  public List<EObject> listed() {
    return shown;
  }

  @Override
  protected void show() {
    List<EObject> targets = targets();
    List<String> labels = targets.stream().map(Names::of).toList();
    if (!built || !targets.equals(shown) || !labels.equals(texts)) {
      built = true;
      shown = targets;
      texts = labels;
      rebuild();
    }
    boolean editable = isEditable();
    pick.setVisible(editable);
    pick.setToolTipText(FormText.PICK_TIP.text(label()));
    pick.getParent().layout(true, true);
  }

  private List<EObject> targets() {
    List<EObject> result = new ArrayList<>();
    if (value() instanceof List<?> all) {
      all.forEach(target -> result.add((EObject) target));
    }
    return result;
  }

  private void rebuild() {
    for (Control child : links.getChildren()) {
      child.dispose();
    }
    if (shown.isEmpty()) {
      Label none = context().toolkit().createLabel(links, FormText.NOT_CHOSEN.text());
      Ink.QUIET.on(none);
    }
    for (int i = 0; i < shown.size(); i++) {
      EObject target = shown.get(i);
      LinkLabel link = context().link(links).text(texts.get(i)).onOpen(() -> context().open(target));
      link.setToolTipText(FormText.OPEN_TIP.text(texts.get(i)));
      link.setEnabled(!target.eIsProxy());
      link.image(target.eIsProxy() ? null : context().images().of(target));
      link.addListener(SWT.KeyDown, event -> {
        if (event.keyCode == SWT.DEL && isEditable()) {
          takeOut(target);
        }
      });
    }
    context().reflow();
  }

  private void takeOut(EObject target) {
    List<EObject> rest = new ArrayList<>(shown);
    rest.remove(target);
    set(rest);
  }

  private void pick() {
    EObject owner = spec().value().holder(element());
    Picking picking = new Picking(context(), owner == null ? element() : owner, (EReference) feature());
    picking.ask(pick.getShell(), shown, true).ifPresent(choice -> {
      EObject target = element();
      List<EObject> before = shown;
      context().change(FormText.CHANGE_VALUE.text(label()), () -> {
        List<EObject> wanted = new ArrayList<>(choice.newName() == null ? choice.elements() : before);
        if (choice.newName() != null) {
          wanted.add(picking.take(choice));
        }
        spec().value().set(target, wanted);
      });
    });
  }
}
