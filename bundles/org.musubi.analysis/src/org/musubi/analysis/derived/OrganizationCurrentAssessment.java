package org.musubi.analysis.derived;

import java.util.Comparator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersPackage;

/** The latest dated assessment, of one day the one entered last; undated ones count as older than all others. */
final class OrganizationCurrentAssessment implements Calculation<Organization, StakeholderAssessment> {

  private static final Comparator<StakeholderAssessment> BY_DATE =
      Comparator.comparing(StakeholderAssessment::getOn, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Override
  public EStructuralFeature feature() {
    return StakeholdersPackage.Literals.ORGANIZATION__CURRENT_ASSESSMENT;
  }

  @Override
  public StakeholderAssessment valueOf(Organization organization) {
    return organization.getAssessments().stream()
        .reduce((earlier, later) -> BY_DATE.compare(earlier, later) > 0 ? earlier : later)
        .orElse(null);
  }
}
