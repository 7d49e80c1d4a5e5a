package org.musubi.workbench.guide.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * Something a plan lacks.
 *
 * @param element what lacks it
 * @param tab where it is mended
 * @param sentence what is missing
 * @param fixLabel what {@code fix} does; null when a person must decide
 * @param fix changes the model, inside a change of the session; null when a person must decide
 * @param serious false for what may well stay open
 */
record PlanCheck(EObject element, Tab tab, String sentence, String fixLabel, Runnable fix, boolean serious) {

  /** The tabs of the page. */
  enum Tab { ROLES, YEAR, MEASURES, ROADMAP, GOALS }
}
