package org.musubi.workbench.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A place in the model where elements are kept: a containment reference, reached from its owner perhaps through another
 * element that is made on demand.
 *
 * @param through single containment reference from the owner to the keeper of the elements, null when the owner keeps
 *     them itself
 * @param reference the containment reference that holds the elements
 * @param kinds the concrete kinds of element shown here and offered to be created
 */
public record Slot(EReference through, EReference reference, List<EClass> kinds) {

  static Slot of(EReference reference) {
    return new Slot(null, reference, concrete(reference.getEReferenceType()));
  }

  static Slot of(EReference through, EReference reference) {
    return new Slot(through, reference, concrete(reference.getEReferenceType()));
  }

  static Slot of(EReference reference, EClass only) {
    return new Slot(null, reference, List.of(only));
  }

  /** True when elements of this kind belong here. */
  public boolean accepts(EClass kind) {
    return kinds.stream().anyMatch(allowed -> allowed.isSuperTypeOf(kind));
  }

  /** True when one more element can be put here. */
  public boolean hasRoom(EObject owner) {
    return reference.isMany() || keeper(owner).map(keeper -> keeper.eGet(reference) == null).orElse(true);
  }

  /** The elements kept here, in their order. */
  public List<EObject> elements(EObject owner) {
    return keeper(owner).map(this::elementsOf).orElse(List.of());
  }

  /** Number of elements kept here. */
  public int size(EObject owner) {
    return elements(owner).size();
  }

  /** The element that holds the elements of this slot, if it exists already. */
  public Optional<EObject> keeper(EObject owner) {
    return through == null ? Optional.of(owner) : Optional.ofNullable((EObject) owner.eGet(through));
  }

  /**
   * Puts an element here, behind {@code after} or at the end. Call it inside a change of the
   * session.
   */
  public void add(EObject owner, EObject element, EObject after) {
    EObject keeper = keeper(owner).orElseGet(() -> {
      EObject made = EcoreUtil.create(through.getEReferenceType());
      owner.eSet(through, made);
      return made;
    });
    if (reference.isMany()) {
      EList<EObject> list = list(keeper);
      int position = after == null ? -1 : list.indexOf(after);
      list.add(position < 0 ? list.size() : position + 1, element);
    } else {
      keeper.eSet(reference, element);
    }
  }

  /** The list behind a reference that holds many elements. */
  @SuppressWarnings("unchecked")
  public EList<EObject> list(EObject keeper) {
    return (EList<EObject>) keeper.eGet(reference);
  }

  private List<EObject> elementsOf(EObject keeper) {
    Object value = keeper.eGet(reference);
    List<EObject> result = new ArrayList<>();
    if (value instanceof Collection<?> several) {
      several.forEach(each -> addIfShown(result, (EObject) each));
    } else if (value != null) {
      addIfShown(result, (EObject) value);
    }
    return result;
  }

  private void addIfShown(List<EObject> result, EObject element) {
    if (accepts(element.eClass())) {
      result.add(element);
    }
  }

  private static List<EClass> concrete(EClass kind) {
    if (!kind.isAbstract()) {
      return List.of(kind);
    }
    EPackage home = kind.getEPackage();
    return home.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(each -> !each.isAbstract() && kind.isSuperTypeOf(each)).toList();
  }
}
