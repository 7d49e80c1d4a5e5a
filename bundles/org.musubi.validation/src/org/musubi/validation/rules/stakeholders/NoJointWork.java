package org.musubi.validation.rules.stakeholders;

import java.util.Collection;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.Codes;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * STK-11: the council has a working group or a joint project, as level 2-① of the guideline asks for (domain.md 1.1.2).
 * A project is joint when two organisations or more are partners; stopped ones do not count.
 */
public final class NoJointWork extends AbstractRule {

  public NoJointWork() {
    super("STK-11", Severity.WARNING, StakeholdersPackage.Literals.COUNCIL);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Council council = (Council) subject;
    if (council.getWorkingGroups().isEmpty() && context.all(Project.class).stream().noneMatch(NoJointWork::isJoint)) {
      findings.add(council, StakeholdersPackage.Literals.COUNCIL__WORKING_GROUPS);
      findings.fix(fix("group", () -> {
        WorkingGroup group = StakeholdersFactory.eINSTANCE.createWorkingGroup();
        group.setCode(Codes.next(context.model(), group.eClass()));
        council.getWorkingGroups().add(group);
      }));
    }
  }

  private static boolean isJoint(Project project) {
    return project.getStatus() != ProjectStatus.STOPPED && project.getPartners().stream()
        .map(ProjectPartner::getOrganization).filter(Objects::nonNull).distinct().limit(2).count() == 2;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Seats.councilWhen(changed, context, StakeholdersPackage.Literals.WORKING_GROUP,
        PlanPackage.Literals.PROJECT, PlanPackage.Literals.PROJECT_PARTNER);
  }
}
