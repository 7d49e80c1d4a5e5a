package org.musubi.workbench.diagram.problems;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.validation.Problem;
import org.musubi.validation.QuickFix;
import org.musubi.viewpoint.specification.ERROR_LEVEL;
import org.musubi.viewpoint.validation.Fix;
import org.musubi.viewpoint.validation.Violation;
import org.musubi.viewpoint.view.ElementView;

/**
 * Something to put right in a diagram: a rule of the notation is broken, a rule about the council, or one that both
 * know.
 *
 * @param views elements of the diagram that show it
 * @param fixes labels of what can be done about it
 * @param violation what the notation says, null when it says nothing
 * @param problem what the rules about the council say, null when they say nothing
 */
public record DiagramProblem(List<ElementView> views, EObject element, ERROR_LEVEL level, String message,
    List<String> fixes, Violation violation, Problem problem) {

  static DiagramProblem of(Violation violation) {
    return new DiagramProblem(violation.views(), violation.element(), violation.level(), violation.message(),
        violation.fixes().stream().map(Fix::label).toList(), violation, null);
  }

  static DiagramProblem of(Problem problem, List<ElementView> views) {
    return new DiagramProblem(List.copyOf(views), problem.element(), level(problem), problem.message(),
        problem.fixes().stream().map(QuickFix::label).toList(), null, problem);
  }

  /** The same rule, known to the notation and to the council: said once, with the fixes of both. */
  static DiagramProblem of(Violation violation, Problem problem) {
    List<String> fixes = Stream.concat(violation.fixes().stream().map(Fix::label),
        problem.fixes().stream().map(QuickFix::label)).distinct().toList();
    return new DiagramProblem(violation.views(), violation.element(), level(problem), problem.message(), fixes,
        violation, problem);
  }

  private static ERROR_LEVEL level(Problem problem) {
    return switch (problem.severity()) {
      case ERROR -> ERROR_LEVEL.ERROR;
      case WARNING -> ERROR_LEVEL.WARNING;
      case HINT -> ERROR_LEVEL.INFO;
    };
  }
}
