package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.stakeholders.EngagementZones;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersPackage;

/** The zone of the power/interest grid by the threshold of the council (domain.md 3.2.1). */
final class StakeholderAssessmentZone implements Calculation<StakeholderAssessment, EngagementZone> {

  @Override
  public EStructuralFeature feature() {
    return StakeholdersPackage.Literals.STAKEHOLDER_ASSESSMENT__ZONE;
  }

  @Override
  public EngagementZone valueOf(StakeholderAssessment assessment) {
    return EngagementZones.of(assessment.getPower(), assessment.getInterest(), threshold(assessment));
  }

  private static int threshold(EObject element) {
    return EcoreUtil.getRootContainer(element) instanceof CouncilModel model && model.getZoneThreshold() != null
        ? model.getZoneThreshold()
        : EngagementZones.USUAL_THRESHOLD;
  }
}
