package org.musubi.validation.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.musubi.validation.Rule;

/** The rules that look at elements of a class, found once per class. */
final class RuleIndex {

  private final List<Rule> rules;
  private final Map<EClass, List<Rule>> byClass = new HashMap<>();

  RuleIndex(Collection<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  List<Rule> rules() {
    return rules;
  }

  /** In the order in which the rules were given. */
  List<Rule> of(EClass type) {
    return byClass.computeIfAbsent(type, wanted -> rules.stream()
        .filter(rule -> rule.subjects().stream().anyMatch(subject -> subject.isSuperTypeOf(wanted)))
        .toList());
  }
}
