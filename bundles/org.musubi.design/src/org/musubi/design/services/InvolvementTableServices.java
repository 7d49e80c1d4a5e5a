package org.musubi.design.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.design.partnership.Letters;
import org.musubi.design.partnership.Names;
import org.musubi.design.partnership.PartnershipText;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Words;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;

/** Services of the table of projects and organisations (DG07). */
public class InvolvementTableServices {

  public String involvementTitle(CouncilModel model) {
    return PartnershipText.INVOLVEMENT_TITLE.with(Names.of(model));
  }

  public String projectLine(Project project) {
    return Figures.codeAndName(project);
  }

  public String organizationColumn(Organization organization) {
    return Names.shortOf(organization);
  }

  public List<Organization> activeOrganizations(CouncilModel model) {
    return model.getOrganizations().stream().filter(Organization::isActive).toList();
  }

  public List<ProjectPartner> allPartners(CouncilModel model) {
    return model.getProjects().stream().flatMap(project -> project.getPartners().stream()).toList();
  }

  public String involvementLetter(ProjectPartner partner) {
    return Letters.of(partner.getInvolvement());
  }

  /** Whether a text is one of the signs or words for an involvement. */
  public boolean isInvolvementLetter(EObject any, String text) {
    return Letters.read(text) != null;
  }

  /** Takes over the involvement typed; an empty text ends it, a text that means nothing changes nothing. */
  public void changeInvolvement(ProjectPartner partner, String text) {
    Involvement involvement = Letters.read(text);
    if (involvement != null) {
      partner.setInvolvement(involvement);
    } else if (Words.plain(text).isEmpty()) {
      EcoreUtil.remove(partner);
    }
  }

  public boolean isLead(ProjectPartner partner) {
    return partner.getInvolvement() == Involvement.LEAD;
  }

  public boolean isCoLead(ProjectPartner partner) {
    return partner.getInvolvement() == Involvement.CO_LEAD;
  }

  public boolean isCooperation(ProjectPartner partner) {
    return partner.getInvolvement() == Involvement.COOPERATE;
  }

  /** Takes an organisation out of every project: what deleting its column means. */
  public void leaveAllProjects(Organization organization) {
    if (EcoreUtil.getRootContainer(organization) instanceof CouncilModel model) {
      for (ProjectPartner partner : allPartners(model)) {
        if (partner.getOrganization() == organization) {
          EcoreUtil.remove(partner);
        }
      }
    }
  }
}
