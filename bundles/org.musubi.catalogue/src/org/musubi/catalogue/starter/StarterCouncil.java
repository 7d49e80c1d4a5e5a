package org.musubi.catalogue.starter;

import java.util.Locale;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.core.Period;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.PriorityCriterion;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.model.values.FiscalYear;

/**
 * Makes the model of a council that has just begun: area, council, priority criteria with the weights 5, 4, 3, 3
 * (domain.md 6.1), a mid-term plan of three years with its annual plans (domain.md 7.5), and the usual members when
 * the template says so. When these exceed the usual limit of 25 (domain.md 2.6), the limit is raised to fit them:
 * leaving out kinds of members would be a decision, a limit is only a number copied from an ordinance.
 */
public final class StarterCouncil {

  private static final int PLAN_YEARS = 3;

  /** Ordinances name round numbers of members. */
  private static final int MEMBERS_STEP = 5;

  private final StarterRequest request;
  private final Locale locale;
  private final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();

  private StarterCouncil(StarterRequest request) {
    this.request = request;
    this.locale = request.language() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /**
   * A new model, in no resource yet.
   *
   * @param catalogues those of the resource set the model is going to be saved in
   */
  public static CouncilModel create(Catalogues catalogues, StarterRequest request) {
    StarterCouncil starter = new StarterCouncil(request);
    starter.addCouncil();
    if (request.template() == StarterTemplate.STANDARD) {
      starter.addUsualMembers(catalogues);
    }
    starter.addAnalysis();
    starter.addPlan();
    starter.addChecklist();
    return starter.model;
  }

  private void addCouncil() {
    Area area = CoreFactory.eINSTANCE.createArea();
    area.setKind(areaKind());
    area.setName(areaName());
    area.setParent(request.level() == CouncilLevel.PREFECTURE ? null : request.prefecture());
    if (request.level() == CouncilLevel.PREFECTURE && request.prefecture() != null) {
      area.setJisCode(request.prefecture().getJisCode());
    }
    area.setCode(Codes.next(model, area.eClass()));
    Council council = StakeholdersFactory.eINSTANCE.createCouncil();
    council.setLevel(request.level());
    council.setName(request.councilName().isEmpty()
        ? StarterText.COUNCIL_NAME.in(locale, areaName()).strip() : request.councilName());
    model.setName(council.getName());
    model.setLevel(request.level());
    model.setLanguage(request.language());
    model.setArea(area);
    model.setCouncil(council);
  }

  private void addUsualMembers(Catalogues catalogues) {
    for (OrganizationType type : catalogues.organizationTypes()) {
      if (UsualMember.isUsual(type, request.level())) {
        UsualMember.add(model, type, request.level());
      }
    }
    raiseLimit(model.getCouncil());
    WorkingGroup group = StakeholdersFactory.eINSTANCE.createWorkingGroup();
    group.setName(StarterText.WORKING_GROUP_NAME.in(locale));
    group.setCode(Codes.next(model, group.eClass()));
    model.getCouncil().getWorkingGroups().add(group);
  }

  private static void raiseLimit(Council council) {
    int members = (int) council.getMemberships().stream().map(Membership::getRole)
        .filter(role -> role != MembershipRole.SECRETARIAT && role != MembershipRole.OBSERVER).count();
    if (council.getMaxMembers() != null && members > council.getMaxMembers()) {
      council.setMaxMembers(Math.ceilDiv(members, MEMBERS_STEP) * MEMBERS_STEP);
    }
  }

  private void addAnalysis() {
    IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
    analysis.setName(StarterText.ANALYSIS_NAME.in(locale, label(request.firstYear())));
    analysis.setFiscalYear(request.firstYear());
    analysis.setCode(Codes.next(model, analysis.eClass()));
    addCriterion(analysis, CriterionKind.SEVERITY, StarterText.CRITERION_SEVERITY, 5);
    addCriterion(analysis, CriterionKind.URGENCY, StarterText.CRITERION_URGENCY, 4);
    addCriterion(analysis, CriterionKind.FEASIBILITY, StarterText.CRITERION_FEASIBILITY, 3);
    addCriterion(analysis, CriterionKind.COOPERATION, StarterText.CRITERION_COOPERATION, 3);
    model.getIssueAnalyses().add(analysis);
  }

  private void addCriterion(IssueAnalysis analysis, CriterionKind kind, StarterText name, double weight) {
    PriorityCriterion criterion = IssuesFactory.eINSTANCE.createPriorityCriterion();
    criterion.setKind(kind);
    criterion.setName(name.in(locale));
    criterion.setWeight(weight);
    analysis.getCriteria().add(criterion);
  }

  private void addPlan() {
    FiscalYear last = request.firstYear().plus(PLAN_YEARS - 1);
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(request.firstYear());
    period.setEnd(last);
    MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
    plan.setName(StarterText.PLAN_NAME.in(locale, label(request.firstYear()), label(last)));
    plan.setPeriod(period);
    plan.setCode(Codes.next(model, plan.eClass()));
    model.getMidTermPlans().add(plan);
    for (FiscalYear year = request.firstYear(); year.compareTo(last) <= 0; year = year.next()) {
      AnnualPlan annual = PlanFactory.eINSTANCE.createAnnualPlan();
      annual.setFiscalYear(year);
      annual.setName(StarterText.ANNUAL_PLAN_NAME.in(locale, label(year)));
      annual.setCode(Codes.next(model, annual.eClass()));
      plan.getAnnualPlans().add(annual);
    }
  }

  private void addChecklist() {
    Checklist checklist = DiagnosisFactory.eINSTANCE.createChecklist();
    checklist.setName(StarterText.CHECKLIST_NAME.in(locale, label(request.firstYear())));
    checklist.setFiscalYear(request.firstYear());
    checklist.setCouncilLevel(request.level());
    checklist.setCode(Codes.next(model, checklist.eClass()));
    model.getChecklists().add(checklist);
  }

  private String label(FiscalYear year) {
    return request.language() == Language.EN ? "FY" + year.year() : year.eraLabel();
  }

  private String areaName() {
    boolean isPrefecture = request.areaName().isEmpty() && request.level() == CouncilLevel.PREFECTURE
        && request.prefecture() != null;
    return isPrefecture ? request.prefecture().getName() : request.areaName();
  }

  private AreaKind areaKind() {
    return switch (request.level()) {
      case PREFECTURE -> AreaKind.PREFECTURE;
      case SECONDARY -> AreaKind.SECONDARY;
      case CITY_HC -> AreaKind.HC_DISTRICT;
      case MUNICIPAL -> AreaKind.MUNICIPALITY;
    };
  }
}
