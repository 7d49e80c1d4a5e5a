package org.musubi.workbench.forms.value;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One value that a page shows of an element: a feature of its own, of a part, or something computed. */
public interface Accessor {

  /** The feature that names and types the value. */
  EStructuralFeature feature();

  /** The value seen from an element; null when there is none. */
  Object get(EObject element);

  /** True when people may change the value at all; false for what is computed or belongs to another element. */
  boolean isWritable();

  /** True when people may change the value of this element. */
  boolean isEditable(EObject element);

  /** Changes the value; call it inside a recorded change only. */
  void set(EObject element, Object value);

  default ValueFormat format() {
    return ValueFormats.of(feature());
  }

  /** The value as text. */
  default String text(EObject element) {
    return format().format(get(element));
  }

  /** The element that holds the feature, null while it does not exist. */
  EObject holder(EObject element);
}
