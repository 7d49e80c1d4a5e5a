package org.musubi.validation.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.model.core.NamedElement;
import org.musubi.validation.Problem;

/**
 * What a rule says about one element.
 *
 * @param problems the problems
 * @param arguments what the messages were made of
 */
record Verdict(List<Problem> problems, List<Object> arguments) {

  /** Headlines name what elements refer to, this far. */
  private static final int DEEPEST_REFERENCE = 3;

  /** Elements named in the messages: when one of them is renamed, the message has to be made anew. */
  Set<EObject> mentioned() {
    Set<EObject> mentioned = Collections.newSetFromMap(new IdentityHashMap<>());
    problems.forEach(problem -> mention(problem.element(), DEEPEST_REFERENCE, mentioned));
    arguments.forEach(argument -> mention(argument, DEEPEST_REFERENCE, mentioned));
    return mentioned;
  }

  private static void mention(Object argument, int depth, Set<EObject> mentioned) {
    if (argument instanceof Collection<?> several) {
      several.forEach(one -> mention(one, depth, mentioned));
    } else if (argument instanceof EObject element && mentioned.add(element) && depth > 0
        && !(element instanceof NamedElement)) {
      for (EReference reference : element.eClass().getEAllReferences()) {
        if (!reference.isMany() && !reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
          mention(element.eGet(reference, false), depth - 1, mentioned);
        }
      }
    }
  }
}
