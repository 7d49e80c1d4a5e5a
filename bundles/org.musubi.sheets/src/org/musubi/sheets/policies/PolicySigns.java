package org.musubi.sheets.policies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.PolicyInstrument;
import org.musubi.model.stakeholders.PolicyParticipation;
import org.musubi.model.stakeholders.PolicyRelation;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.sheets.content.Lines;

/** The signs of the matrix (domain.md 6.6) and what they change at an organisation. */
final class PolicySigns {

  private static final Map<String, PolicyRelation> SIGNS;

  static {
    Map<String, PolicyRelation> signs = new LinkedHashMap<>();
    signs.put("◎", PolicyRelation.OWN);
    signs.put("○", PolicyRelation.MEMBER);
    signs.put("△", PolicyRelation.USE);
    signs.put("□", PolicyRelation.TARGET);
    signs.put("–", PolicyRelation.NONE);
    SIGNS = Collections.unmodifiableMap(signs);
  }

  private PolicySigns() {
  }

  /** Signs and what they stand for, the closest relation first. */
  static Map<String, PolicyRelation> all() {
    return SIGNS;
  }

  static List<PolicyParticipation> participations(Organization organization, PolicyInstrument instrument) {
    return organization.getPolicyParticipations().stream()
        .filter(participation -> Policies.isSame(participation.getInstrument(), instrument)).toList();
  }

  /** The signs of an organisation for a policy, usually one; empty where nothing is recorded. */
  static String text(Organization organization, PolicyInstrument instrument) {
    return participations(organization, instrument).stream().map(PolicyParticipation::getRelation)
        .distinct().sorted((one, other) -> rank(one) - rank(other)).map(PolicySigns::sign)
        .collect(Collectors.joining());
  }

  static String sign(PolicyRelation relation) {
    return SIGNS.entrySet().stream().filter(sign -> sign.getValue() == relation).map(Map.Entry::getKey)
        .findFirst().orElse("");
  }

  /** 0 for the closest relation. */
  static int rank(PolicyRelation relation) {
    return List.copyOf(SIGNS.values()).indexOf(relation);
  }

  /** True where a cell stands for one participation at most, so that a sign typed into it is clear. */
  static boolean isClear(Organization organization, PolicyInstrument instrument) {
    return participations(organization, instrument).size() < 2;
  }

  /** The relation of an organisation to a policy. */
  static PolicyRelation of(Organization organization, PolicyInstrument instrument) {
    return participations(organization, instrument).stream().map(PolicyParticipation::getRelation)
        .findFirst().orElse(PolicyRelation.NONE);
  }

  /** Relates an organisation to a policy. Without a relation the entry is removed, unless words were written in it. */
  static void set(Organization organization, PolicyInstrument instrument, PolicyRelation relation) {
    if (relation == of(organization, instrument)) {
      return;
    }
    List<PolicyParticipation> present = participations(organization, instrument);
    boolean none = relation == null || relation == PolicyRelation.NONE;
    if (present.isEmpty() && !none) {
      PolicyParticipation participation = StakeholdersFactory.eINSTANCE.createPolicyParticipation();
      participation.setInstrument(instrument);
      participation.setRelation(relation);
      organization.getPolicyParticipations().add(participation);
    }
    for (PolicyParticipation participation : present) {
      if (none && Lines.first(participation.getContent(), participation.getTargetText()).isEmpty()) {
        EcoreUtil.delete(participation, true);
      } else {
        participation.setRelation(none ? PolicyRelation.NONE : relation);
      }
    }
  }
}
