package org.musubi.workbench.problems;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.musubi.validation.Problem;
import org.musubi.workbench.forms.ElementEditor;
import org.musubi.workbench.forms.pages.Pages;
import org.musubi.workbench.navigation.Navigation;

/** From a problem to the field where it can be put right. */
public final class ProblemPlaces {

  private ProblemPlaces() {
  }

  /** Opens the form on which the element of a problem can be edited, and goes to the place in question. */
  public static void open(IWorkbenchPage page, Problem problem) {
    EObject shown = Pages.pageOf(problem.element());
    Navigation.open(page, shown).ifPresent(editor -> {
      if (editor instanceof ElementEditor form) {
        if (shown != problem.element()) {
          form.reveal(problem.element());
        } else if (problem.feature() != null) {
          form.form().reveal(problem.feature());
        }
      }
    });
  }
}
