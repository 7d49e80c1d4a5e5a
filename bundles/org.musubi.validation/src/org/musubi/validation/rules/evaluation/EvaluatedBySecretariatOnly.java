package org.musubi.validation.rules.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Secretariats;

/**
 * EVL-10: others than the secretariat take part in an evaluation.
 *
 * <p>Asked once an item has been rated by hand, or the evaluation is due; until then nobody has evaluated anything.
 */
public final class EvaluatedBySecretariatOnly extends AbstractRule {

  public EvaluatedBySecretariatOnly() {
    super("EVL-10", Severity.WARNING, EvaluationPackage.Literals.EVALUATION_SHEET);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    EvaluationSheet sheet = (EvaluationSheet) subject;
    boolean evaluated = !sheet.getItems().isEmpty() && (Evaluations.isDue(sheet, context.today())
        || sheet.getItems().stream().anyMatch(item -> item.getSelfRating() != null));
    Set<Organization> secretariat = Secretariats.of(context);
    if (evaluated && secretariat.containsAll(sheet.getParticipants())) {
      findings.add(sheet, EvaluationPackage.Literals.EVALUATION_SHEET__PARTICIPANTS,
          Variant.of(sheet.getParticipants().isEmpty() ? "none" : "secretariat"));
      Meeting meeting = sheet.getConfirmedIn();
      if (meeting != null && !secretariat.containsAll(meeting.getParticipants())) {
        findings.fix(fix("meeting", () -> addParticipants(sheet, meeting), meeting));
      }
    }
  }

  private static void addParticipants(EvaluationSheet sheet, Meeting meeting) {
    meeting.getParticipants().stream()
        .filter(organization -> !sheet.getParticipants().contains(organization))
        .forEach(sheet.getParticipants()::add);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof Council || changed instanceof Membership || changed instanceof Meeting
        ? List.copyOf(context.model().getEvaluations()) : super.affectedBy(changed, context);
  }
}
