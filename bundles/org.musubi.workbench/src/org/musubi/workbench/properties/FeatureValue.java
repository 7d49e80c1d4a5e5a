package org.musubi.workbench.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.workbench.forms.value.Choices;
import org.musubi.workbench.forms.value.CodeRule;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.forms.value.Path;
import org.musubi.workbench.forms.value.ValueFormats;

/** Values between the model and the cells of the Properties view: choices by their index, all else as text. */
final class FeatureValue {

  private FeatureValue() {
  }

  /** True when the value is one of a few choices. */
  static boolean isChoice(EStructuralFeature feature) {
    return feature.getEType().getInstanceClass() == boolean.class
        || feature.getEType().getInstanceClass() == Boolean.class
        || !feature.isMany() && Choices.enumOf(feature).isPresent();
  }

  /** The choices of a feature; null among them stands for a value that is left open. */
  static List<Object> choices(EStructuralFeature feature) {
    List<Object> all = new ArrayList<>();
    if (!feature.isRequired() && feature.getDefaultValue() == null) {
      all.add(null);
    }
    Choices.enumOf(feature).ifPresentOrElse(type -> all.addAll(Choices.of(type)),
        () -> all.addAll(List.of(Boolean.FALSE, Boolean.TRUE)));
    return all;
  }

  static String label(EStructuralFeature feature, Object choice) {
    return switch (choice) {
      case null -> PropertiesText.UNSET.text();
      case Boolean yes -> (yes ? PropertiesText.YES : PropertiesText.NO).text();
      case Enumerator literal -> ValueFormats.of(feature).format(literal);
      default -> choice.toString();
    };
  }

  /** What the cell holds. */
  static Object shown(EObject element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    if (isChoice(feature) && feature.isChangeable() && !feature.isDerived()) {
      return choices(feature).indexOf(value);
    }
    return ValueFormats.of(feature).format(value);
  }

  /** The text of the cell. */
  static String text(EObject element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    return isChoice(feature) ? label(feature, value) : ValueFormats.of(feature).format(value).replace('\n', ' ');
  }

  /** What came back from the cell, as a value of the model. */
  static Object read(EObject element, EStructuralFeature feature, Object input) throws InputException {
    if (feature instanceof EReference) {
      return input;
    }
    if (input instanceof Integer index && isChoice(feature)) {
      return index < 0 ? element.eGet(feature) : choices(feature).get(index);
    }
    Object value = ValueFormats.of(feature).parse(input.toString());
    CodeRule.check(element, feature, value);
    return value;
  }

  /** Sets a value; call it inside a change. */
  static void set(EObject element, EStructuralFeature feature, Object value) {
    Path.of(feature).set(element, value);
  }
}
