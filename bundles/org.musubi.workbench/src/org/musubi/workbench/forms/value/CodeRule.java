package org.musubi.workbench.forms.value;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.workbench.forms.text.FormText;

/** A code names one element of its kind in a council; a second one with the same code is refused. */
public final class CodeRule {

  private CodeRule() {
  }

  /**
   * Checks a value a person typed for an element.
   *
   * @throws InputException when it is a code another element of the kind has
   */
  public static void check(EObject element, EStructuralFeature feature, Object value) throws InputException {
    CouncilModel model = Councils.modelOf(element);
    boolean same = element instanceof NamedElement named && value instanceof String code
        && Codes.comparable(code).equals(Codes.comparable(named.getCode()));
    if (model != null && !same) {
      check(model, element.eClass(), feature, value);
    }
  }

  /**
   * Checks a value for an element of a kind that is yet to be made.
   *
   * @throws InputException when it is a code an element of the kind has
   */
  public static void check(CouncilModel model, EClass kind, EStructuralFeature feature, Object value)
      throws InputException {
    if (feature == CorePackage.Literals.NAMED_ELEMENT__CODE && value instanceof String code
        && Codes.isTaken(model, kind, code)) {
      throw new InputException(FormText.CODE_TAKEN.text(code));
    }
  }
}
