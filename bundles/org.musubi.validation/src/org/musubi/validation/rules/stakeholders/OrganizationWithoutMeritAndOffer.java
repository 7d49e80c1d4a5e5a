package org.musubi.validation.rules.stakeholders;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.catalogue.MeritTemplate;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * STK-08: an organisation gains something or has something to give, else nobody sees why it takes part. Dissolved
 * organisations and places not yet taken by a real one do not count. Merits offered as a fix are examples to be
 * confirmed by the organisation.
 */
public final class OrganizationWithoutMeritAndOffer extends AbstractRule {

  private static final int CHOICES = 3;

  public OrganizationWithoutMeritAndOffer() {
    super("STK-08", Severity.WARNING, StakeholdersPackage.Literals.ORGANIZATION);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Organization organization = (Organization) subject;
    if (!organization.isActive() || Seats.isPlaceholder(organization)
        || !organization.getMerits().isEmpty() || !organization.getOffers().isEmpty()) {
      return;
    }
    findings.add(organization, StakeholdersPackage.Literals.ORGANIZATION__MERITS);
    OrganizationType type = organization.getType();
    if (Catalogues.isCatalogueEntry(type) && type.eResource().getResourceSet() != null) {
      ResourceSet resources = type.eResource().getResourceSet();
      Catalogues.in(resources).meritTemplates(type).stream().limit(CHOICES)
          .forEach(template -> findings.fix(fix("merit", () -> add(organization, template), template)));
    }
  }

  private static void add(Organization organization, MeritTemplate template) {
    Merit merit = StakeholdersFactory.eINSTANCE.createMerit();
    merit.setText(template.getName());
    organization.getMerits().add(merit);
  }
}
