package org.musubi.workbench.overview;

import java.util.List;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.workbench.tree.Group;

/** Are the members known, from all sides, with roles and merits (domain.md 0.3, findings 4 and 5)? */
record MembersCheck(CouncilModel model) {

  private static final List<Sector> SIDES = List.of(Sector.COMMUNITY, Sector.LABOUR, Sector.EMPLOYER, Sector.INSURER);

  void run(Findings findings) {
    List<Organization> organizations = model.getOrganizations();
    int memberships = model.getCouncil() == null ? 0 : model.getCouncil().getMemberships().size();
    findings.count(Group.ORGANIZATIONS, organizations.size());
    findings.count(Group.MEMBERSHIPS, memberships);
    findings.count(Group.RELATIONSHIPS, model.getRelationships().size());
    findings.lacks(model.getCouncil() == null, OverviewText.NEED_COUNCIL, Group.MEMBERS);
    findings.lacks(organizations.isEmpty(), OverviewText.NEED_ORGANIZATIONS, Group.ORGANIZATIONS);
    findings.lacks(memberships == 0, OverviewText.NEED_MEMBERSHIPS, Group.MEMBERSHIPS);
    for (Sector side : SIDES) {
      boolean represented = organizations.stream().anyMatch(organization -> organization.getSector() == side);
      findings.look(!represented, organizations, OverviewText.NEED_SECTOR.text(MusubiLabels.of(side)));
    }
    findings.incomplete(organizations, organization -> organization.getExpectedRoles().isEmpty(),
        OverviewText.NEED_ROLES);
    findings.incomplete(organizations, organization -> organization.getMerits().isEmpty(), OverviewText.NEED_MERITS);
  }
}
