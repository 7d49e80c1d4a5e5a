package org.musubi.workbench.forms.computed;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.forms.value.Accessor;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.forms.value.ValueFormat;

/**
 * A figure computed for showing only; its value is the text itself.
 *
 * @param feature the feature that comes nearest, for label and explanation
 */
public record Computed(EStructuralFeature feature, Function<EObject, String> value) implements Accessor {

  @Override
  public Object get(EObject element) {
    return value.apply(element);
  }

  @Override
  public boolean isWritable() {
    return false;
  }

  @Override
  public boolean isEditable(EObject element) {
    return false;
  }

  @Override
  public void set(EObject element, Object newValue) {
    throw new UnsupportedOperationException("Computed from " + feature.getName());
  }

  @Override
  public EObject holder(EObject element) {
    return element;
  }

  @Override
  public ValueFormat format() {
    return new Figure();
  }

  private record Figure() implements ValueFormat {

    @Override
    public String format(Object value) {
      return value == null ? "" : value.toString();
    }

    @Override
    public Object parse(String text) throws InputException {
      throw new UnsupportedOperationException("Computed");
    }

    @Override
    public boolean isRightAligned() {
      return true;
    }
  }
}
