package org.musubi.validation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;

/** The problems known of a model, by the check that found them and by the elements they speak of. */
final class ProblemStore {

  /** One rule looking at one element. */
  record Check(EObject subject, Rule rule) {
  }

  private final Map<EObject, Map<Rule, List<Problem>>> bySubject = new IdentityHashMap<>();
  private final Map<Check, Set<EObject>> mentionedBy = new HashMap<>();
  private final Map<EObject, Set<Check>> mentions = new IdentityHashMap<>();
  private Set<EObject> changed = identitySet();

  /** Replaces what a check has found before. */
  void put(Check check, Verdict verdict) {
    List<Problem> before = found(check);
    if (before.isEmpty() && verdict.problems().isEmpty()) {
      return;
    }
    if (!sameProblems(before, verdict.problems())) {
      before.forEach(problem -> changed.add(problem.element()));
      verdict.problems().forEach(problem -> changed.add(problem.element()));
    }
    forget(check);
    if (!verdict.problems().isEmpty()) {
      bySubject.computeIfAbsent(check.subject(), none -> new HashMap<>()).put(check.rule(), verdict.problems());
      Set<EObject> named = verdict.mentioned();
      mentionedBy.put(check, named);
      named.forEach(element -> mentions.computeIfAbsent(element, none -> new LinkedHashSet<>()).add(check));
    }
  }

  private List<Problem> found(Check check) {
    Map<Rule, List<Problem>> found = bySubject.get(check.subject());
    return found == null ? List.of() : found.getOrDefault(check.rule(), List.of());
  }

  private void forget(Check check) {
    Map<Rule, List<Problem>> found = bySubject.get(check.subject());
    if (found != null && found.remove(check.rule()) != null && found.isEmpty()) {
      bySubject.remove(check.subject());
    }
    Set<EObject> named = mentionedBy.remove(check);
    if (named != null) {
      for (EObject element : named) {
        Set<Check> checks = mentions.get(element);
        checks.remove(check);
        if (checks.isEmpty()) {
          mentions.remove(element);
        }
      }
    }
  }

  private static boolean sameProblems(List<Problem> before, List<Problem> now) {
    if (before.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!before.get(i).saysTheSameAs(now.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Drops what other rules than these have found about an element. */
  void keepOnly(EObject subject, Collection<Rule> rules) {
    Map<Rule, List<Problem>> found = bySubject.get(subject);
    if (found != null) {
      List.copyOf(found.keySet()).stream().filter(rule -> !rules.contains(rule))
          .forEach(rule -> put(new Check(subject, rule), new Verdict(List.of(), List.of())));
    }
  }

  /** Elements that have been looked at and found wanting. */
  Collection<EObject> subjects() {
    return List.copyOf(bySubject.keySet());
  }

  /** The checks whose messages name an element. */
  Collection<Check> mentioning(EObject element) {
    return List.copyOf(mentions.getOrDefault(element, Set.of()));
  }

  /** The problems found when looking at an element, in the order of the rules. */
  List<Problem> foundAt(EObject subject, Comparator<Rule> order) {
    Map<Rule, List<Problem>> found = bySubject.get(subject);
    return found == null ? List.of() : found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(order))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The problems an element has, in the order of the rules. */
  List<Problem> of(EObject element, Comparator<Rule> order) {
    List<Problem> problems = new ArrayList<>();
    for (Check check : mentions.getOrDefault(element, Set.of())) {
      found(check).stream().filter(problem -> problem.element() == element).forEach(problems::add);
    }
    problems.sort(Comparator.comparing(Problem::rule, order));
    return problems;
  }

  /** Elements whose problems are no longer what they were at the last call. */
  Set<EObject> takeChanged() {
    Set<EObject> taken = changed;
    changed = identitySet();
    return taken;
  }

  private static Set<EObject> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
