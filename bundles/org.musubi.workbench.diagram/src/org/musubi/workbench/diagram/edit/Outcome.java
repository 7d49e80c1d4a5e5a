package org.musubi.workbench.diagram.edit;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.viewpoint.view.ElementView;

/** What an editor shows after something was done. */
public interface Outcome {

  /** Selects elements. */
  void select(Collection<? extends ElementView> elements);

  /** Lets the user name a new element. */
  void nameNew(ElementView element);

  /** Opens another diagram or table. */
  void navigate(NavigationRequest request);

  /** Opens the form of a model element. */
  void openForm(EObject element);
}
