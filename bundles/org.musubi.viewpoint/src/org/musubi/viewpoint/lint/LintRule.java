package org.musubi.viewpoint.lint;

import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.load.Specification;

/** One habit of a good specification. A specification that breaks it works, but its users will miss something. */
interface LintRule {
  /**
   * @param specification what is looked at
   * @param report takes the element that breaks the rule and a sentence
   */
  void check(Specification specification, BiConsumer<EObject, String> report);
}
