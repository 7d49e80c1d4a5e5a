package org.musubi.validation.rules.checklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Affected;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * CHK-01: the checklist of this fiscal year is there and answered.
 *
 * <p>That there is one is asked all year; that it is answered only in the last three months, when councils look back
 * on the year (domain.md 1.4).
 */
public final class ChecklistNotAnsweredThisYear extends AbstractRule {

  private static final String DAYS = "daysBeforeYearEnd";

  public ChecklistNotAnsweredThisYear() {
    super("CHK-01", Severity.HINT, CouncilPackage.Literals.COUNCIL_MODEL);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(DAYS, 90, 0, 366));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    CouncilModel model = (CouncilModel) subject;
    List<Checklist> checklists = model.getChecklists().stream()
        .filter(checklist -> context.year().equals(checklist.getFiscalYear())).toList();
    if (checklists.isEmpty()) {
      findings.add(model, CouncilPackage.Literals.COUNCIL_MODEL__CHECKLISTS, context.year());
      findings.fix(fix("create", () -> create(model, context), context.year()));
      return;
    }
    LocalDate askedFrom = context.year().end().minusDays((long) context.parameter(this, DAYS));
    if (context.today().isAfter(askedFrom)) {
      for (Checklist checklist : checklists) {
        int open = Questions.unanswered(checklist);
        if (open > 0) {
          findings.add(checklist, DiagnosisPackage.Literals.CHECKLIST__ANSWERS, Variant.of("open"), open,
              Questions.of(checklist).size());
        }
      }
    }
  }

  private void create(CouncilModel model, RuleContext context) {
    Checklist checklist = DiagnosisFactory.eINSTANCE.createChecklist();
    checklist.setCode(Codes.next(model, checklist.eClass()));
    checklist.setName(texts().fix("name", context.year()));
    checklist.setFiscalYear(context.year());
    checklist.setCouncilLevel(model.getLevel());
    model.getChecklists().stream().map(Checklist::getVersion).filter(Objects::nonNull).reduce((first, last) -> last)
        .ifPresent(checklist::setVersion);
    model.getChecklists().add(checklist);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed == context.model() ? List.of(changed) : Affected.modelWhen(changed, context,
        DiagnosisPackage.Literals.CHECKLIST, DiagnosisPackage.Literals.CHECKLIST_ANSWER,
        DiagnosisPackage.Literals.CHECKLIST_QUESTION);
  }
}
