package org.musubi.workbench.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.CouncilModel;

/**
 * What a deletion takes along: the chosen elements with everything inside them, elements that make no sense without
 * them (a membership without its organisation), and references to all of these.
 */
public final class Deletion {

  private final List<EObject> chosen;
  private final Set<EObject> alsoDeleted = new LinkedHashSet<>();
  private final Set<EObject> losingReference = new LinkedHashSet<>();
  private final List<EStructuralFeature.Setting> references = new ArrayList<>();
  private final List<EObject> targets = new ArrayList<>();

  private Deletion(List<EObject> chosen) {
    this.chosen = chosen;
  }

  /** Works out a deletion without changing anything; elements inside other chosen elements are left to those. */
  public static Deletion of(Collection<? extends EObject> elements, CouncilModel model) {
    List<EObject> outermost = elements.stream().filter(each -> elements.stream()
        .noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each))).map(EObject.class::cast).toList();
    Deletion deletion = new Deletion(outermost);
    deletion.collect(model);
    return deletion;
  }

  /** The elements the user chose. */
  public List<EObject> chosen() {
    return chosen;
  }

  /** Elements that go as well because they cannot exist without the chosen ones. */
  public Set<EObject> alsoDeleted() {
    return alsoDeleted;
  }

  /** Elements that stay and lose a reference. */
  public Set<EObject> losingReference() {
    return losingReference;
  }

  /** Carries the deletion out; call it inside a change of the session. */
  public void run() {
    for (int i = 0; i < references.size(); i++) {
      EcoreUtil.remove(references.get(i), targets.get(i));
    }
    alsoDeleted.forEach(EcoreUtil::remove);
    chosen.forEach(EcoreUtil::remove);
  }

  private void collect(CouncilModel model) {
    Set<EObject> gone = new LinkedHashSet<>();
    Deque<EObject> todo = new ArrayDeque<>(chosen);
    References all = References.in(model);
    while (!todo.isEmpty()) {
      EObject root = todo.poll();
      for (EObject each : withContents(root)) {
        if (gone.add(each)) {
          for (EStructuralFeature.Setting setting : all.to(each)) {
            note(setting, each, gone, todo);
          }
        }
      }
    }
    alsoDeleted.removeIf(each -> isInside(each, chosen) || isInside(each, alsoDeleted));
    losingReference.removeIf(gone::contains);
  }

  private void note(EStructuralFeature.Setting setting, EObject target, Set<EObject> gone, Deque<EObject> todo) {
    EObject owner = setting.getEObject();
    EReference reference = (EReference) setting.getEStructuralFeature();
    references.add(setting);
    targets.add(target);
    if (gone.contains(owner) || isInside(owner, chosen)) {
      return;
    }
    if (reference.isRequired() && !reference.isMany()) {
      alsoDeleted.add(owner);
      todo.add(owner);
    } else if (!reference.isTransient()) {
      losingReference.add(owner);
    }
  }

  private static List<EObject> withContents(EObject root) {
    List<EObject> all = new ArrayList<>();
    all.add(root);
    root.eAllContents().forEachRemaining(all::add);
    return all;
  }

  private static boolean isInside(EObject element, Collection<EObject> others) {
    return others.stream().anyMatch(other -> other != element && EcoreUtil.isAncestor(other, element))
        || others instanceof List<?> && others.contains(element);
  }

  /** The references of a council to elements inside it, without loading catalogues. */
  private static final class References extends EcoreUtil.CrossReferencer {

    private static final long serialVersionUID = 1L;

    private References(CouncilModel model) {
      super(model);
    }

    static References in(CouncilModel model) {
      References references = new References(model);
      references.crossReference();
      return references;
    }

    Collection<EStructuralFeature.Setting> to(EObject target) {
      return ((Map<EObject, Collection<EStructuralFeature.Setting>>) this).getOrDefault(target, List.of());
    }

    @Override
    protected boolean resolve() {
      return false;
    }

    @Override
    protected boolean crossReference(EObject owner, EReference reference, EObject target) {
      return reference.isChangeable() && !reference.isContainer();
    }
  }
}
