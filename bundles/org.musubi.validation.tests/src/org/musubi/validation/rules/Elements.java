package org.musubi.validation.rules;

import java.util.List;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;

/** Makes elements and puts them where they belong. */
public final class Elements {

  private Elements() {
  }

  /** The area of a council. */
  public static Area area(CouncilModel model, AreaKind kind) {
    Area area = CoreFactory.eINSTANCE.createArea();
    area.setName("みなと圏域");
    area.setKind(kind);
    model.setArea(area);
    return area;
  }

  public static Council council(CouncilModel model) {
    Council council = StakeholdersFactory.eINSTANCE.createCouncil();
    council.setName("みなと協議会");
    council.setLevel(model.getLevel());
    model.setCouncil(council);
    return council;
  }

  public static Organization organization(CouncilModel model, String name, OrganizationType type) {
    Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
    organization.setName(name);
    organization.setType(type);
    model.getOrganizations().add(organization);
    return organization;
  }

  public static Contact contact(Organization organization, String position) {
    Contact contact = StakeholdersFactory.eINSTANCE.createContact();
    contact.setPosition(position);
    organization.getContacts().add(contact);
    return contact;
  }

  /** A seat without term and representative. */
  public static Membership seat(Council council, Organization organization) {
    Membership seat = StakeholdersFactory.eINSTANCE.createMembership();
    seat.setOrganization(organization);
    council.getMemberships().add(seat);
    return seat;
  }

  public static Period period(int start, int end) {
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(new FiscalYear(start));
    period.setEnd(new FiscalYear(end));
    return period;
  }

  public static MidTermPlan plan(CouncilModel model, int start, int end) {
    MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
    plan.setName("中期計画");
    plan.setPeriod(period(start, end));
    model.getMidTermPlans().add(plan);
    return plan;
  }

  public static Project project(CouncilModel model, String name) {
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setName(name);
    model.getProjects().add(project);
    return project;
  }

  public static ProjectPartner partner(Project project, Organization organization, Involvement involvement) {
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(organization);
    partner.setInvolvement(involvement);
    project.getPartners().add(partner);
    return partner;
  }

  public static IssueAnalysis analysis(CouncilModel model) {
    IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
    analysis.setName("課題の整理");
    model.getIssueAnalyses().add(analysis);
    return analysis;
  }

  public static HealthIssue issue(IssueAnalysis analysis, String name) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setName(name);
    analysis.getIssues().add(issue);
    return issue;
  }

  public static Finding finding(IssueAnalysis analysis, FindingKind kind, String statement, Observation... evidence) {
    Finding finding = IssuesFactory.eINSTANCE.createFinding();
    finding.setKind(kind);
    finding.setStatement(statement);
    finding.getEvidence().addAll(List.of(evidence));
    analysis.getFindings().add(finding);
    return finding;
  }

  public static DataSet dataSet(CouncilModel model, DataSource source) {
    DataSet set = DataFactory.eINSTANCE.createDataSet();
    set.setName("健診の状況");
    set.setSource(source);
    model.getDataSets().add(set);
    return set;
  }

  public static Observation value(DataSet set, Indicator indicator, Area area, Integer year, Double number) {
    Observation value = DataFactory.eINSTANCE.createObservation();
    value.setIndicator(indicator);
    value.setArea(area);
    value.setYear(year);
    value.setValue(number);
    set.getObservations().add(value);
    return value;
  }

  public static Unit unit(String name, UnitKind kind) {
    Unit unit = CoreFactory.eINSTANCE.createUnit();
    unit.setName(name);
    unit.setKind(kind);
    return unit;
  }

  public static LogicModel logicModel(CouncilModel model) {
    LogicModel logic = LogicFactory.eINSTANCE.createLogicModel();
    logic.setName("健診を届ける");
    model.getLogicModels().add(logic);
    return logic;
  }

  public static <T extends LogicElement> T box(LogicModel logic, T box, String name) {
    box.setName(name);
    logic.getElements().add(box);
    return box;
  }

  /** A link with a reason. */
  public static CausalLink link(LogicModel logic, LogicElement source, LogicElement target) {
    CausalLink link = LogicFactory.eINSTANCE.createCausalLink();
    link.setSource(source);
    link.setTarget(target);
    link.setRationale("経験による");
    logic.getLinks().add(link);
    return link;
  }

  public static Measure measure(CouncilModel model, String name) {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    measure.setName(name);
    model.getMeasures().add(measure);
    return measure;
  }
}
