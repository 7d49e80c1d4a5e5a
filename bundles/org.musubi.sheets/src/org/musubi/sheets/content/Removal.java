package org.musubi.sheets.content;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes an element out of the model with everything inside it, all references to these, and the elements that make no
 * sense without them: a partner of a project without its organisation.
 */
public final class Removal {

  private Removal() {
  }

  /** Removes an element. */
  public static void of(EObject element) {
    References references = new References(EcoreUtil.getRootContainer(element));
    Set<EObject> gone = new LinkedHashSet<>();
    Deque<EObject> waiting = new ArrayDeque<>(List.of(element));
    Set<EObject> roots = new LinkedHashSet<>();
    while (!waiting.isEmpty()) {
      EObject root = waiting.poll();
      roots.add(root);
      gone.add(root);
      root.eAllContents().forEachRemaining(gone::add);
      for (EObject each : List.copyOf(gone)) {
        references.requiredBy(each).stream().filter(owner -> !gone.contains(owner)).forEach(owner -> {
          gone.add(owner);
          waiting.add(owner);
        });
      }
    }
    gone.forEach(references::clear);
    roots.forEach(EcoreUtil::remove);
  }

  /** References inside a model, without loading what lies outside. */
  private static final class References extends EcoreUtil.CrossReferencer {

    private static final long serialVersionUID = 1L;

    References(EObject model) {
      super(model);
      crossReference();
    }

    /** The elements that cannot be without a target. */
    List<EObject> requiredBy(EObject target) {
      return to(target).stream()
          .filter(setting -> setting.getEStructuralFeature().isRequired() && !setting.getEStructuralFeature().isMany())
          .map(Setting::getEObject).toList();
    }

    void clear(EObject target) {
      List.copyOf(to(target)).forEach(setting -> EcoreUtil.remove(setting, target));
    }

    private Collection<Setting> to(EObject target) {
      return ((Map<EObject, Collection<Setting>>) this).getOrDefault(target, List.of());
    }

    @Override
    protected boolean resolve() {
      return false;
    }

    @Override
    protected boolean crossReference(EObject owner, EReference reference, EObject target) {
      return reference.isChangeable() && !reference.isDerived() && !reference.isContainer();
    }
  }
}
