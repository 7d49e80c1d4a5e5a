package org.musubi.validation.rules.stakeholders;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.DocumentRef;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * STK-09: where data flows between two organisations, the agreement about it is on record. One agreement serves all
 * data ties between the two, in both directions. As fixes the agreements are offered that one of the two has with
 * somebody.
 */
public final class DataTieWithoutAgreement extends AbstractRule {

  public DataTieWithoutAgreement() {
    super("STK-09", Severity.HINT, StakeholdersPackage.Literals.RELATIONSHIP);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Relationship tie = (Relationship) subject;
    if (tie.getKind() != RelationKind.DATA || tie.getSource() == null || tie.getTarget() == null
        || ties(tie.getSource()).anyMatch(other -> covers(other, tie))) {
      return;
    }
    findings.add(tie, StakeholdersPackage.Literals.RELATIONSHIP__AGREEMENT);
    Set<DocumentRef> known = new LinkedHashSet<>();
    Stream.concat(ties(tie.getSource()), ties(tie.getTarget()))
        .map(Relationship::getAgreement).filter(Objects::nonNull).forEach(known::add);
    known.forEach(document -> findings.fix(fix("link", () -> tie.setAgreement(document), document)));
  }

  private static boolean covers(Relationship other, Relationship tie) {
    return other.getKind() == RelationKind.DATA && other.getAgreement() != null
        && (other.getSource() == tie.getSource() && other.getTarget() == tie.getTarget()
            || other.getSource() == tie.getTarget() && other.getTarget() == tie.getSource());
  }

  private static Stream<Relationship> ties(Organization organization) {
    return Stream.concat(
        organization.getOutgoingRelationships().stream(), organization.getIncomingRelationships().stream());
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return switch (changed) {
      case Relationship tie -> Stream.concat(Stream.of(tie), Stream.of(tie.getSource(), tie.getTarget())
          .filter(Objects::nonNull).flatMap(DataTieWithoutAgreement::ties)).<EObject>map(each -> each).toList();
      case Organization organization -> ties(organization).<EObject>map(each -> each).toList();
      default -> List.of();
    };
  }
}
