package org.musubi.workbench.checking;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.workbench.session.CouncilSession;

/** Hears when the problems of an open council are others than before; always called by the user interface. */
@FunctionalInterface
public interface ProblemsListener {

  /**
   * @param elements the elements whose problems have changed; empty when only the checking has come to its end
   */
  void problemsChanged(CouncilSession session, Set<EObject> elements);
}
