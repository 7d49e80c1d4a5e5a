package org.musubi.validation.rules.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Neighbours;

/** EVL-08: an improvement action says in which year it is carried out and who sees to it. One problem for each. */
public final class ImprovementWithoutYearOrResponsible extends AbstractRule {

  public ImprovementWithoutYearOrResponsible() {
    super("EVL-08", Severity.WARNING, EvaluationPackage.Literals.IMPROVEMENT_ACTION);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    ImprovementAction action = (ImprovementAction) subject;
    EvaluationSheet sheet = action.getItem() == null ? null : action.getItem().getSheet();
    if (action.getTargetYear() == null) {
      findings.add(action, EvaluationPackage.Literals.IMPROVEMENT_ACTION__TARGET_YEAR, Variant.of("year"));
      if (sheet != null && sheet.getFiscalYear() != null) {
        FiscalYear next = sheet.getFiscalYear().next();
        findings.fix(fix("year", () -> action.setTargetYear(next), next));
      }
    }
    if (action.getResponsible() == null) {
      findings.add(action, EvaluationPackage.Literals.IMPROVEMENT_ACTION__RESPONSIBLE, Variant.of("responsible"));
      Evaluations.responsible(action.getItem(), context).ifPresent(organization ->
          findings.fix(fix("responsible", () -> action.setResponsible(organization), organization)));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EvaluationItem> items = switch (changed) {
      case EvaluationItem item -> List.of(item);
      case EvaluationSheet sheet -> sheet.getItems();
      case Project project -> Evaluations.ofProject(context, project);
      case ProjectPartner partner when partner.getProject() != null ->
          Evaluations.ofProject(context, partner.getProject());
      case Council council -> context.all(EvaluationItem.class);
      case Membership seat -> context.all(EvaluationItem.class);
      default -> List.of();
    };
    List<EObject> actions = new ArrayList<>();
    items.forEach(item -> actions.addAll(item.getImprovements()));
    return Neighbours.andAlso(changed, actions);
  }
}
