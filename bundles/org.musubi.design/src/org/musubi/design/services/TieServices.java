package org.musubi.design.services;

import org.eclipse.emf.ecore.EObject;
import org.musubi.design.partnership.TieLabels;
import org.musubi.design.partnership.Ties;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;

/** Services for ties between organisations, shared by the map and the Net-Map. */
public class TieServices {

  public boolean isFundTie(Relationship tie) {
    return tie.getKind() == RelationKind.FUND;
  }

  public boolean isDataTie(Relationship tie) {
    return tie.getKind() == RelationKind.DATA;
  }

  public boolean isMemberTie(Relationship tie) {
    return tie.getKind() == RelationKind.MEMBER;
  }

  public boolean isSuperviseTie(Relationship tie) {
    return tie.getKind() == RelationKind.SUPERVISE;
  }

  public boolean isCohostTie(Relationship tie) {
    return tie.getKind() == RelationKind.COHOST;
  }

  public boolean isPersonTie(Relationship tie) {
    return tie.getKind() == RelationKind.PERSON;
  }

  public boolean isReferTie(Relationship tie) {
    return tie.getKind() == RelationKind.REFER;
  }

  public boolean isAdjustTie(Relationship tie) {
    return tie.getKind() == RelationKind.ADJUST;
  }

  public boolean isMutualTie(Relationship tie) {
    return Ties.isMutual(tie);
  }

  public boolean isStrongTie(Relationship tie) {
    return tie.getStrength() != null && tie.getStrength() >= 4;
  }

  /** Kind in one word: the second cue beside the colour of the line. */
  public String tieLabel(Relationship tie) {
    return TieLabels.kind(tie);
  }

  public String tieReason(Relationship tie) {
    return TieLabels.reason(tie);
  }

  public String tieHistory(Relationship tie) {
    return TieLabels.since(tie);
  }

  public Integer tieWidth(Relationship tie) {
    return Ties.width(tie);
  }

  public boolean canStartTie(EObject source) {
    return source instanceof Organization;
  }

  /** Whether the source of a tie may become another organisation. */
  public boolean canMoveTieSource(Relationship tie, EObject newSource) {
    return whyNotMoveTieSource(tie, newSource) == null;
  }

  public String whyNotMoveTieSource(Relationship tie, EObject newSource) {
    return Ties.whyNot(newSource, tie.getTarget(), tie.getKind(), tie);
  }

  /** Whether the target of a tie may become another organisation. */
  public boolean canMoveTieTarget(Relationship tie, EObject newTarget) {
    return whyNotMoveTieTarget(tie, newTarget) == null;
  }

  public String whyNotMoveTieTarget(Relationship tie, EObject newTarget) {
    return Ties.whyNot(tie.getSource(), newTarget, tie.getKind(), tie);
  }

  public boolean isTie(EObject element) {
    return element instanceof Relationship;
  }

  public void strengthenTie(Relationship tie) {
    tie.setStrength(Math.min(5, Ties.width(tie) + 1));
  }

  public void weakenTie(Relationship tie) {
    tie.setStrength(Math.max(1, Ties.width(tie) - 1));
  }

  public void switchTieDirection(Relationship tie) {
    tie.setDirection(Ties.isMutual(tie) ? RelationDirection.ONE_WAY : RelationDirection.MUTUAL);
  }
}
