package org.musubi.workbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;

/** Copies with new ids: references among the copies stay among them, others keep pointing where they did. */
public final class Copies {

  private Copies() {
  }

  /**
   * Copies elements that need not be in the same place. Call it inside a change: where a reference has an opposite, the
   * elements referred to notice the copy.
   */
  public static List<EObject> of(Collection<? extends EObject> originals) {
    Copier copier = new Copier();
    List<EObject> copies = new ArrayList<>(copier.copyAll(originals));
    copier.copyReferences();
    copier.copyOppositeReferences();
    return copies;
  }

  /**
   * Gives the named elements among the copies codes of their own; call it when they have their place in the council.
   */
  public static void renumber(CouncilModel model, EObject placed) {
    renumberOne(model, placed);
    placed.eAllContents().forEachRemaining(each -> renumberOne(model, each));
  }

  /**
   * Removes references of copies to elements of other councils.
   *
   * @return how many references were removed
   */
  public static int dropForeignReferences(CouncilModel model, EObject placed) {
    int dropped = dropForeign(model, placed);
    List<EObject> inside = new ArrayList<>();
    placed.eAllContents().forEachRemaining(inside::add);
    for (EObject each : inside) {
      dropped += dropForeign(model, each);
    }
    return dropped;
  }

  private static void renumberOne(CouncilModel model, EObject element) {
    if (element instanceof NamedElement named && named.getCode() != null
        && Codes.sign(named.eClass()).isPresent()) {
      named.setCode(null);
      named.setCode(Codes.next(model, named.eClass()));
    }
  }

  private static int dropForeign(CouncilModel model, EObject element) {
    int dropped = 0;
    for (EReference reference : element.eClass().getEAllReferences()) {
      if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable()) {
        continue;
      }
      Object value = element.eGet(reference);
      if (value instanceof List<?> targets) {
        int before = targets.size();
        targets.removeIf(target -> isForeign(model, (EObject) target));
        dropped += before - targets.size();
      } else if (value instanceof EObject target && isForeign(model, target)) {
        element.eUnset(reference);
        dropped++;
      }
    }
    return dropped;
  }

  private static boolean isForeign(CouncilModel model, EObject target) {
    EObject root = EcoreUtil.getRootContainer(target);
    return root != model && (root instanceof CouncilModel || root.eResource() == null && !target.eIsProxy());
  }

  /** EMF's copier leaves out references with an opposite to elements that are not copied; here they are kept. */
  private static final class Copier extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;

    Copier() {
      super(false, true);
    }

    void copyOppositeReferences() {
      for (Entry<EObject, EObject> entry : new ArrayList<>(entrySet())) {
        for (EReference reference : entry.getKey().eClass().getEAllReferences()) {
          if (reference.getEOpposite() != null && !reference.isContainment() && !reference.isContainer()
              && !reference.isTransient() && !reference.isDerived() && reference.isChangeable()) {
            keep(entry.getKey(), entry.getValue(), reference);
          }
        }
      }
    }

    @SuppressWarnings("unchecked")
    private void keep(EObject original, EObject copy, EReference reference) {
      if (reference.isMany()) {
        List<EObject> targets = (List<EObject>) copy.eGet(reference);
        for (EObject target : (List<EObject>) original.eGet(reference)) {
          EObject wanted = getOrDefault(target, target);
          if (!targets.contains(wanted)) {
            targets.add(wanted);
          }
        }
      } else if (original.eGet(reference) instanceof EObject target) {
        copy.eSet(reference, getOrDefault(target, target));
      }
    }
  }
}
