package org.musubi.workbench.forms.candidates;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.workbench.edit.Elements;

/** Where a new element of a class is kept when it is made from a field that refers to it. */
public final class Homes {

  /**
   * A list that can keep the element.
   *
   * @param keeper the element that has the list
   * @param list the list
   */
  public record Home(EObject keeper, EReference list) {

    /** Makes an element here, with code, defaults and a name; call it inside a change. */
    @SuppressWarnings("unchecked")
    public EObject create(CouncilModel model, EClass type, String name) {
      EObject element = EcoreUtil.create(type);
      ((List<EObject>) keeper.eGet(list)).add(element);
      Elements.prepare(model, element);
      if (element instanceof NamedElement named && name != null && !name.isBlank()) {
        named.setName(name);
      }
      return element;
    }
  }

  private Homes() {
  }

  /** The nearest list for a class, seen from an element outwards; none for reference knowledge and parts. */
  public static Optional<Home> of(EObject seenFrom, EClass type) {
    if (Councils.modelOf(seenFrom) == null || type.isAbstract()
        || !CorePackage.Literals.IDENTIFIABLE.isSuperTypeOf(type)
        || ReferenceEntry.class.isAssignableFrom(type.getInstanceClass())) {
      return Optional.empty();
    }
    for (EObject keeper = seenFrom; keeper != null; keeper = keeper.eContainer()) {
      for (EReference list : keeper.eClass().getEAllContainments()) {
        if (list.isMany() && list.getEReferenceType() == type) {
          return Optional.of(new Home(keeper, list));
        }
      }
    }
    return Optional.empty();
  }
}
