package org.musubi.cli.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.Identifiable;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.persistence.FileProblem;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.Severity;

/**
 * One thing found: by a rule, or by the check of the file itself.
 *
 * @param ruleId id of the rule, or {@code FILE-DANGLING_REFERENCE} and the like
 * @param rule null for the check of the file
 * @param element null when it is not known
 * @param elementId id of the element, null when no single element is concerned
 * @param feature null when the whole element is concerned
 * @param line line in the file, 0 when unknown
 * @param column column in the line, 0 when unknown
 */
record Finding(String ruleId, Severity severity, Rule rule, String message, EObject element, String elementId,
    EStructuralFeature feature, int line, int column) {

  /** Begins the ids of findings about the file. */
  static final String FILE = "FILE-";

  static Finding of(Problem problem, ElementLines lines) {
    String id = problem.element() instanceof Identifiable identifiable ? identifiable.getId() : null;
    return new Finding(problem.rule().id(), problem.severity(), problem.rule(), problem.message(), problem.element(),
        id, problem.feature(), lines.of(id), 0);
  }

  /** Whatever is wrong with the file itself has to be put right. */
  static Finding of(FileProblem problem, EObject element, ElementLines lines) {
    int line = problem.line() > 0 ? problem.line() : lines.of(problem.elementId());
    return new Finding(FILE + problem.kind().name(), Severity.ERROR, null, problem.message(), element,
        problem.elementId(), null, line, problem.column());
  }

  /** Where the element stands: the headlines from the council down to it. */
  List<String> path() {
    List<String> path = new ArrayList<>();
    for (EObject step = element; step != null; step = step.eContainer()) {
      path.add(MusubiLabels.ofElement(step));
    }
    return path.reversed();
  }

  /** A name for the kind of element that no language changes. */
  String elementClass() {
    return element == null ? null : element.eClass().getName();
  }

  String severityKey() {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
