package org.musubi.workbench.forms.kit;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.text.ElementHelp;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.forms.widgets.Stack;

/** One value with its label above it and, when something is wrong, one sentence below it. */
public abstract class Field implements PagePart {

  private static final int GAP = 2;

  private final FormContext context;
  private final FieldSpec spec;
  private EObject element;
  private Composite cell;
  private Label title;
  private Label problem;
  private Control control;

  protected Field(FormContext context, FieldSpec spec) {
    this.context = context;
    this.spec = spec;
  }

  /** Makes the control that takes the focus, or its frame. */
  protected abstract Control createControl(Composite parent);

  /** The control that takes the focus. */
  protected abstract Control focusControl();

  /** Shows the value of the element; called only while there is one. */
  protected abstract void show();

  @Override
  public final Control create(Composite parent) {
    cell = context.toolkit().createComposite(parent);
    cell.setLayout(new Stack(GAP));
    cell.setLayoutData(spec.span());
    title = context.toolkit().createLabel(cell, hasTitle() ? titleText() : "");
    Ink.QUIET.on(title);
    control = createControl(cell);
    problem = context.toolkit().createLabel(cell, "", SWT.WRAP);
    Ink.ERROR.on(problem);
    problem.setVisible(false);
    String help = ElementHelp.ofFeature(feature(), context.locale()).orElse(null);
    title.setToolTipText(help);
    focusControl().setToolTipText(help);
    describe(focusControl(), help);
    return cell;
  }

  @Override
  public final void bind(EObject newElement) {
    if (newElement != element) {
      if (element == null || element.eResource() == null || !commit()) {
        revert();
      }
      element = newElement;
    }
    refresh();
  }

  @Override
  public void refresh() {
    if (element != null && cell != null && !cell.isDisposed()) {
      show();
    }
  }

  public final EStructuralFeature feature() {
    return spec.value().feature();
  }

  /** The control that people type in or click, for focus and tests. */
  public final Control control() {
    return focusControl();
  }

  /** The sentence shown below the field, empty when all is well. */
  public final String problem() {
    return problem.getVisible() ? problem.getText() : "";
  }

  public final String label() {
    return MusubiLabels.of(feature(), context.locale());
  }

  protected final FormContext context() {
    return context;
  }

  protected final FieldSpec spec() {
    return spec;
  }

  protected final EObject element() {
    return element;
  }

  protected final Object value() {
    return element == null ? null : spec.value().get(element);
  }

  protected final boolean isEditable() {
    return context.isEditable() && element != null && spec.value().isEditable(element);
  }

  /** False for controls that carry their label themselves. */
  protected boolean hasTitle() {
    return true;
  }

  /** True when a person may leave the value open. */
  protected final boolean isClearable() {
    return !feature().isRequired() && feature().getDefaultValue() == null;
  }

  /** Sets the value as one step of undo; nothing happens when it is the same. */
  protected final void set(Object newValue) {
    Object old = value();
    if (element != null && !Objects.equals(old, newValue)) {
      EObject target = element;
      context.change(FormText.CHANGE_VALUE.text(label()), () -> spec.value().set(target, newValue));
    }
  }

  protected final void showProblem(String sentence) {
    problem.setText(sentence);
    problem.setVisible(true);
    Ink.ERROR.on(title);
    context.showProblem(this, FormText.PROBLEM_AT.text(label(), sentence), focusControl());
    context.reflow();
  }

  protected final void clearProblem() {
    if (problem != null && !problem.isDisposed() && problem.getVisible()) {
      problem.setVisible(false);
      Ink.QUIET.on(title);
      context.clearProblem(this, focusControl());
      context.reflow();
    }
  }

  protected final Composite cell() {
    return cell;
  }

  private String titleText() {
    return feature().isRequired() && context.isEditable() ? FormText.REQUIRED.text(label()) : label();
  }

  /** Gives a control its name for screen readers. */
  protected final void describe(Control target, String help) {
    target.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID < 0) {
          event.result = label();
        }
      }

      @Override
      public void getHelp(AccessibleEvent event) {
        event.result = help;
      }
    });
  }
}
