package org.musubi.validation.rules.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.Composite;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Projects;
import org.musubi.validation.rules.facts.Wording;

/**
 * PLN-13: a project does not continue unchanged for more than three years with rating C or worse.
 *
 * <p>Unchanged means that the content planned for the last years in a row reads the same; the rating of a year is the
 * composite of the project's items of that year. All years with a rating must be C or worse, and at least one must
 * have one. A year without any content says nothing and ends the row. A project marked 見直し or 終了 has been dealt with.
 */
public final class UnchangedInSpiteOfPoorRatings extends AbstractRule {

  private static final String YEARS = "years";

  public UnchangedInSpiteOfPoorRatings() {
    super("PLN-13", Severity.WARNING, PlanPackage.Literals.PROJECT);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(YEARS, 3, 1, 20));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    if (!Projects.isCurrent(project) || project.getInnovation() == Innovation.REVIEW
        || project.getInnovation() == Innovation.END) {
      return;
    }
    List<FiscalYear> unchanged = unchangedYears(project);
    int years = (int) context.parameter(this, YEARS);
    if (unchanged.size() > years && isPoorThroughout(project, new HashSet<>(unchanged), context)) {
      findings.add(project, PlanPackage.Literals.PROJECT__INNOVATION, unchanged.getLast(), unchanged.getFirst(),
          unchanged.size());
      findings.fix(fix("review", () -> project.setInnovation(Innovation.REVIEW)));
    }
  }

  /** The latest years in a row whose content reads the same, the latest first. */
  private static List<FiscalYear> unchangedYears(Project project) {
    TreeMap<FiscalYear, ProjectYear> years = new TreeMap<>();
    project.getYears().stream().filter(year -> year.getFiscalYear() != null)
        .forEach(year -> years.put(year.getFiscalYear(), year));
    List<FiscalYear> result = new ArrayList<>();
    String content = years.isEmpty() ? "" : Wording.key(years.lastEntry().getValue().getContent());
    if (content.isEmpty()) {
      return result;
    }
    for (Map.Entry<FiscalYear, ProjectYear> entry : years.descendingMap().entrySet()) {
      boolean follows = result.isEmpty() || entry.getKey().next().equals(result.getLast());
      if (!follows || !Wording.key(entry.getValue().getContent()).equals(content)) {
        break;
      }
      result.add(entry.getKey());
    }
    return result;
  }

  private static boolean isPoorThroughout(Project project, Set<FiscalYear> years, RuleContext context) {
    Map<FiscalYear, List<RatingValue>> ratings = new TreeMap<>();
    for (EvaluationItem item : Evaluations.ofProject(context, project)) {
      FiscalYear year = item.getSheet() == null ? null : item.getSheet().getFiscalYear();
      if (year != null && years.contains(year)) {
        ratings.computeIfAbsent(year, none -> new ArrayList<>()).add(ItemRatings.rating(item));
      }
    }
    List<RatingValue> grades =
        ratings.values().stream().map(values -> Composite.of(values).grade()).filter(Objects::nonNull)
            .filter(grade -> grade != RatingValue.E && grade != RatingValue.NA).toList();
    return !grades.isEmpty() && grades.stream().allMatch(Evaluations::isPoor);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<Project> projects = new ArrayList<>();
    for (EvaluationItem item : Evaluations.ratedWith(changed, context)) {
      if (item.getProject() != null) {
        projects.add(item.getProject());
      }
    }
    return Neighbours.andAlso(changed, projects);
  }
}
