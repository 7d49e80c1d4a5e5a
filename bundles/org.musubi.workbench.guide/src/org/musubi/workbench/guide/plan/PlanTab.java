package org.musubi.workbench.guide.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;

/** One tab of the plan page. */
interface PlanTab {

  Control control();

  void show(PlanView view);

  /** Selects an element of this tab. */
  void reveal(EObject element);

  /** Takes over what is being typed. */
  default void commit() {
  }
}
