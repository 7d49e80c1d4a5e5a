package org.musubi.viewpoint.table;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.view.ElementLabels;

/** Texts for single values of features in the language of the user. */
@FunctionalInterface
public interface ValueLabels {
  /**
   * @param owner the element that has or may get the value
   * @param feature the feature
   * @param value one value, not null
   */
  String label(EObject owner, EStructuralFeature feature, Object value);

  /** Texts as the file of the model has them; elements are called by their labels. */
  static ValueLabels ofMetamodel(ElementLabels labels) {
    return (owner, feature, value) -> switch (value) {
      case String text -> text;
      case Enumerator literal -> literal.getLiteral();
      case EObject element -> labels.label(element);
      default -> {
        EDataType type = feature instanceof EAttribute attribute ? attribute.getEAttributeType() : null;
        String text = type != null && type.isSerializable() ? EcoreUtil.convertToString(type, value) : null;
        yield text == null ? value.toString() : text;
      }
    };
  }
}
