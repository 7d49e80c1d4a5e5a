package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.view.ElementLabels;

/** Writes features of model elements as the model operations of a specification do. */
final class ModelAccess {
  private final ElementLabels labels;

  /** @param labels what users call elements, for messages */
  ModelAccess(ElementLabels labels) {
    this.labels = labels;
  }

  /**
   * The changeable feature of that name.
   *
   * @throws ToolException when the element has none, or it cannot be changed
   */
  EStructuralFeature feature(EObject element, String name) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
    if (feature == null) {
      throw new ToolException(ToolMessage.NO_FEATURE.with(name, Names.describe(element, labels)));
    }
    if (!feature.isChangeable()) {
      throw new ToolException(ToolMessage.NOT_CHANGEABLE.with(name, Names.describe(element, labels)));
    }
    return feature;
  }

  /**
   * Sets a feature that takes one value; adds to a feature that takes many. Texts and numbers become what the type of
   * an attribute asks for.
   */
  void set(EObject element, String name, Object value) {
    EStructuralFeature feature = feature(element, name);
    if (feature.isMany()) {
      add(element, feature, value);
    } else {
      setOne(element, feature, single(feature, value));
    }
  }

  private void setOne(EObject element, EStructuralFeature feature, Object value) {
    Object converted = convert(feature, value);
    if (converted == null && feature instanceof EAttribute && feature.getEType().getInstanceClass() != null
        && feature.getEType().getInstanceClass().isPrimitive()) {
      element.eUnset(feature);
    } else {
      element.eSet(feature, converted);
    }
  }

  private Object single(EStructuralFeature feature, Object value) {
    if (!(value instanceof Collection<?> several) || feature.getEType().isInstance(value)) {
      return value;
    }
    if (several.size() > 1) {
      throw new ToolException(ToolMessage.ONE_VALUE.with(feature.getName(), several.size()));
    }
    return several.isEmpty() ? null : several.iterator().next();
  }

  private void add(EObject element, EStructuralFeature feature, Object value) {
    List<Object> added = new ArrayList<>();
    for (Object item : value instanceof Collection<?> several ? several : nullable(value)) {
      added.add(convert(feature, item));
    }
    list(element, feature).addAll(added);
  }

  private static List<?> nullable(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(EObject element, EStructuralFeature feature) {
    return (List<Object>) element.eGet(feature);
  }

  /**
   * Puts an element into a reference that is many-valued or empty.
   *
   * @throws ToolException when the reference takes one element and has it already
   */
  void addReference(EObject element, String name, EObject value) {
    EStructuralFeature feature = feature(element, name);
    checkType(feature, value);
    if (feature.isMany()) {
      list(element, feature).add(value);
    } else if (element.eGet(feature) != null) {
      throw new ToolException(ToolMessage.OCCUPIED.with(name, Names.describe(element, labels)));
    } else {
      element.eSet(feature, value);
    }
  }

  private void checkType(EStructuralFeature feature, Object value) {
    if (!feature.getEType().isInstance(value)) {
      throw wrong(feature, value);
    }
  }

  /** Removes the given values of a feature; those it does not have are left out. */
  void remove(EObject element, String name, Collection<?> values) {
    EStructuralFeature feature = feature(element, name);
    for (Object value : List.copyOf(values)) {
      if (feature.isMany() || value.equals(element.eGet(feature))) {
        EcoreUtil.remove(element, feature, value);
      }
    }
  }

  /** Empties a feature that takes one value. One that takes many keeps its values, as in Sirius. */
  void clear(EObject element, String name) {
    EStructuralFeature feature = feature(element, name);
    if (!feature.isMany()) {
      setOne(element, feature, null);
    }
  }

  private Object convert(EStructuralFeature feature, Object value) {
    if (value == null || feature.getEType().isInstance(value)) {
      return value;
    }
    if (!(feature instanceof EAttribute attribute)) {
      throw wrong(feature, value);
    }
    EDataType type = attribute.getEAttributeType();
    Object converted = type instanceof EEnum choices ? literal(choices, value) : fromText(type, value);
    if (converted == null && !value.toString().isBlank()) {
      throw wrong(feature, value);
    }
    return converted;
  }

  private static Object literal(EEnum choices, Object value) {
    if (value instanceof Enumerator other) {
      return instance(choices.getEEnumLiteral(other.getName()));
    }
    if (value instanceof Number number) {
      return instance(choices.getEEnumLiteral(number.intValue()));
    }
    String text = value.toString().strip();
    EEnumLiteral byName = choices.getEEnumLiteral(text);
    return instance(byName == null ? choices.getEEnumLiteralByLiteral(text) : byName);
  }

  private static Object instance(EEnumLiteral literal) {
    return literal == null ? null : literal.getInstance();
  }

  private static Object fromText(EDataType type, Object value) {
    boolean isText = type.getInstanceClass() == String.class;
    String text = value.toString();
    if (!isText && text.isBlank()) {
      return null;
    }
    try {
      return EcoreUtil.createFromString(type, isText ? text : plain(type, text.strip()));
    } catch (RuntimeException notSuch) {
      return null;
    }
  }

  /** A whole number written with a fraction of zero is a whole number. */
  private static String plain(EDataType type, String text) {
    return isWhole(type.getInstanceClass()) ? text.replaceFirst("\\.0+$", "") : text;
  }

  private ToolException wrong(EStructuralFeature feature, Object value) {
    return new ToolException(ToolMessage.WRONG_VALUE.with(Names.describe(value, labels), feature.getName(),
        kind(feature.getEType())));
  }

  /** What a user calls values of a type. */
  private String kind(EClassifier type) {
    Class<?> java = type.getInstanceClass();
    if (type instanceof EClass elements) {
      return labels.typeName(elements);
    }
    if (type instanceof EEnum choices) {
      return ToolMessage.ONE_OF.with(
          String.join(", ", choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()));
    }
    if (isWhole(java)) {
      return ToolMessage.WHOLE_NUMBER.with();
    }
    boolean number = java == double.class || java == float.class || java != null && Number.class.isAssignableFrom(java);
    return number ? ToolMessage.NUMBER.with() : type.getName();
  }

  private static boolean isWhole(Class<?> java) {
    return java == int.class || java == Integer.class || java == long.class || java == Long.class
        || java == short.class || java == Short.class;
  }
}
