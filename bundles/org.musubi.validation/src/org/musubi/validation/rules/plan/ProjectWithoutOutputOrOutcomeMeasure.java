package org.musubi.validation.rules.plan;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.council.Codes;
import org.musubi.model.data.Aspect;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Projects;

/**
 * PLN-08: a project has at least one output and one outcome measure.
 *
 * <p>The measures of the boxes of the logic model it serves count too. One problem per missing aspect.
 */
public final class ProjectWithoutOutputOrOutcomeMeasure extends AbstractRule {

  /** More examples than this would not be a proposal. */
  private static final int MOST_OFFERED = 4;

  public ProjectWithoutOutputOrOutcomeMeasure() {
    super("PLN-08", Severity.WARNING, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    if (Projects.isCurrent(project)) {
      ProjectTemplate template = project.getFromTemplate();
      demand(project, Aspect.OUTPUT, template == null ? List.of() : template.getOutputIndicators(), context, findings);
      demand(project, Aspect.OUTCOME, template == null ? List.of() : template.getOutcomeIndicators(), context,
          findings);
    }
  }

  private void demand(Project project, Aspect aspect, List<IndicatorTemplate> examples, RuleContext context,
      Findings findings) {
    if (Projects.measures(project).noneMatch(measure -> measure.getAspect() == aspect)) {
      findings.add(project, PlanPackage.Literals.PROJECT__MEASURES, aspect);
      examples.stream().limit(MOST_OFFERED).forEach(example ->
          findings.fix(fix("example", () -> addMeasure(project, aspect, example, context), example.getName())));
    }
  }

  private static void addMeasure(Project project, Aspect aspect, IndicatorTemplate example, RuleContext context) {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    measure.setCode(Codes.next(context.model(), measure.eClass()));
    measure.setName(example.getName());
    measure.setAspect(aspect);
    measure.setIndicator(example.getIndicator());
    if (example.getIndicator() == null) {
      measure.setDirectionOverride(example.getDirection());
      measure.setUnitOverride(example.getUnit());
    }
    measure.setSourceText(example.getSourceHint());
    context.model().getMeasures().add(measure);
    project.getMeasures().add(measure);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    if (changed instanceof LogicElement element) {
      return List.copyOf(context.inverse().projectsOf(element));
    }
    if (changed instanceof ProjectTemplate template) {
      return List.copyOf(context.inverse().sources(template, PlanPackage.Literals.PROJECT__FROM_TEMPLATE,
          Project.class));
    }
    return changed instanceof Measure measure
        ? Neighbours.andAlso(changed, MeasuredProjects.of(measure, context)) : super.affectedBy(changed, context);
  }
}
