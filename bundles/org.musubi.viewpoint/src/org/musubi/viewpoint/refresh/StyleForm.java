package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.EAttributeCustomization;
import org.musubi.viewpoint.specification.EReferenceCustomization;

/** A style with what active layers change in it. Every combination of changes that occurs is made once. */
final class StyleForm {
  private final EObject style;
  private final List<Customizing> customizings;
  private final Map<List<Object>, EObject> customized = new HashMap<>();

  StyleForm(EObject style, List<Customizing> customizings) {
    this.style = style;
    this.customizings = customizings;
  }

  /** The style as the layers change it for an element. */
  EObject in(Scope scope, Evaluator evaluator) {
    if (customizings.isEmpty()) {
      return style;
    }
    List<Object> key = null;
    Map<String, Boolean> holds = new HashMap<>();
    for (int i = 0; i < customizings.size(); i++) {
      Customizing customizing = customizings.get(i);
      String predicate = customizing.predicate() == null ? "" : customizing.predicate();
      if (holds.computeIfAbsent(predicate, text -> evaluator.test(text, scope, true, false))) {
        key = key == null ? new ArrayList<>() : key;
        key.add(i);
        key.add(value(customizing, scope, evaluator));
      }
    }
    if (key == null) {
      return style;
    }
    EObject result = customized.get(key);
    if (result == null) {
      result = customize(key, evaluator);
      customized.put(key, result);
    }
    return result;
  }

  private static Object value(Customizing customizing, Scope scope, Evaluator evaluator) {
    return switch (customizing.what()) {
      case EAttributeCustomization attribute -> {
        Object value = evaluator.value(attribute.getValue(), scope);
        yield value instanceof Collection<?> several ? new ArrayList<Object>(several) : value;
      }
      case EReferenceCustomization reference -> reference.getValue();
      default -> null;
    };
  }

  private EObject customize(List<Object> key, Evaluator evaluator) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    EObject copy = copier.copy(style);
    copier.copyReferences();
    for (int i = 0; i < key.size(); i += 2) {
      Customizing customizing = customizings.get((Integer) key.get(i));
      for (EObject part : customizing.parts()) {
        apply(customizing, copier.get(part), key.get(i + 1), evaluator);
      }
    }
    return copy;
  }

  private static void apply(Customizing customizing, EObject part, Object value, Evaluator evaluator) {
    switch (customizing.what()) {
      case EAttributeCustomization change -> {
        if (value != null && part.eClass().getEStructuralFeature(change.getAttributeName())
            instanceof EAttribute attribute) {
          attribute(part, attribute, value, evaluator);
        }
      }
      case EReferenceCustomization change -> {
        if (part.eClass().getEStructuralFeature(change.getReferenceName()) instanceof EReference reference
            && (value == null || reference.getEReferenceType().isInstance(value))) {
          part.eSet(reference, reference.isMany() ? value == null ? List.of() : List.of(value) : value);
        }
      }
      default -> {
        // no other kinds in the language
      }
    }
  }

  private static void attribute(EObject part, EAttribute attribute, Object value, Evaluator evaluator) {
    try {
      if (attribute.isMany()) {
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        List<Object> converted = new ArrayList<>();
        values.forEach(item -> converted.add(convert(item, attribute.getEAttributeType())));
        part.eSet(attribute, converted);
      } else {
        Object single = value instanceof Collection<?> several && several.size() == 1
            ? several.iterator().next() : value;
        part.eSet(attribute, convert(single, attribute.getEAttributeType()));
      }
    } catch (RuntimeException e) {
      evaluator.problems().report(null, attribute.getName() + value,
          RefreshMessage.BAD_CUSTOMISATION.with(attribute.getName(), String.valueOf(value)));
    }
  }

  private static Object convert(Object value, EDataType type) {
    return type.isInstance(value) ? value : EcoreUtil.createFromString(type, String.valueOf(value));
  }
}
