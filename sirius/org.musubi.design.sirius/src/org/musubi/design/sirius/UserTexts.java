package org.musubi.design.sirius;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.viewpoint.description.validation.ValidationFix;

/**
 * Puts the texts of a loaded specification into the language of the user. Sirius translates the {@code %keys} of most
 * labels when it shows them, but shows those of explanations, of fixes and of undo as they stand.
 */
final class UserTexts {

  private static final String NAME = "name";

  private UserTexts() {
  }

  /** Replaces the {@code %keys} of all texts in a specification. Names stay, references go by them. */
  static void translate(Resource specification) {
    if (specification == null) {
      return;
    }
    boolean before = specification.isModified();
    for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(specification, false); all.hasNext();) {
      EObject element = all.next();
      element.eClass().getEAllAttributes().stream().filter(each -> isText(element, each))
          .forEach(each -> translate(element, each));
    }
    specification.setModified(before);
  }

  private static boolean isText(EObject element, EAttribute attribute) {
    return attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany()
        && attribute.isChangeable() && (!NAME.equals(attribute.getName()) || element instanceof ValidationFix);
  }

  private static void translate(EObject element, EAttribute attribute) {
    if (element.eGet(attribute) instanceof String text && text.startsWith("%")) {
      String translated = MessageTranslator.INSTANCE.getMessage(element, text);
      if (!text.equals(translated)) {
        element.eSet(attribute, translated);
      }
    }
  }
}
