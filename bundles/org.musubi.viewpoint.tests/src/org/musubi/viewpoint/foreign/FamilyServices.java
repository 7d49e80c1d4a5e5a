package org.musubi.viewpoint.foreign;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Services of the family tree. */
public class FamilyServices extends DynamicServices {
  /** The variable {@code age} does not exist: the predicate fails, and the style is passed over. */
  public boolean isOlderThan(EObject person, Integer limit) {
    return (Integer) get(person, "age") > limit;
  }

  public boolean hasNoParents(EObject person) {
    return elements(person, "parents").isEmpty();
  }

  public boolean isYoung(EObject any) {
    return any.eClass().getEStructuralFeature("age") != null && (Integer) get(any, "age") < 18;
  }

  public String label(EObject child, EObject source, EObject target) {
    return name(source) + "/" + name(target);
  }

  public int size(EObject family) {
    return elements(family, "members").size();
  }

  public String nameFor(EObject any, int number) {
    return "Woman " + number;
  }

  public boolean canBeFather(EObject any, EObject child, EObject father) {
    return child != father;
  }

  public Boolean isShown(EObject any, EObject parent, EObject child) {
    return parent != child ? Boolean.TRUE : null;
  }

  public List<Integer> youngSize(EObject any) {
    return List.of(6);
  }
}
