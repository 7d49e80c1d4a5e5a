package org.musubi.workbench.forms.value;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A value reached over single references. It can be changed when every step on the way is a part of the element; parts
 * that are missing are made when a value is set, e.g. the period of a plan.
 */
public record Path(List<EStructuralFeature> steps) implements Accessor {

  public Path {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A path has at least one feature");
    }
  }

  public static Path of(EStructuralFeature... steps) {
    return new Path(List.of(steps));
  }

  @Override
  public EStructuralFeature feature() {
    return steps.getLast();
  }

  @Override
  public Object get(EObject element) {
    EObject holder = holder(element);
    return holder == null || !feature().getEContainingClass().isInstance(holder) ? null : holder.eGet(feature());
  }

  @Override
  public EObject holder(EObject element) {
    EObject current = element;
    for (EStructuralFeature step : way()) {
      if (current == null || !step.getEContainingClass().isInstance(current)) {
        return null;
      }
      current = (EObject) current.eGet(step);
    }
    return current;
  }

  @Override
  public boolean isWritable() {
    return feature().isChangeable() && !feature().isDerived()
        && !(feature() instanceof EReference up && up.isContainer())
        && way().stream().allMatch(step -> step instanceof EReference part && part.isContainment());
  }

  @Override
  public boolean isEditable(EObject element) {
    return isWritable() && steps.getFirst().getEContainingClass().isInstance(element);
  }

  @Override
  public void set(EObject element, Object value) {
    EObject current = element;
    for (EStructuralFeature step : way()) {
      EObject next = (EObject) current.eGet(step);
      if (next == null) {
        next = EcoreUtil.create(((EReference) step).getEReferenceType());
        current.eSet(step, next);
      }
      current = next;
    }
    if (feature().isMany()) {
      setAll(current, (List<?>) value);
    } else if (value == null && feature().getEType().getInstanceClass().isPrimitive()) {
      current.eUnset(feature());
    } else {
      current.eSet(feature(), value);
    }
  }

  /** Keeps what stays where it is, so that undo and files show what was really changed. */
  @SuppressWarnings("unchecked")
  private void setAll(EObject holder, List<?> values) {
    List<?> wanted = feature().isUnique() ? values.stream().distinct().toList() : List.copyOf(values);
    EList<Object> list = (EList<Object>) holder.eGet(feature());
    if (!feature().isUnique()) {
      list.clear();
      list.addAll(wanted);
      return;
    }
    list.retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      int at = list.indexOf(wanted.get(i));
      if (at < 0) {
        list.add(i, wanted.get(i));
      } else if (at != i) {
        list.move(i, at);
      }
    }
  }

  private List<EStructuralFeature> way() {
    return steps.subList(0, steps.size() - 1);
  }
}
