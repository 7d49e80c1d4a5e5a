package org.musubi.design.services;

import org.eclipse.emf.ecore.EObject;
import org.musubi.design.partnership.Ties;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;

/** Services that draw a new tie, one group for each kind of tie. */
public class TieCreationServices {

  public boolean canInformationTie(EObject source, EObject target) {
    return whyNotInformationTie(source, target) == null;
  }

  public String whyNotInformationTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.INFO, null);
  }

  public void becomeInformationTie(Relationship tie) {
    Ties.become(tie, RelationKind.INFO);
  }

  public boolean canFundTie(EObject source, EObject target) {
    return whyNotFundTie(source, target) == null;
  }

  public String whyNotFundTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.FUND, null);
  }

  public void becomeFundTie(Relationship tie) {
    Ties.become(tie, RelationKind.FUND);
  }

  public boolean canDataTie(EObject source, EObject target) {
    return whyNotDataTie(source, target) == null;
  }

  public String whyNotDataTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.DATA, null);
  }

  public void becomeDataTie(Relationship tie) {
    Ties.become(tie, RelationKind.DATA);
  }

  public boolean canMemberTie(EObject source, EObject target) {
    return whyNotMemberTie(source, target) == null;
  }

  public String whyNotMemberTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.MEMBER, null);
  }

  public void becomeMemberTie(Relationship tie) {
    Ties.become(tie, RelationKind.MEMBER);
  }

  public boolean canSuperviseTie(EObject source, EObject target) {
    return whyNotSuperviseTie(source, target) == null;
  }

  public String whyNotSuperviseTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.SUPERVISE, null);
  }

  public void becomeSuperviseTie(Relationship tie) {
    Ties.become(tie, RelationKind.SUPERVISE);
  }

  public boolean canCohostTie(EObject source, EObject target) {
    return whyNotCohostTie(source, target) == null;
  }

  public String whyNotCohostTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.COHOST, null);
  }

  public void becomeCohostTie(Relationship tie) {
    Ties.become(tie, RelationKind.COHOST);
  }

  public boolean canPersonTie(EObject source, EObject target) {
    return whyNotPersonTie(source, target) == null;
  }

  public String whyNotPersonTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.PERSON, null);
  }

  public void becomePersonTie(Relationship tie) {
    Ties.become(tie, RelationKind.PERSON);
  }

  public boolean canReferTie(EObject source, EObject target) {
    return whyNotReferTie(source, target) == null;
  }

  public String whyNotReferTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.REFER, null);
  }

  public void becomeReferTie(Relationship tie) {
    Ties.become(tie, RelationKind.REFER);
  }

  public boolean canAdjustTie(EObject source, EObject target) {
    return whyNotAdjustTie(source, target) == null;
  }

  public String whyNotAdjustTie(EObject source, EObject target) {
    return Ties.whyNot(source, target, RelationKind.ADJUST, null);
  }

  public void becomeAdjustTie(Relationship tie) {
    Ties.become(tie, RelationKind.ADJUST);
  }
}
