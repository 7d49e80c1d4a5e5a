package org.musubi.validation.rules.stakeholders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.QuickFix;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * STK-12: the latest assessment of an organisation is not older than a year. Organisations that were never assessed,
 * undated assessments and dissolved organisations do not count. When many are out of date, as they all are a year
 * after the first round, they make one problem of the council.
 */
public final class AssessmentOutOfDate extends AbstractRule {

  private static final int FEW = 3;
  private static final String MONTHS = "months";
  private static final Parameter PARAMETER = new Parameter(MONTHS, 12, 1, 60);

  public AssessmentOutOfDate() {
    super("STK-12", Severity.HINT, StakeholdersPackage.Literals.COUNCIL);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Council council = (Council) subject;
    int months = (int) context.parameter(this, MONTHS);
    LocalDate limit = context.today().minusMonths(months);
    List<StakeholderAssessment> old = context.model().getOrganizations().stream()
        .filter(Organization::isActive)
        .map(Organization::getCurrentAssessment)
        .filter(assessment -> assessment != null && assessment.getOn() != null && assessment.getOn().isBefore(limit))
        .toList();
    if (old.size() > FEW) {
      findings.add(council, Variant.of("many"), old.size(),
          old.stream().map(StakeholderAssessment::getOn).min(Comparator.naturalOrder()).orElseThrow(), months);
      findings.fix(confirm("confirmAll", old, context.today()));
    } else {
      for (StakeholderAssessment assessment : old) {
        findings.add(assessment.eContainer(), StakeholdersPackage.Literals.ORGANIZATION__ASSESSMENTS,
            assessment.getOn(), months);
        findings.fix(confirm("confirm", List.of(assessment), context.today()));
      }
    }
  }

  /** The old assessments stay as history. */
  private QuickFix confirm(String key, List<StakeholderAssessment> assessments, LocalDate today) {
    return fix(key, () -> {
      for (StakeholderAssessment assessment : assessments) {
        StakeholderAssessment copy = EcoreUtil.copy(assessment);
        copy.setOn(today);
        ((Organization) assessment.eContainer()).getAssessments().add(copy);
      }
    }, today, assessments.size());
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Seats.councilWhen(changed, context, StakeholdersPackage.Literals.ORGANIZATION,
        StakeholdersPackage.Literals.STAKEHOLDER_ASSESSMENT);
  }
}
