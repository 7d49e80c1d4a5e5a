package org.musubi.validation.rules.workshop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.model.workshop.WorkshopTechnique;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Wording;

/**
 * WRK-04: thirty days after a workshop its 6-3-5 results have been entered.
 *
 * <p>Asked of brain-writing sessions; one written cell or card is enough.
 */
public final class BrainwritingResultsMissing extends AbstractRule {

  private static final String DAYS = "days";

  public BrainwritingResultsMissing() {
    super("WRK-04", Severity.HINT, WorkshopPackage.Literals.SESSION);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(DAYS, 30, 0, 365));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Session session = (Session) subject;
    LocalDate date = session.eContainer() instanceof Workshop workshop ? workshop.getDate() : null;
    if (session.getTechnique() == WorkshopTechnique.BRAINWRITING && date != null && session.getCards().isEmpty()
        && date.plusDays((long) context.parameter(this, DAYS)).isBefore(context.today())
        && session.getSheets().stream().noneMatch(BrainwritingResultsMissing::isWritten)) {
      findings.add(session, WorkshopPackage.Literals.SESSION__SHEETS, date);
    }
  }

  private static boolean isWritten(BrainwritingSheet sheet) {
    return sheet.getCells().stream().anyMatch(cell -> !Wording.isBlank(cell.getText()));
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof Workshop workshop
        ? Neighbours.andAlso(changed, workshop.getSessions()) : super.affectedBy(changed, context);
  }
}
