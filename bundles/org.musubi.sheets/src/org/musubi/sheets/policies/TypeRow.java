package org.musubi.sheets.policies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.PolicyInstrument;
import org.musubi.model.stakeholders.PolicyParticipation;
import org.musubi.model.stakeholders.PolicyRelation;
import org.musubi.sheets.content.SheetContext;

/** A kind of organisation and those of the council that are of this kind. */
record TypeRow(OrganizationType type, List<Organization> organizations) {

  private static final String USUAL = "・";

  /** The kinds of our organisations, and kinds usual in such councils that policies are known of; by sector. */
  static List<TypeRow> of(SheetContext context) {
    List<OrganizationType> types = new ArrayList<>();
    context.reference().organizationTypes().stream()
        .filter(type -> !type.getPolicies().isEmpty())
        .filter(type -> type.getUsualLevels().isEmpty() || type.getUsualLevels().contains(context.model().getLevel()))
        .forEach(types::add);
    context.model().getOrganizations().stream().map(Organization::getType)
        .filter(type -> type != null && !type.eIsProxy())
        .filter(type -> types.stream().noneMatch(known -> Policies.isSame(known, type)))
        .forEach(types::add);
    return types.stream()
        .sorted(Comparator.comparing(OrganizationType::getSector, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(type -> new TypeRow(type, context.model().getOrganizations().stream()
            .filter(organization -> Policies.isSame(organization.getType(), type)).toList()))
        .toList();
  }

  /** The closest relation of the organisations; ・ where only the reference knowledge sees one. */
  String sign(PolicyInstrument policy) {
    return organizations.stream()
        .flatMap(organization -> PolicySigns.participations(organization, policy).stream())
        .map(PolicyParticipation::getRelation)
        .filter(relation -> relation != null && relation != PolicyRelation.NONE)
        .min(Comparator.comparingInt(PolicySigns::rank)).map(PolicySigns::sign)
        .orElseGet(() -> type.getPolicies().stream().anyMatch(known -> Policies.isSame(known, policy)) ? USUAL : "");
  }
}
