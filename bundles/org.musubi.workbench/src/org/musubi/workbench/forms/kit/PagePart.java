package org.musubi.workbench.forms.kit;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A part of a page: shows something of an element and lets people change it. */
public interface PagePart {

  /** Makes the controls, once. */
  Control create(Composite parent);

  /** Shows an element; another one of the same class may follow, or null for none. */
  void bind(EObject element);

  /** Shows again what may have changed in the model; what a person is typing stays. */
  void refresh();

  /** Takes over what has been typed; false when it cannot be read and is still there. */
  default boolean commit() {
    return true;
  }

  /** Drops what has been typed and not yet taken over. */
  default void revert() {
  }

  /** True while something typed has not been taken over. */
  default boolean isPending() {
    return false;
  }

  /** The elements listed by this part, for the outline. */
  default List<EObject> listed() {
    return List.of();
  }

  /** Shows and selects an element if this part lists it. */
  default boolean reveal(EObject listed) {
    return false;
  }
}
