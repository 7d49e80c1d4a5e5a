package org.musubi.design.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.issues.IssueScope;
import org.musubi.design.issues.IssueText;
import org.musubi.design.issues.IssueTips;
import org.musubi.design.text.Figures;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueRelationKind;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.workshop.Placement;

/** Values the tools and quick fixes of the diagrams of issues (DG04, DG05) set. */
public class IssueToolServices {

  public String newIssueName(EObject self) {
    return IssueText.NEW_ISSUE.with();
  }

  public String newCauseText(EObject self) {
    return IssueText.NEW_CAUSE.with();
  }

  public String newFindingName(EObject self) {
    return IssueText.NEW_FINDING.with();
  }

  /** A finding made of a figure says what the figure is about. */
  public String findingNameOf(EObject self, Observation value) {
    return Figures.name(value.getIndicator());
  }

  public String findingStatementOf(EObject self, Observation value) {
    return IssueText.FROM_INDICATOR.with(Figures.name(value.getIndicator()), IssueTips.label(value));
  }

  public FindingKind kindVoice(EObject self) {
    return FindingKind.VOICE;
  }

  public FindingKind kindCard(EObject self) {
    return FindingKind.CARD;
  }

  public IssueRelationKind relationCauses(EObject self) {
    return IssueRelationKind.CAUSES;
  }

  public IssueRelationKind relationWorsens(EObject self) {
    return IssueRelationKind.WORSENS;
  }

  public IssueRelationKind relationSameRoot(EObject self) {
    return IssueRelationKind.SAME_ROOT;
  }

  public IssueRelationKind relationBlocks(EObject self) {
    return IssueRelationKind.BLOCKS;
  }

  public IssueStatus statusPicked(EObject self) {
    return IssueStatus.PICKED;
  }

  public IssueStatus statusConfirmed(EObject self) {
    return IssueStatus.CONFIRMED;
  }

  public IssueStatus statusHold(EObject self) {
    return IssueStatus.HOLD;
  }

  public IssueStatus statusDropped(EObject self) {
    return IssueStatus.DROPPED;
  }

  public boolean isIssue(EObject element) {
    return element instanceof HealthIssue;
  }

  /** Who a new finding belongs to: the issue or cause it was made on, nobody when made beside them. */
  public List<EObject> claimOfNewFinding(EObject self, EObject container) {
    return container instanceof HealthIssue || container instanceof Cause ? List.of(container) : List.of();
  }

  public boolean canHoldCause(EObject self, EObject container) {
    return container instanceof HealthIssue || container instanceof Cause;
  }

  public String whyNotHoldCause(EObject self, EObject container) {
    return canHoldCause(self, container) ? null : IssueText.NOT_CAUSE_PLACE.with();
  }

  public boolean canHoldIssue(EObject self, EObject container) {
    return container instanceof IssueAnalysis;
  }

  public String whyNotHoldIssue(EObject self, EObject container) {
    return canHoldIssue(self, container) ? null : IssueText.ONLY_ANALYSIS.with();
  }

  public boolean canHoldFinding(EObject self, EObject container) {
    return container instanceof NamedElement && IssueScope.analysisOf(container) != null
        || container instanceof Cause;
  }

  /** The logic model that answers the issue of a cause or the issue itself; null when there is none. */
  public LogicModel logicModelAnswering(EObject element) {
    EObject issue = element;
    while (issue != null && !(issue instanceof HealthIssue)) {
      issue = issue.eContainer();
    }
    CouncilModel council = Councils.modelOf(element);
    EObject answered = issue;
    return council == null || answered == null ? null : council.getLogicModels().stream()
        .filter(model -> model.getIssues().contains(answered)).findFirst().orElse(null);
  }

  public boolean isAnsweredByLogic(EObject element) {
    return logicModelAnswering(element) != null;
  }

  public boolean isPlacedIssue(Placement placement) {
    return placement.getElement() instanceof HealthIssue;
  }

  public String actorTooltip(Organization organization) {
    return Figures.codeAndName(organization);
  }

  /** The causes of a diagram an organisation could act on. */
  public List<Cause> causesActedOnBy(NamedElement root, Organization organization) {
    return IssueScope.causes(root).stream().filter(cause -> cause.getOrganizations().contains(organization)).toList();
  }

  /** Rule ISS-01: what is taken up must rest on something. */
  public boolean restsOnFinding(HealthIssue issue) {
    return issue.getStatus() != IssueStatus.PICKED || !issue.getFindings().isEmpty();
  }

  public String messageNoFinding(HealthIssue issue) {
    return IssueText.RULE_NO_FINDING.with(Figures.codeAndName(issue));
  }
}
