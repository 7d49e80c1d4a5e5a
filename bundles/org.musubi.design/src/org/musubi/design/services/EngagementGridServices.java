package org.musubi.design.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.partnership.AssessmentTexts;
import org.musubi.design.partnership.Assessments;
import org.musubi.design.partnership.Names;
import org.musubi.design.partnership.PartnershipText;
import org.musubi.design.partnership.Seats;
import org.musubi.design.text.Shown;
import org.musubi.design.text.Words;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Position;
import org.musubi.model.stakeholders.StakeholderAssessment;

/** Services of the grid of power and interest (DG02). Its root is a council file or one assessment, for its date. */
public class EngagementGridServices {

  public boolean opensGrid(EObject element) {
    return element instanceof CouncilModel
        || element instanceof StakeholderAssessment assessment && assessment.getOn() != null;
  }

  public String gridTitle(EObject grid) {
    CouncilModel model = Assessments.modelOf(grid);
    return grid instanceof CouncilModel ? PartnershipText.GRID_TITLE.with(Names.of(model))
        : PartnershipText.GRID_TITLE_OF_DATE.with(Names.of(model), Assessments.dateOf(grid));
  }

  public String gridHint(EObject grid) {
    return PartnershipText.GRID_HINT.with();
  }

  public boolean hasNothingToAssess(EObject grid) {
    CouncilModel model = Assessments.modelOf(grid);
    return model == null || model.getOrganizations().isEmpty();
  }

  public String highPowerRow(EObject grid) {
    return PartnershipText.POWER_ROW_HIGH.with();
  }

  public String lowPowerRow(EObject grid) {
    return PartnershipText.POWER_ROW_LOW.with();
  }

  public String manageZone(EObject grid) {
    return AssessmentTexts.zone(EngagementZone.MANAGE);
  }

  public String satisfyZone(EObject grid) {
    return AssessmentTexts.zone(EngagementZone.SATISFY);
  }

  public String informZone(EObject grid) {
    return AssessmentTexts.zone(EngagementZone.INFORM);
  }

  public String monitorZone(EObject grid) {
    return AssessmentTexts.zone(EngagementZone.MONITOR);
  }

  public List<StakeholderAssessment> assessmentsOfGrid(EObject grid) {
    return Assessments.of(grid);
  }

  public boolean isInManageZone(StakeholderAssessment assessment) {
    return assessment.getZone() == EngagementZone.MANAGE;
  }

  public boolean isInSatisfyZone(StakeholderAssessment assessment) {
    return assessment.getZone() == EngagementZone.SATISFY;
  }

  public boolean isInInformZone(StakeholderAssessment assessment) {
    return assessment.getZone() == EngagementZone.INFORM;
  }

  public boolean isInMonitorZone(StakeholderAssessment assessment) {
    return assessment.getZone() == EngagementZone.MONITOR;
  }

  // What can be put into a zone: a judgement of the grid, or an organisation that is to be judged

  public boolean canBeAssessed(EObject element) {
    return Seats.modelOf(element) != null
        && (element instanceof Organization || element instanceof StakeholderAssessment);
  }

  public void assessAsManage(EObject element, EObject grid) {
    assess(element, grid, EngagementZone.MANAGE);
  }

  public void assessAsSatisfy(EObject element, EObject grid) {
    assess(element, grid, EngagementZone.SATISFY);
  }

  public void assessAsInform(EObject element, EObject grid) {
    assess(element, grid, EngagementZone.INFORM);
  }

  public void assessAsMonitor(EObject element, EObject grid) {
    assess(element, grid, EngagementZone.MONITOR);
  }

  private static void assess(EObject element, EObject grid, EngagementZone zone) {
    if (element instanceof StakeholderAssessment assessment) {
      Assessments.move(assessment, zone);
    } else if (element instanceof Organization organization) {
      Assessments.move(Assessments.make(grid, organization), zone);
    }
  }

  /** Starts the judgement of an organisation with the usual power of its type and an interest just below high. */
  public void beginAssessment(EObject grid, Organization organization) {
    StakeholderAssessment assessment = Assessments.make(grid, organization);
    Assessments.move(assessment, Assessments.isPowerful(assessment) ? EngagementZone.SATISFY : EngagementZone.MONITOR);
  }

  public String notAssessedTray(EObject grid) {
    return PartnershipText.NOT_ASSESSED.with();
  }

  public List<Organization> organizationsNotAssessed(EObject grid) {
    return Assessments.withoutZone(grid);
  }

  public boolean hasOrganizationsNotAssessed(EObject grid) {
    return !Assessments.withoutZone(grid).isEmpty();
  }

  // One judgement

  public String assessmentLabel(StakeholderAssessment assessment) {
    return AssessmentTexts.label(assessment);
  }

  public String assessmentLabelWithNeeds(StakeholderAssessment assessment) {
    return AssessmentTexts.labelWithNeeds(assessment);
  }

  public String assessmentTip(StakeholderAssessment assessment) {
    return AssessmentTexts.tip(assessment);
  }

  public String stanceTip(EObject shown) {
    return Shown.element(shown) instanceof StakeholderAssessment assessment
        ? Words.label(assessment.getPosition()) : "";
  }

  /** Power and interest as direct edit offers them: 4/5. */
  public String assessmentFigures(StakeholderAssessment assessment) {
    return AssessmentTexts.figures(assessment);
  }

  /** Takes over what was typed as far as it is a figure from 1 to 5. */
  public void changeFigures(StakeholderAssessment assessment, String power, String interest) {
    assessment.setPower(Assessments.typed(power, assessment.getPower()));
    assessment.setInterest(Assessments.typed(interest, assessment.getInterest()));
  }

  public boolean isAssessment(EObject element) {
    return element instanceof StakeholderAssessment;
  }

  public boolean isAssessmentOfMember(StakeholderAssessment assessment) {
    return assessment.eContainer() instanceof Organization organization && Seats.isMember(organization);
  }

  public boolean isNotInFavour(StakeholderAssessment assessment) {
    return assessment.getPosition() != Position.SUPPORT;
  }

  public boolean isInFavour(StakeholderAssessment assessment) {
    return assessment.getPosition() == Position.SUPPORT;
  }

  public boolean isCautious(StakeholderAssessment assessment) {
    return assessment.getPosition() == Position.CAUTIOUS;
  }

  public boolean isOpposed(StakeholderAssessment assessment) {
    return assessment.getPosition() == Position.OPPOSE;
  }

  public boolean canLead(StakeholderAssessment assessment) {
    return assessment.isLeadership();
  }

  public void raisePower(StakeholderAssessment assessment) {
    assessment.setPower(Assessments.step(assessment.getPower(), 1, 1));
  }

  public void lowerPower(StakeholderAssessment assessment) {
    assessment.setPower(Assessments.step(assessment.getPower(), -1, 1));
  }

  public void raiseInterest(StakeholderAssessment assessment) {
    assessment.setInterest(Assessments.step(assessment.getInterest(), 1, 1));
  }

  public void lowerInterest(StakeholderAssessment assessment) {
    assessment.setInterest(Assessments.step(assessment.getInterest(), -1, 1));
  }

  /** Goes on to the next stance: in favour, neutral, cautious, opposed, unknown and round again. */
  public void nextStance(StakeholderAssessment assessment) {
    List<Position> all = List.of(Position.values());
    assessment.setPosition(all.get((all.indexOf(assessment.getPosition()) + 1) % all.size()));
  }

  public void switchLeadership(StakeholderAssessment assessment) {
    assessment.setLeadership(!assessment.isLeadership());
  }

  public boolean canReassess(EObject element) {
    return element instanceof CouncilModel model && Assessments.canReassess(model);
  }

  public void reassess(CouncilModel model) {
    Assessments.reassess(model);
  }
}
