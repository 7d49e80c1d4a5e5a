package org.musubi.workbench.diagram.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.viewpoint.validation.Violation;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.checking.CouncilChecks;

/**
 * Puts together what the notation and the rules about councils say of a diagram. A rule of the notation that bears the
 * id of a rule about councils is the same rule: said once, and not at all when the user has switched it off.
 */
final class FoundProblems {

  private final CouncilChecks checks = CouncilChecks.get();
  private final Map<EObject, List<ElementView>> shown = new LinkedHashMap<>();
  private final Map<EObject, List<Problem>> ofCouncil = new LinkedHashMap<>();
  private final List<DiagramProblem> found = new ArrayList<>();

  private FoundProblems(Diagram diagram) {
    // An edge that stands for a relation shows no element of its own; its source does.
    diagram.allElements()
        .filter(view -> !(view instanceof EdgeView edge) || edge.source().target() != edge.target())
        .forEach(view -> shown.computeIfAbsent(view.target(), none -> new ArrayList<>()).add(view));
    shown.keySet().forEach(element -> ofCouncil.put(element, new ArrayList<>(checks.problemsOf(element))));
  }

  /** Those of the notation by rule, then the others by element. */
  static List<DiagramProblem> in(Diagram diagram, List<Violation> violations) {
    FoundProblems problems = new FoundProblems(diagram);
    violations.forEach(problems::add);
    problems.ofCouncil.forEach((element, rest) -> rest.forEach(problem ->
        problems.found.add(DiagramProblem.of(problem, problems.shown.get(element)))));
    return problems.found;
  }

  private void add(Violation violation) {
    String name = violation.rule().getName();
    Optional<Rule> same = name == null ? Optional.empty() : checks.registry().rule(name);
    if (same.isPresent() && !checks.settings().isOn(same.get())) {
      return;
    }
    Optional<Problem> twin = same.flatMap(rule -> ofCouncil.getOrDefault(violation.element(), List.of()).stream()
        .filter(problem -> problem.rule().id().equals(rule.id())).findFirst());
    twin.ifPresent(ofCouncil.getOrDefault(violation.element(), List.of())::remove);
    found.add(twin.map(problem -> DiagramProblem.of(violation, problem))
        .orElseGet(() -> DiagramProblem.of(violation)));
  }
}
