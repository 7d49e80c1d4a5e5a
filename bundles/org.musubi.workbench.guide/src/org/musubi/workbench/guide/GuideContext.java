package org.musubi.workbench.guide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.session.CouncilSession;

/** What the guide of one council offers to its pages. */
public interface GuideContext {

  CouncilSession session();

  CouncilModel model();

  /** The reference knowledge as seen by this council. */
  Catalogues catalogues();

  FormToolkit toolkit();

  IWorkbenchPartSite site();

  /** The fiscal year worked on, shared by the pages. */
  FiscalYear year();

  /** Works on another fiscal year from now on; the pages are refreshed. */
  void setYear(FiscalYear year);

  /**
   * Carries out one user action as one step of undo. When it fails, everything is taken back and the user is told.
   *
   * @param label what the user did, as shown behind "Undo"
   * @return whether it was carried out
   */
  boolean change(String label, Runnable edit);

  /** Opens the form of an element. */
  void open(EObject element);

  /** Shows another page of the guide; {@code argument} may be null. */
  void show(String pageId, Object argument);

  /** Says something without interrupting the user: in the message line of the guide. */
  void tell(String message);

  /** Makes an element the selection of the workbench, which the properties view follows; null selects the council. */
  void select(EObject element);
}
