package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.table.CellInput.Choice;
import org.musubi.viewpoint.table.CellInput.Kind;

/** Values of features that are edited without a tool of the specification. */
final class CellValues {
  private final TableSession session;

  CellValues(TableSession session) {
    this.session = session;
  }

  CellInput input(Cell cell) {
    EStructuralFeature feature = EditRules.feature(cell);
    List<Choice> choices = choices(cell.target(), feature);
    if (choices.isEmpty()) {
      return new CellInput(Kind.TEXT, typed(cell, feature), List.of(), List.of());
    }
    Object value = cell.target().eGet(feature);
    List<Object> chosen = value instanceof Collection<?> several ? new ArrayList<>(several)
        : value == null ? List.of() : List.of(value);
    return new CellInput(feature.isMany() ? Kind.CHOICES : Kind.CHOICE, cell.text(), choices, chosen);
  }

  /** The value in the form in which it is typed, even when the cell shows it otherwise. */
  private String typed(Cell cell, EStructuralFeature feature) {
    Object value = cell.target().eGet(feature);
    if (value == null || !(feature instanceof EAttribute attribute)) {
      return "";
    }
    EDataType type = attribute.getEAttributeType();
    return type.isSerializable() ? EcoreUtil.convertToString(type, value) : cell.text();
  }

  /** What a feature may hold, empty when it is typed. */
  List<Choice> choices(EObject owner, EStructuralFeature feature) {
    List<Choice> choices = new ArrayList<>();
    if (!feature.isMany() && !feature.isRequired() && canBeEmpty(feature)) {
      choices.add(new Choice("", null));
    }
    int none = choices.size();
    if (feature instanceof EReference reference) {
      references(owner, reference).forEach(choices::add);
    } else if (feature.getEType() instanceof EEnum literals) {
      for (EEnumLiteral literal : literals.getELiterals()) {
        choices.add(choice(owner, feature, literal.getInstance()));
      }
    } else if (isBoolean(feature)) {
      choices.add(choice(owner, feature, true));
      choices.add(choice(owner, feature, false));
    }
    return choices.size() == none && feature instanceof EAttribute ? List.of() : choices;
  }

  private static boolean canBeEmpty(EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass();
    return feature.getDefaultValue() == null && (type == null || !type.isPrimitive());
  }

  private static boolean isBoolean(EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass();
    return type == boolean.class || type == Boolean.class;
  }

  private List<Choice> references(EObject owner, EReference reference) {
    List<Choice> found = new ArrayList<>();
    for (Notifier root : session.modelRoots()) {
      EcoreUtil.getAllContents(List.of(root)).forEachRemaining(content -> {
        if (content instanceof EObject element && element != owner
            && reference.getEReferenceType().isInstance(element)) {
          found.add(choice(owner, reference, element));
        }
      });
      if (root instanceof EObject element && element != owner && reference.getEReferenceType().isInstance(element)
          && found.stream().noneMatch(choice -> choice.value() == element)) {
        found.add(choice(owner, reference, element));
      }
    }
    found.sort(Comparator.comparing(Choice::label));
    return found;
  }

  private Choice choice(EObject owner, EStructuralFeature feature, Object value) {
    return new Choice(session.values().label(owner, feature, value), value);
  }

  /**
   * The value a user means with a text where values are chosen: by the label, for literals also by the name.
   *
   * @return empty when there is no such choice
   */
  Optional<Choice> named(List<Choice> choices, String text) {
    String wanted = text.strip();
    return choices.stream().filter(choice -> choice.label().strip().equalsIgnoreCase(wanted)).findFirst()
        .or(() -> choices.stream().filter(choice -> choice.value() != null
            && Objects.toString(choice.value()).equalsIgnoreCase(wanted)).findFirst());
  }
}
