package org.musubi.validation.rules.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Projects;

/**
 * CAT-01: the measures of a project made from an example have target values.
 *
 * <p>Qualitative measures have none, and a measure to be kept within a range has the range. A proposal is offered for
 * measures with a baseline, by the style guide of domain.md 5.13.
 */
public final class TemplateUsedWithoutTargets extends AbstractRule {

  public TemplateUsedWithoutTargets() {
    super("CAT-01", Severity.WARNING, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    if (project.getFromTemplate() == null || !Projects.isCurrent(project)) {
      return;
    }
    List<Measure> without = Projects.measures(project).filter(TemplateUsedWithoutTargets::lacksTarget).toList();
    if (!without.isEmpty()) {
      findings.add(project, PlanPackage.Literals.PROJECT__MEASURES, without);
      if (without.stream().allMatch(TargetProposal::isPossible)) {
        findings.fix(fix("propose", () -> without.forEach(TargetProposal::set),
            without.stream().map(TargetProposal::text).toList()));
      }
    }
  }

  private static boolean lacksTarget(Measure measure) {
    boolean hasRange = measure.getDirection() == Direction.RANGE
        && (measure.getRangeLow() != null || measure.getRangeHigh() != null);
    return measure.getTargetValue() == null && measure.getDirection() != Direction.TEXT && !hasRange;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    Set<EObject> projects = new LinkedHashSet<>();
    switch (changed) {
      case Measure measure -> projects.addAll(projectsOf(measure, context));
      case Indicator indicator -> Evaluations.measuresOf(context, indicator)
          .forEach(measure -> projects.addAll(projectsOf(measure, context)));
      case LogicElement element -> projects.addAll(context.inverse().projectsOf(element));
      default -> {
      }
    }
    return Neighbours.andAlso(changed, projects);
  }

  private static Set<Project> projectsOf(Measure measure, RuleContext context) {
    Set<Project> projects = new LinkedHashSet<>(context.inverse().projectsOf(measure));
    measure.getElements().forEach(element -> projects.addAll(context.inverse().projectsOf(element)));
    return projects;
  }
}
