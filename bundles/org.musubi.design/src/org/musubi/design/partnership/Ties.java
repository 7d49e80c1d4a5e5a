package org.musubi.design.partnership;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.text.Words;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;

/** Which ties between organisations may be drawn. */
public final class Ties {

  private static final Set<RelationKind> TOGETHER =
      Set.of(RelationKind.COHOST, RelationKind.PERSON, RelationKind.ADJUST);

  private Ties() {
  }

  /**
   * Why no tie of a kind may lead from one element to another.
   *
   * @param kind null for a tie whose kind is not known yet
   * @param moved the tie that is put to other ends; null for a new one
   * @return null when it may
   */
  public static String whyNot(EObject from, EObject to, RelationKind kind, Relationship moved) {
    if (!(from instanceof Organization source) || !(to instanceof Organization target)) {
      return PartnershipText.NO_ORGANIZATION_END.with();
    }
    if (source == target) {
      return PartnershipText.SAME_ORGANIZATION.with();
    }
    if (Seats.modelOf(source) != Seats.modelOf(target)) {
      return PartnershipText.NOT_OF_THIS_COUNCIL.with();
    }
    if (kind != null && isTied(source, target, kind, moved)) {
      return PartnershipText.ALREADY_TIED.with(Names.shortOf(source), Names.shortOf(target),
          Words.label(kind));
    }
    return null;
  }

  private static boolean isTied(Organization source, Organization target, RelationKind kind, Relationship moved) {
    return source.getOutgoingRelationships().stream()
        .anyMatch(tie -> tie != moved && tie.getTarget() == target && tie.getKind() == kind)
        || source.getIncomingRelationships().stream()
        .anyMatch(tie -> tie != moved && tie.getSource() == target && tie.getKind() == kind && isMutual(tie));
  }

  public static boolean isMutual(Relationship tie) {
    return tie.getDirection() == RelationDirection.MUTUAL;
  }

  /** Gives a new tie its kind; what people do together goes both ways, the rest one way. */
  public static void become(Relationship tie, RelationKind kind) {
    tie.setKind(kind);
    tie.setDirection(TOGETHER.contains(kind) ? RelationDirection.MUTUAL : RelationDirection.ONE_WAY);
  }

  /** Width of the line in pixels: 1 to 5 as the strength, 1 while nobody has judged it. */
  public static int width(Relationship tie) {
    return tie.getStrength() == null ? 1 : Math.clamp(tie.getStrength(), 1, 5);
  }
}
