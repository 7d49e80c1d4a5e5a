package org.musubi.workbench.forms.kit;

import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.value.CodeRule;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.forms.value.ValueFormat;

/**
 * A field people type in. What is typed is taken over when they leave the field or confirm it; what cannot be read
 * stays in the field with a sentence that says why, and the model stays as it was.
 */
abstract class EntryField extends Field {

  private final ValueFormat format;
  private String shown = "";

  EntryField(FormContext context, FieldSpec spec) {
    super(context, spec);
    this.format = spec.value().format();
  }

  /** What is in the control. */
  protected abstract String typed();

  /** Puts a text into the control. */
  protected abstract void display(String text);

  protected final ValueFormat format() {
    return format;
  }

  @Override
  public final boolean isPending() {
    return element() != null && !focusControl().isDisposed() && !typed().equals(shown);
  }

  @Override
  protected void show() {
    if (isPending()) {
      return;
    }
    String text = format.format(value());
    if (!text.equals(shown) || !typed().equals(text)) {
      shown = text;
      display(text);
      shown = typed();
    }
    clearProblem();
  }

  @Override
  public final boolean commit() {
    if (!isPending()) {
      clearProblem();
      return true;
    }
    try {
      Object value = format.parse(typed());
      CodeRule.check(element(), feature(), value);
      shown = typed();
      clearProblem();
      set(value);
      refresh();
      return true;
    } catch (InputException unreadable) {
      showProblem(unreadable.getMessage());
      return false;
    }
  }

  @Override
  public final void revert() {
    if (isPending()) {
      shown = typed();
      refresh();
    }
    clearProblem();
  }

  /** Called by the control whenever its text changes. */
  protected final void edited() {
    if (!isPending()) {
      clearProblem();
    }
  }
}
