package org.musubi.design.services;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.analysis.network.NodeMeasures;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.design.partnership.Bridging;
import org.musubi.design.partnership.Names;
import org.musubi.design.partnership.PartnershipText;
import org.musubi.design.partnership.Seats;
import org.musubi.design.partnership.Sectors;
import org.musubi.design.text.Words;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.Sector;

/** Services of the diagram of organisations and their ties (DG01). */
public class PartnershipMapServices {

  private static final int PERCENT = 100;

  private final Bridging bridging = new Bridging();

  /** How much an organisation bridges, 0 to 100: its betweenness against the greatest of the council. */
  public int bridgingShare(Organization organization) {
    return (int) Math.round(PERCENT * bridging.share(organization));
  }

  /** The label with the betweenness of the organisation (0 to 1), and whether the network falls apart without it. */
  public String organizationLabelWithBridging(Organization organization) {
    NodeMeasures<Organization> measures = bridging.of(organization);
    String name = Names.shortOf(organization);
    String label = organization.isActive() ? name : PartnershipText.INACTIVE.with(name);
    return measures == null ? label : label + "\n"
        + (measures.articulation() ? PartnershipText.BRIDGING_KEY : PartnershipText.BRIDGING)
            .with(Decimals.format(measures.normalisedBetweenness(), 2));
  }

  public String partnershipMapTitle(CouncilModel model) {
    return PartnershipText.MAP_TITLE.with(Names.of(model));
  }

  public String partnershipMapHint(CouncilModel model) {
    return PartnershipText.MAP_HINT.with();
  }

  public boolean isCouncilFile(EObject element) {
    return element instanceof CouncilModel;
  }

  public boolean hasNoOrganizations(CouncilModel model) {
    return model.getOrganizations().isEmpty();
  }

  public boolean isCommunity(Organization organization) {
    return organization.getSector() == Sector.COMMUNITY;
  }

  public boolean isLabour(Organization organization) {
    return organization.getSector() == Sector.LABOUR;
  }

  public boolean isEmployer(Organization organization) {
    return organization.getSector() == Sector.EMPLOYER;
  }

  public boolean isInsurer(Organization organization) {
    return organization.getSector() == Sector.INSURER;
  }

  public boolean isResident(Organization organization) {
    return organization.getSector() == Sector.RESIDENT;
  }

  public boolean isAcademia(Organization organization) {
    return organization.getSector() == Sector.ACADEMIA;
  }

  public boolean isOfNoSector(Organization organization) {
    return organization.getSector() == null;
  }

  public boolean hasOrganizationsOfNoSector(CouncilModel model) {
    return model.getOrganizations().stream().anyMatch(this::isOfNoSector);
  }

  public String communityLane(CouncilModel model) {
    return Words.label(Sector.COMMUNITY);
  }

  public String labourLane(CouncilModel model) {
    return Words.label(Sector.LABOUR);
  }

  public String employerLane(CouncilModel model) {
    return Words.label(Sector.EMPLOYER);
  }

  public String insurerLane(CouncilModel model) {
    return Words.label(Sector.INSURER);
  }

  public String residentLane(CouncilModel model) {
    return Words.label(Sector.RESIDENT);
  }

  public String academiaLane(CouncilModel model) {
    return Words.label(Sector.ACADEMIA);
  }

  public String noSectorLane(CouncilModel model) {
    return PartnershipText.NO_SECTOR.with();
  }

  public void moveToCommunity(Organization organization) {
    Sectors.move(organization, Sector.COMMUNITY);
  }

  public void moveToLabour(Organization organization) {
    Sectors.move(organization, Sector.LABOUR);
  }

  public void moveToEmployer(Organization organization) {
    Sectors.move(organization, Sector.EMPLOYER);
  }

  public void moveToInsurer(Organization organization) {
    Sectors.move(organization, Sector.INSURER);
  }

  public void moveToResident(Organization organization) {
    Sectors.move(organization, Sector.RESIDENT);
  }

  public void moveToAcademia(Organization organization) {
    Sectors.move(organization, Sector.ACADEMIA);
  }

  /** Whether an element is an organisation that a lane can take: one of a council, not of a catalogue. */
  public boolean isOrganizationOfCouncil(EObject element) {
    return element instanceof Organization organization && Seats.modelOf(organization) != null;
  }

  /** Types of the catalogue and of the council to choose a new organisation from. */
  public List<OrganizationType> knownOrganizationTypes(CouncilModel model) {
    List<OrganizationType> types = new ArrayList<>();
    if (model.getOwnCatalogue() != null) {
      types.addAll(model.getOwnCatalogue().getOrganizationTypes());
    }
    Resource resource = model.eResource();
    if (resource != null && resource.getResourceSet() != null) {
      try {
        Resource catalogue = resource.getResourceSet().getResource(
            URI.createURI("musubi:/catalogue/organizations.musubi-catalogue"), true);
        catalogue.getContents().stream().filter(Catalogue.class::isInstance).map(Catalogue.class::cast)
            .forEach(c -> types.addAll(c.getOrganizationTypes()));
      } catch (WrappedException withoutCatalogue) {
        return types;
      }
    }
    return types;
  }

  /** Takes over type and name of a type. */
  public void becomeOfType(Organization organization, OrganizationType type) {
    organization.setType(type);
    organization.setName(type.getName());
  }
}
