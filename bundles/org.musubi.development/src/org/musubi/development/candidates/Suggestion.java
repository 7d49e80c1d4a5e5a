package org.musubi.development.candidates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.HealthField;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;

/**
 * What to choose for issues: a first proposal the user changes.
 *
 * @param purposes those of the field of an issue, and those with an example that measures what the issue was found by
 * @param targets those named in the issues
 */
public record Suggestion(List<Purpose> purposes, List<Target> targets) {

  /** The issues the council has decided to take up; these are chosen at first. */
  public static List<HealthIssue> picked(Library library) {
    return library.model().getIssueAnalyses().stream().flatMap(analysis -> analysis.getIssues().stream())
        .filter(issue -> issue.getStatus() == IssueStatus.PICKED).toList();
  }

  public static Suggestion of(Library library, List<HealthIssue> issues) {
    Set<HealthField> fields = new LinkedHashSet<>();
    Set<Indicator> indicators = new LinkedHashSet<>();
    for (HealthIssue issue : issues) {
      if (issue.getField() != null) {
        fields.add(home(issue.getField()));
      }
      Stream.concat(Stream.ofNullable(issue.getLeadIndicator()), issue.getFindings().stream()
          .flatMap(finding -> finding.getEvidence().stream()).map(Observation::getIndicator))
          .filter(Objects::nonNull).forEach(indicators::add);
    }
    List<Purpose> purposes = library.purposes().stream()
        .filter(purpose -> fields.contains(purpose.getField()) || measures(library, purpose, indicators)).toList();
    List<Target> targets = library.targets().stream()
        .filter(target -> issues.stream().anyMatch(issue -> Library.contains(issue.getTargets(), target))).toList();
    return new Suggestion(purposes, targets);
  }

  /** Fields that have no purpose of their own in the catalogue are answered by the one nearest to them. */
  private static HealthField home(HealthField field) {
    return switch (field) {
      case SENIOR, WORKENV -> HealthField.WOMEN;
      case SLEEP -> HealthField.MENTAL;
      default -> field;
    };
  }

  private static boolean measures(Library library, Purpose purpose, Set<Indicator> indicators) {
    return library.templates().stream().filter(template -> Library.same(template.getPurpose(), purpose))
        .map(ProjectTemplate::getOutcomeIndicators).flatMap(List::stream)
        .map(IndicatorTemplate::getIndicator)
        .anyMatch(indicator -> indicator != null && Library.contains(indicators, indicator));
  }
}
