package org.musubi.validation.rules.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Projects;

/**
 * EVL-09: an improvement action of last year has arrived in this year's plan.
 *
 * <p>Asked of adopted actions about a project that are due this year: those for this year, or of last year's sheet
 * while no year is given. Ending or handing over a project leaves nothing to plan; actions about the council itself
 * have no project to be planned in.
 */
public final class ImprovementNotInThisYearsPlan extends AbstractRule {

  private static final Set<ImprovementKind> NOTHING_TO_PLAN =
      EnumSet.of(ImprovementKind.STOP, ImprovementKind.TRANSFER);

  public ImprovementNotInThisYearsPlan() {
    super("EVL-09", Severity.HINT, EvaluationPackage.Literals.IMPROVEMENT_ACTION);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    ImprovementAction action = (ImprovementAction) subject;
    Project project = action.getItem() == null ? null : action.getItem().getProject();
    if (project == null || !action.isAdopted() || action.getCreatedProjectYear() != null
        || NOTHING_TO_PLAN.contains(action.getKind()) || !context.year().equals(dueYear(action))) {
      return;
    }
    findings.add(action, EvaluationPackage.Literals.IMPROVEMENT_ACTION__CREATED_PROJECT_YEAR, project,
        context.year());
    Optional<ProjectYear> year = Projects.year(project, context.year());
    year.ifPresent(target -> findings.fix(fix("link", () -> action.setCreatedProjectYear(target), target)));
  }

  private static FiscalYear dueYear(ImprovementAction action) {
    if (action.getTargetYear() != null) {
      return action.getTargetYear();
    }
    EvaluationSheet sheet = action.getItem().getSheet();
    return sheet == null || sheet.getFiscalYear() == null ? null : sheet.getFiscalYear().next();
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EvaluationItem> items = switch (changed) {
      case EvaluationItem item -> List.of(item);
      case EvaluationSheet sheet -> sheet.getItems();
      case Project project -> Evaluations.ofProject(context, project);
      case ProjectYear year when year.getProject() != null -> Evaluations.ofProject(context, year.getProject());
      default -> List.of();
    };
    List<EObject> actions = new ArrayList<>();
    items.forEach(item -> actions.addAll(item.getImprovements()));
    return Neighbours.andAlso(changed, actions);
  }
}
