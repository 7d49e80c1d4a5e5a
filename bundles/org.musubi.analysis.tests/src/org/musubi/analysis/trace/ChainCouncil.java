package org.musubi.analysis.trace;

import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.TraceKind;
import org.musubi.model.core.TraceLink;
import org.musubi.model.core.Traceable;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.logic.Outcome;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;

/** One whole chain from a figure to the plan of the next year, and a second issue and project beside it. */
final class ChainCouncil {

  static {
    AnalysisSetup.register();
  }

  final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
  final Observation figure = DataFactory.eINSTANCE.createObservation();
  final Finding finding = IssuesFactory.eINSTANCE.createFinding();
  final HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
  final Cause cause = IssuesFactory.eINSTANCE.createCause();
  final LogicModel logic = LogicFactory.eINSTANCE.createLogicModel();
  final Activity activity = LogicFactory.eINSTANCE.createActivity();
  final Outcome outcome = LogicFactory.eINSTANCE.createOutcome();
  final CausalLink reason = LogicFactory.eINSTANCE.createCausalLink();
  final MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
  final Project project = PlanFactory.eINSTANCE.createProject();
  final ProjectYear thisYear = PlanFactory.eINSTANCE.createProjectYear();
  final ProjectYear nextYear = PlanFactory.eINSTANCE.createProjectYear();
  final Measure measure = LogicFactory.eINSTANCE.createMeasure();
  final Measurement actual = LogicFactory.eINSTANCE.createMeasurement();
  final EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
  final EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
  final ImprovementAction improvement = EvaluationFactory.eINSTANCE.createImprovementAction();
  final Organization partner = StakeholdersFactory.eINSTANCE.createOrganization();
  final HealthIssue otherIssue = IssuesFactory.eINSTANCE.createHealthIssue();
  final Project otherProject = PlanFactory.eINSTANCE.createProject();

  ChainCouncil() {
    DataSet data = DataFactory.eINSTANCE.createDataSet();
    model.getDataSets().add(data);
    data.getObservations().add(figure);
    IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
    model.getIssueAnalyses().add(analysis);
    analysis.getFindings().add(finding);
    analysis.getIssues().add(issue);
    analysis.getIssues().add(otherIssue);
    finding.getEvidence().add(figure);
    issue.getFindings().add(finding);
    issue.getCauses().add(cause);
    model.getLogicModels().add(logic);
    logic.getIssues().add(issue);
    logic.getElements().add(activity);
    logic.getElements().add(outcome);
    reason.setSource(activity);
    reason.setTarget(outcome);
    logic.getLinks().add(reason);
    plan();
    evaluation();
  }

  private void plan() {
    model.getMidTermPlans().add(plan);
    plan.getIssues().add(issue);
    plan.getIssues().add(otherIssue);
    model.getProjects().add(project);
    model.getProjects().add(otherProject);
    plan.getProjects().add(project);
    plan.getProjects().add(otherProject);
    project.getIssues().add(issue);
    project.getLogicElements().add(activity);
    otherProject.getIssues().add(otherIssue);
    model.getMeasures().add(measure);
    project.getMeasures().add(measure);
    otherProject.getMeasures().add(measure);
    thisYear.setFiscalYear(new FiscalYear(2026));
    nextYear.setFiscalYear(new FiscalYear(2027));
    project.getYears().add(nextYear);
    project.getYears().add(thisYear);
    model.getOrganizations().add(partner);
    ProjectPartner part = PlanFactory.eINSTANCE.createProjectPartner();
    part.setOrganization(partner);
    project.getPartners().add(part);
  }

  private void evaluation() {
    actual.setFiscalYear(new FiscalYear(2026));
    actual.setActual(5.0);
    measure.getMeasurements().add(actual);
    model.getEvaluations().add(sheet);
    sheet.setFiscalYear(new FiscalYear(2026));
    sheet.getItems().add(item);
    item.setProject(project);
    item.setMeasure(measure);
    item.getImprovements().add(improvement);
    improvement.setCreatedProjectYear(nextYear);
  }

  static void link(Traceable from, TraceKind kind, Identifiable to) {
    TraceLink link = CoreFactory.eINSTANCE.createTraceLink();
    link.setKind(kind);
    link.setTarget(to);
    from.getTraces().add(link);
  }
}
