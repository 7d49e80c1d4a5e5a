package org.musubi.design.services;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.issues.CauseMoves;
import org.musubi.design.issues.IssueScope;
import org.musubi.design.issues.IssueText;
import org.musubi.design.issues.IssueTips;
import org.musubi.design.text.Figures;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Changeability;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueRelation;
import org.musubi.model.issues.IssueRelationKind;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.workshop.IdeaCard;

/** What the issue structure diagram (DG04) shows: issues, their causes, what they rest on and who could act. */
public class IssueStructureServices {

  public boolean isIssueStructureRoot(EObject element) {
    return IssueScope.isRoot(element);
  }

  public String issueStructureTitle(NamedElement root) {
    return IssueText.STRUCTURE.with(Figures.codeAndName(root));
  }

  public List<HealthIssue> issuesShown(NamedElement root) {
    return IssueScope.issues(root);
  }

  public List<Cause> causesShown(NamedElement root) {
    return IssueScope.causes(root);
  }

  public List<Finding> findingsShown(NamedElement root) {
    return IssueScope.findings(root);
  }

  public List<Organization> actorsShown(NamedElement root) {
    return IssueScope.organizations(root);
  }

  public List<IssueRelation> issueRelationsShown(NamedElement root) {
    return IssueScope.relations(root);
  }

  public boolean hasNothingToShow(NamedElement root) {
    return root instanceof IssueAnalysis analysis && analysis.getIssues().isEmpty();
  }

  public String issueStructureHint(NamedElement root) {
    return IssueText.EMPTY_ANALYSIS.with();
  }

  public String issueLabel(HealthIssue issue) {
    return Figures.codeAndName(issue);
  }

  public String issueTooltip(HealthIssue issue) {
    return IssueTips.of(issue);
  }

  /** The label with rank and score on a line of its own, for the layer of priorities. */
  public String issueLabelWithPriority(HealthIssue issue) {
    String rank = IssueTips.rank(issue);
    return rank.isEmpty() ? Figures.codeAndName(issue) : rank + "\n" + Figures.codeAndName(issue);
  }

  /** Border of an issue in the layer of priorities, as text: the three first ones stand out. */
  public String issueBorderByRank(HealthIssue issue) {
    Integer rank = issue.getRank();
    return String.valueOf(rank == null ? 1 : Math.max(1, 5 - rank));
  }

  public boolean isPickedIssue(HealthIssue issue) {
    return issue.getStatus() == IssueStatus.PICKED;
  }

  public boolean isSetAsideIssue(HealthIssue issue) {
    return !isOpenIssue(issue);
  }

  /** For the filter that leaves out issues on hold and dropped ones. */
  public boolean isOpenIssue(HealthIssue issue) {
    return issue.getStatus() != IssueStatus.HOLD && issue.getStatus() != IssueStatus.DROPPED;
  }

  public String causeLabel(Cause cause) {
    return IssueTips.label(cause);
  }

  public String causeTooltip(Cause cause) {
    return IssueTips.of(cause);
  }

  /** For the filter that leaves causes a council can do something about. */
  public boolean isChangeableCause(Cause cause) {
    return cause.getChangeable() != Changeability.NO;
  }

  public boolean isFixedCause(Cause cause) {
    return cause.getChangeable() == Changeability.NO;
  }

  public String findingLabel(Finding finding) {
    return IssueTips.label(finding);
  }

  public String findingTooltip(Finding finding) {
    return IssueTips.of(finding);
  }

  public boolean isVoice(Finding finding) {
    return finding.getKind() == FindingKind.VOICE || finding.getKind() == FindingKind.CARD;
  }

  public String observationLabel(Observation value) {
    return IssueTips.label(value);
  }

  public String observationTooltip(Observation value) {
    return IssueTips.of(value);
  }

  public String actorLabel(Organization organization) {
    String name = organization.getShortName();
    return name == null || name.isBlank() ? Figures.name(organization) : name;
  }

  public String issueRelationLabel(IssueRelation relation) {
    return IssueText.label(relation.getKind());
  }

  public boolean isSameRoot(IssueRelation relation) {
    return relation.getKind() == IssueRelationKind.SAME_ROOT;
  }

  public boolean isBlocking(IssueRelation relation) {
    return relation.getKind() == IssueRelationKind.BLOCKS;
  }

  /** Relations that go when an issue goes. */
  public List<IssueRelation> relationsOfIssue(HealthIssue issue) {
    IssueAnalysis analysis = IssueScope.analysisOf(issue);
    return analysis == null ? List.of() : analysis.getRelations().stream()
        .filter(relation -> relation.getFrom() == issue || relation.getTo() == issue).toList();
  }

  public IssueAnalysis owningIssueAnalysis(EObject element) {
    return IssueScope.analysisOf(element);
  }

  public boolean canRelateIssues(EObject self, EObject source, EObject target) {
    return whyNotRelateIssues(self, source, target) == null;
  }

  public String whyNotRelateIssues(EObject self, EObject source, EObject target) {
    return relationRefusal(source, target, null);
  }

  public boolean canStartRelation(EObject self, EObject relation, EObject newSource) {
    return whyNotStartRelation(self, relation, newSource) == null;
  }

  public String whyNotStartRelation(EObject self, EObject relation, EObject newSource) {
    return relation instanceof IssueRelation moved ? relationRefusal(newSource, moved.getTo(), moved)
        : IssueText.NOT_SAME_ISSUE.with();
  }

  public boolean canEndRelation(EObject self, EObject relation, EObject newTarget) {
    return whyNotEndRelation(self, relation, newTarget) == null;
  }

  public String whyNotEndRelation(EObject self, EObject relation, EObject newTarget) {
    return relation instanceof IssueRelation moved ? relationRefusal(moved.getFrom(), newTarget, moved)
        : IssueText.NOT_SAME_ISSUE.with();
  }

  private static String relationRefusal(EObject source, EObject target, IssueRelation moved) {
    if (!(source instanceof HealthIssue from) || !(target instanceof HealthIssue to)) {
      return IssueText.NOT_SAME_ISSUE.with();
    }
    if (from == to) {
      return IssueText.SAME_ISSUE.with();
    }
    IssueAnalysis analysis = IssueScope.analysisOf(from);
    if (analysis == null || analysis != IssueScope.analysisOf(to)) {
      return IssueText.OTHER_ANALYSIS.with();
    }
    Stream<IssueRelation> others = analysis.getRelations().stream().filter(relation -> relation != moved);
    return others.anyMatch(relation -> relation.getFrom() == from && relation.getTo() == to)
        ? IssueText.RELATED.with(Figures.codeAndName(from), Figures.codeAndName(to)) : null;
  }

  public boolean canHangCause(EObject self, EObject cause, EObject parent) {
    return whyNotHangCause(self, cause, parent) == null;
  }

  public String whyNotHangCause(EObject self, EObject cause, EObject parent) {
    return CauseMoves.refusal(cause, parent);
  }

  public boolean canSwapCauses(EObject self, EObject one, EObject other) {
    return whyNotSwapCauses(self, one, other) == null;
  }

  public String whyNotSwapCauses(EObject self, EObject one, EObject other) {
    return CauseMoves.swapRefusal(one, other);
  }

  public Cause hangCause(Cause cause, EObject parent) {
    CauseMoves.hang(cause, parent);
    return cause;
  }

  public Cause swapCauses(EObject self, Cause one, Cause other) {
    CauseMoves.swap(one, other);
    return other;
  }

  /** A cause or issue and a finding it does not rest on yet. */
  public boolean canSupport(EObject self, EObject claim, EObject finding) {
    return whyNotSupport(self, claim, finding) == null;
  }

  public String whyNotSupport(EObject self, EObject claim, EObject finding) {
    if (!(finding instanceof Finding evidence)) {
      return IssueText.NOT_FINDING.with();
    }
    return switch (claim) {
      case HealthIssue issue when !issue.getFindings().contains(evidence) -> null;
      case Cause cause when !cause.getFindings().contains(evidence) -> null;
      case HealthIssue issue -> IssueText.ALREADY_EVIDENCE.with();
      case Cause cause -> IssueText.ALREADY_EVIDENCE.with();
      case null, default -> IssueText.NOT_FINDING.with();
    };
  }

  public boolean canAct(EObject self, EObject cause, EObject organization) {
    return whyNotAct(self, cause, organization) == null;
  }

  public String whyNotAct(EObject self, EObject cause, EObject organization) {
    if (!(cause instanceof Cause open) || !(organization instanceof Organization actor)) {
      return IssueText.NOT_ORGANIZATION.with();
    }
    return open.getOrganizations().contains(actor) ? IssueText.ALREADY_ACTS.with() : null;
  }

  public boolean isClaim(EObject self, EObject end) {
    return end instanceof HealthIssue || end instanceof Cause;
  }

  public boolean isCauseEnd(EObject self, EObject end) {
    return end instanceof Cause;
  }

  public boolean canGiveFigure(EObject self, EObject container, EObject element) {
    return container instanceof Finding finding && element instanceof Observation value
        && !finding.getEvidence().contains(value);
  }

  public String whyNotGiveFigure(EObject self, EObject container, EObject element) {
    return canGiveFigure(self, container, element) ? null : IssueText.NOT_OBSERVATION.with();
  }

  public boolean canFindFromFigure(EObject self, EObject container, EObject element) {
    return IssueScope.analysisOf(container) != null && element instanceof Observation;
  }

  public String whyNotFindFromFigure(EObject self, EObject container, EObject element) {
    return canFindFromFigure(self, container, element) ? null : IssueText.NOT_OBSERVATION.with();
  }

  public boolean canFindFromCard(EObject self, EObject container, EObject element) {
    return IssueScope.analysisOf(container) != null && element instanceof IdeaCard;
  }

  public String whyNotFindFromCard(EObject self, EObject container, EObject element) {
    return canFindFromCard(self, container, element) ? null : IssueText.NOT_CARD.with();
  }
}
