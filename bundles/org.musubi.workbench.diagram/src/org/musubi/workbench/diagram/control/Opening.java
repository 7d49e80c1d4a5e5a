package org.musubi.workbench.diagram.control;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.tool.NavigationRequest;

/** Opens other pages from a diagram. */
public interface Opening {

  /** Opens another diagram or table. */
  void navigate(NavigationRequest request);

  /** Opens the form of a model element. */
  void openForm(EObject element);
}
