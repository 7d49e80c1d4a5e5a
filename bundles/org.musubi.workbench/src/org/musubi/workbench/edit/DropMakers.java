package org.musubi.workbench.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueRelation;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.workbench.tree.Group;

/** Drops that make a new element: a partner, a member, a tie, a finding. */
final class DropMakers {

  private static final EClass ORGANIZATION = StakeholdersPackage.Literals.ORGANIZATION;

  private static final List<Maker> MAKERS = List.of(
      Maker.onElement(ORGANIZATION, Project.class, PlanPackage.Literals.PROJECT_PARTNER,
          (organization, project) -> isPartner((Organization) organization, project),
          (organization, project) -> addPartner((Organization) organization, project)),
      Maker.onGroup(ORGANIZATION, Group.PARTNERS, PlanPackage.Literals.PROJECT_PARTNER,
          (organization, project) -> isPartner((Organization) organization, (Project) project),
          (organization, project) -> addPartner((Organization) organization, (Project) project)),
      Maker.onGroup(ORGANIZATION, Group.MEMBERSHIPS, StakeholdersPackage.Literals.MEMBERSHIP,
          (organization, model) -> isMember((Organization) organization, (CouncilModel) model),
          (organization, model) -> addMember((Organization) organization, (CouncilModel) model)),
      Maker.onElement(ORGANIZATION, Organization.class, StakeholdersPackage.Literals.RELATIONSHIP,
          (source, target) -> false, (source, target) -> addRelationship((Organization) source, target)),
      Maker.onElement(IssuesPackage.Literals.HEALTH_ISSUE, HealthIssue.class,
          IssuesPackage.Literals.ISSUE_RELATION, (from, to) -> from.eContainer() != to.eContainer(),
          (from, to) -> addIssueRelation((HealthIssue) from, to)),
      Maker.onElement(LogicPackage.Literals.LOGIC_ELEMENT, LogicElement.class, LogicPackage.Literals.CAUSAL_LINK,
          (source, target) -> source.eContainer() != target.eContainer() || isLinked((LogicElement) source, target),
          (source, target) -> addCausalLink((LogicElement) source, target)),
      Maker.onElement(PlanPackage.Literals.PROJECT, AnnualPlan.class, PlanPackage.Literals.PROJECT_YEAR,
          (project, plan) -> plan.getProjectYears().stream().anyMatch(year -> year.getProject() == project),
          (project, plan) -> addProjectYear((Project) project, plan)),
      Maker.onElement(LogicPackage.Literals.MEASURE, EvaluationSheet.class,
          EvaluationPackage.Literals.EVALUATION_ITEM,
          (measure, sheet) -> sheet.getItems().stream().anyMatch(item -> item.getMeasure() == measure),
          (measure, sheet) -> addItem(sheet, null, (Measure) measure)),
      Maker.onElement(PlanPackage.Literals.PROJECT, EvaluationSheet.class,
          EvaluationPackage.Literals.EVALUATION_ITEM,
          (project, sheet) -> sheet.getItems().stream().anyMatch(item -> item.getProject() == project),
          (project, sheet) -> addItems(sheet, (Project) project)),
      Maker.onElement(DataPackage.Literals.OBSERVATION, HealthIssue.class, IssuesPackage.Literals.FINDING,
          (observation, issue) -> false, (observation, issue) -> addFinding((Observation) observation, issue)),
      Maker.onGroup(DataPackage.Literals.OBSERVATION, Group.FINDINGS, IssuesPackage.Literals.FINDING,
          (observation, analysis) -> false,
          (observation, analysis) -> addFinding((Observation) observation, (IssueAnalysis) analysis)),
      Maker.onElement(WorkshopPackage.Literals.IDEA_CARD, HealthIssue.class, IssuesPackage.Literals.FINDING,
          (card, issue) -> ((IdeaCard) card).getFindings().stream().anyMatch(issue.getFindings()::contains),
          (card, issue) -> addFinding((IdeaCard) card, issue)),
      Maker.onGroup(WorkshopPackage.Literals.IDEA_CARD, Group.FINDINGS, IssuesPackage.Literals.FINDING,
          (card, analysis) -> false, (card, analysis) -> addFinding((IdeaCard) card, (IssueAnalysis) analysis)),
      Maker.onGroup(WorkshopPackage.Literals.IDEA_CARD, Group.HEALTH_ISSUES, IssuesPackage.Literals.HEALTH_ISSUE,
          (card, analysis) -> ((IdeaCard) card).getDerivedIssue() != null,
          (card, analysis) -> addIssue(((IdeaCard) card).getText(), List.of((IdeaCard) card),
              (IssueAnalysis) analysis)),
      Maker.onGroup(WorkshopPackage.Literals.CARD_GROUP, Group.HEALTH_ISSUES,
          IssuesPackage.Literals.HEALTH_ISSUE, (group, analysis) -> false,
          (group, analysis) -> addIssue(((CardGroup) group).getName(), ((CardGroup) group).getCards(),
              (IssueAnalysis) analysis)));

  /**
   * A drop that makes an element.
   *
   * @param group the group dropped on, null when {@code target} says the class of the element dropped on
   * @param made kind of the element made
   * @param exists true when there is one already, or cannot be one
   */
  record Maker(EClass dragged, Class<?> target, Group group, EClass made, BiPredicate<EObject, EObject> exists,
      BiConsumer<EObject, EObject> make) {

    static <T extends EObject> Maker onElement(EClass dragged, Class<T> target, EClass made,
        BiPredicate<EObject, T> exists, BiConsumer<EObject, T> make) {
      return new Maker(dragged, target, null, made, (one, other) -> exists.test(one, target.cast(other)),
          (one, other) -> make.accept(one, target.cast(other)));
    }

    static Maker onGroup(EClass dragged, Group group, EClass made, BiPredicate<EObject, EObject> exists,
        BiConsumer<EObject, EObject> make) {
      return new Maker(dragged, null, group, made, exists, make);
    }
  }

  private DropMakers() {
  }

  static Optional<Maker> onElement(EClass dragged, EObject target) {
    return MAKERS.stream().filter(maker -> maker.dragged().isSuperTypeOf(dragged) && maker.target() != null
        && maker.target().isInstance(target)).findFirst();
  }

  static Optional<Maker> onGroup(EClass dragged, Group group) {
    return MAKERS.stream().filter(maker -> maker.dragged().isSuperTypeOf(dragged) && maker.group() == group)
        .findFirst();
  }

  private static boolean isPartner(Organization organization, Project project) {
    return project.getPartners().stream().anyMatch(partner -> partner.getOrganization() == organization);
  }

  private static void addPartner(Organization organization, Project project) {
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(organization);
    project.getPartners().add(partner);
  }

  private static boolean isMember(Organization organization, CouncilModel model) {
    return model.getCouncil() != null && model.getCouncil().getMemberships().stream()
        .anyMatch(membership -> membership.getOrganization() == organization);
  }

  private static void addMember(Organization organization, CouncilModel model) {
    Membership membership = StakeholdersFactory.eINSTANCE.createMembership();
    membership.setOrganization(organization);
    Group.MEMBERSHIPS.slots().getFirst().add(model, membership, null);
  }

  private static void addRelationship(Organization source, Organization target) {
    Relationship relationship = StakeholdersFactory.eINSTANCE.createRelationship();
    relationship.setSource(source);
    relationship.setTarget(target);
    Councils.modelOf(source).getRelationships().add(relationship);
  }

  private static void addIssueRelation(HealthIssue from, HealthIssue to) {
    IssueRelation relation = IssuesFactory.eINSTANCE.createIssueRelation();
    relation.setFrom(from);
    relation.setTo(to);
    ((IssueAnalysis) from.eContainer()).getRelations().add(relation);
  }

  private static boolean isLinked(LogicElement source, LogicElement target) {
    return source.getOutgoingLinks().stream().anyMatch(link -> link.getTarget() == target);
  }

  private static void addCausalLink(LogicElement source, LogicElement target) {
    CausalLink link = LogicFactory.eINSTANCE.createCausalLink();
    link.setSource(source);
    link.setTarget(target);
    ((LogicModel) source.eContainer()).getLinks().add(link);
  }

  private static void addProjectYear(Project project, AnnualPlan plan) {
    Optional<ProjectYear> known = project.getYears().stream()
        .filter(year -> Objects.equals(year.getFiscalYear(), plan.getFiscalYear())).findFirst();
    ProjectYear year = known.orElseGet(() -> {
      ProjectYear made = PlanFactory.eINSTANCE.createProjectYear();
      made.setFiscalYear(plan.getFiscalYear());
      project.getYears().add(made);
      return made;
    });
    year.setAnnualPlan(plan);
  }

  private static void addItems(EvaluationSheet sheet, Project project) {
    if (project.getMeasures().isEmpty()) {
      addItem(sheet, project, null);
    }
    project.getMeasures().stream()
        .filter(measure -> sheet.getItems().stream().noneMatch(item -> item.getMeasure() == measure))
        .forEach(measure -> addItem(sheet, project, measure));
  }

  private static void addItem(EvaluationSheet sheet, Project project, Measure measure) {
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    item.setMeasure(measure);
    item.setProject(project);
    item.setName(measure == null ? project.getName() : measure.getName());
    if (measure != null) {
      item.setAspect(measure.getAspect());
    }
    sheet.getItems().add(item);
    Elements.number(Councils.modelOf(sheet), item);
  }

  private static void addFinding(Observation observation, HealthIssue issue) {
    addFinding(observation, (IssueAnalysis) issue.eContainer()).getIssues().add(issue);
  }

  private static Finding addFinding(Observation observation, IssueAnalysis analysis) {
    Finding finding = IssuesFactory.eINSTANCE.createFinding();
    finding.setKind(FindingKind.DATA);
    finding.setName(observation.getIndicator() == null ? null : observation.getIndicator().getName());
    finding.getEvidence().add(observation);
    return add(finding, analysis);
  }

  private static void addFinding(IdeaCard card, HealthIssue issue) {
    addFinding(card, (IssueAnalysis) issue.eContainer()).getIssues().add(issue);
    if (card.getDerivedIssue() == null) {
      card.setDerivedIssue(issue);
    }
  }

  private static Finding addFinding(IdeaCard card, IssueAnalysis analysis) {
    Finding finding = IssuesFactory.eINSTANCE.createFinding();
    finding.setKind(FindingKind.CARD);
    finding.setStatement(card.getText());
    add(finding, analysis);
    card.getFindings().add(finding);
    return finding;
  }

  private static Finding add(Finding finding, IssueAnalysis analysis) {
    analysis.getFindings().add(finding);
    Elements.number(Councils.modelOf(analysis), finding);
    return finding;
  }

  private static void addIssue(String name, List<IdeaCard> cards, IssueAnalysis analysis) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setName(name);
    analysis.getIssues().add(issue);
    Elements.number(Councils.modelOf(analysis), issue);
    cards.stream().filter(card -> card.getDerivedIssue() == null).forEach(card -> card.setDerivedIssue(issue));
  }
}
