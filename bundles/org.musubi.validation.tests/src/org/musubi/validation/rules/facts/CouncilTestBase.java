package org.musubi.validation.rules.facts;

import java.util.List;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.testing.RuleTestBase;

/** A small council in good order: a secretariat, a partner, a plan for 2026 to 2028 and what tests add to it. */
public abstract class CouncilTestBase extends RuleTestBase {

  protected static final FiscalYear FY2025 = new FiscalYear(2025);
  protected static final FiscalYear FY2026 = new FiscalYear(2026);

  protected final Organization secretariat = organization("みどり保健所");
  protected final Organization insurer = organization("協会けんぽ");
  protected final MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
  protected final AnnualPlan annualPlan = annualPlan(FY2026);

  protected CouncilTestBase() {
    model.setName("みどり協議会");
    model.setCouncil(StakeholdersFactory.eINSTANCE.createCouncil());
    model.getCouncil().setSecretariat(secretariat);
    plan.setName("中期計画");
    plan.setPeriod(period(2026, 2028));
    model.getMidTermPlans().add(plan);
  }

  protected final Organization organization(String name) {
    Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
    organization.setName(name);
    model.getOrganizations().add(organization);
    return organization;
  }

  protected static Period period(int start, int end) {
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(new FiscalYear(start));
    period.setEnd(new FiscalYear(end));
    return period;
  }

  protected final AnnualPlan annualPlan(FiscalYear year) {
    AnnualPlan annual = PlanFactory.eINSTANCE.createAnnualPlan();
    annual.setName(year + " 実施計画");
    annual.setFiscalYear(year);
    plan.getAnnualPlans().add(annual);
    return annual;
  }

  /** A planned project led by the insurer. */
  protected final Project project(String name) {
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setName(name);
    model.getProjects().add(project);
    plan.getProjects().add(project);
    partner(project, insurer, Involvement.LEAD);
    return project;
  }

  protected static ProjectPartner partner(Project project, Organization organization, Involvement involvement) {
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(organization);
    partner.setInvolvement(involvement);
    project.getPartners().add(partner);
    return partner;
  }

  protected static ProjectYear year(Project project, FiscalYear year, String content) {
    ProjectYear projectYear = PlanFactory.eINSTANCE.createProjectYear();
    projectYear.setFiscalYear(year);
    projectYear.setContent(content);
    project.getYears().add(projectYear);
    return projectYear;
  }

  /** A measure to be raised from 0 (2023) to 60 (2026). */
  protected final Measure measure(String name, Aspect aspect) {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    measure.setName(name);
    measure.setAspect(aspect);
    measure.setDirectionOverride(Direction.UP);
    measure.setBaselineValue(0.0);
    measure.setBaselineYear(new FiscalYear(2023));
    measure.setTargetValue(60.0);
    measure.setTargetYear(FY2026);
    model.getMeasures().add(measure);
    return measure;
  }

  protected static Measurement actual(Measure measure, FiscalYear year, Double value) {
    Measurement measurement = LogicFactory.eINSTANCE.createMeasurement();
    measurement.setFiscalYear(year);
    measurement.setActual(value);
    measure.getMeasurements().add(measurement);
    return measurement;
  }

  protected final EvaluationSheet sheet(FiscalYear year) {
    EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    sheet.setName(year + " 評価シート");
    sheet.setFiscalYear(year);
    model.getEvaluations().add(sheet);
    return sheet;
  }

  protected static EvaluationItem item(EvaluationSheet sheet, String name, Aspect aspect) {
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    item.setName(name);
    item.setAspect(aspect);
    sheet.getItems().add(item);
    return item;
  }

  protected static List<Aspect> aspects() {
    return List.of(Aspect.values());
  }
}
