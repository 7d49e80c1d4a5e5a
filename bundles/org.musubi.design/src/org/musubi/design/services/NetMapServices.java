package org.musubi.design.services;

import org.eclipse.emf.ecore.EObject;
import org.musubi.design.partnership.AssessmentTexts;
import org.musubi.design.partnership.Assessments;
import org.musubi.design.partnership.Names;
import org.musubi.design.partnership.PartnershipText;
import org.musubi.design.text.Lines;
import org.musubi.design.text.Words;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholderAssessment;

/** Services of the Net-Map (DG03, domain.md 3.2.3). */
public class NetMapServices {

  private static final int SMALLEST = 3;
  private static final int GOAL_LENGTH = 24;
  private static final int INFLUENTIAL = 3;

  public String netMapTitle(CouncilModel model) {
    return PartnershipText.NET_MAP_TITLE.with(Names.of(model));
  }

  public String netMapHint(CouncilModel model) {
    return PartnershipText.NET_MAP_HINT.with();
  }

  /** Influence 0 to 5 of the latest judgement, 0 while nobody has judged. */
  public Integer netMapInfluence(Organization organization) {
    Integer influence = influenceOf(organization);
    return influence == null ? 0 : influence;
  }

  /** Diameter in units of ten pixels: an organisation of influence 5 is drawn about three times as wide as one of 0. */
  public Integer netMapSize(Organization organization) {
    return SMALLEST + netMapInfluence(organization);
  }

  public String netMapLabel(Organization organization) {
    Integer influence = influenceOf(organization);
    return influence == null ? Names.shortOf(organization)
        : PartnershipText.INFLUENCE.with(Names.shortOf(organization), AssessmentTexts.tower(influence), influence);
  }

  public String netMapLabelWithGoal(Organization organization) {
    StakeholderAssessment assessment = organization.getCurrentAssessment();
    String goal = assessment == null ? "" : Words.shortened(assessment.getNeeds(), GOAL_LENGTH);
    return goal.isEmpty() ? netMapLabel(organization) : PartnershipText.GOAL.with(netMapLabel(organization), goal);
  }

  public String netMapTip(Organization organization) {
    StakeholderAssessment assessment = organization.getCurrentAssessment();
    Integer influence = influenceOf(organization);
    return new Lines()
        .add(Names.of(organization))
        .add(influence == null ? null : PartnershipText.TIP_INFLUENCE.with(influence))
        .add(assessment == null ? null : AssessmentTexts.tip(assessment))
        .toString();
  }

  public boolean isInfluential(Organization organization) {
    return netMapInfluence(organization) >= INFLUENTIAL;
  }

  public boolean isMoneyOrDataTie(Relationship tie) {
    return tie.getKind() == RelationKind.FUND || tie.getKind() == RelationKind.DATA;
  }

  public void raiseInfluence(Organization organization) {
    change(organization, 1);
  }

  public void lowerInfluence(Organization organization) {
    change(organization, -1);
  }

  private static void change(Organization organization, int step) {
    EObject grid = Assessments.modelOf(organization);
    StakeholderAssessment assessment = Assessments.make(grid, organization);
    assessment.setInfluence(Assessments.step(assessment.getInfluence(), step, 0));
  }

  private static Integer influenceOf(Organization organization) {
    StakeholderAssessment assessment = organization.getCurrentAssessment();
    return assessment == null ? null : assessment.getInfluence();
  }
}
