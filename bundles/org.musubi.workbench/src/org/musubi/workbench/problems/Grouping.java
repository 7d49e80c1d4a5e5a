package org.musubi.workbench.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.musubi.validation.Problem;
import org.musubi.validation.Severity;
import org.musubi.workbench.text.Labels;

/** How the list of problems is put together. */
enum Grouping {

  /** No groups. */
  NONE(ProblemsText.GROUP_NONE, problem -> null, key -> ""),
  SEVERITY(ProblemsText.GROUP_SEVERITY, Problem::severity, key -> ((Severity) key).label()),
  FAMILY(ProblemsText.GROUP_FAMILY, problem -> problem.rule().texts().family(), Object::toString),
  RULE(ProblemsText.GROUP_RULE, problem -> problem.rule().id() + " " + problem.rule().texts().title(),
      Object::toString),
  ELEMENT(ProblemsText.GROUP_ELEMENT, Problem::element, key -> Labels.withKind((EObject) key));

  private final ProblemsText label;
  private final Function<Problem, Object> key;
  private final Function<Object, String> name;

  Grouping(ProblemsText label, Function<Problem, Object> key, Function<Object, String> name) {
    this.label = label;
    this.key = key;
    this.name = name;
  }

  String label() {
    return label.text();
  }

  /** The groups in the order of their first problem; by severity the most serious first. */
  List<ProblemGroup> groups(List<Problem> problems) {
    Map<Object, List<Problem>> groups = new LinkedHashMap<>();
    problems.forEach(problem -> groups.computeIfAbsent(key.apply(problem), none -> new ArrayList<>()).add(problem));
    List<ProblemGroup> result = new ArrayList<>();
    groups.forEach((value, members) -> result.add(new ProblemGroup(value, name.apply(value), worst(members), members)));
    if (this == SEVERITY) {
      result.sort(Comparator.comparing(ProblemGroup::worst));
    }
    return result;
  }

  private static Severity worst(List<Problem> problems) {
    return problems.stream().map(Problem::severity).min(Comparator.naturalOrder()).orElseThrow();
  }
}
