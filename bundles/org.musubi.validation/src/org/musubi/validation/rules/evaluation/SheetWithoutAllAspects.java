package org.musubi.validation.rules.evaluation;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.Codes;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * EVL-01: an evaluation sheet has items of all four aspects.
 *
 * <p>Not asked of sheets about the running of the council: these have fixed viewpoints instead (domain.md 6.4). Not
 * asked of a sheet without any item either: it is printed as a blank form and filled in by hand.
 */
public final class SheetWithoutAllAspects extends AbstractRule {

  public SheetWithoutAllAspects() {
    super("EVL-01", Severity.ERROR, EvaluationPackage.Literals.EVALUATION_SHEET);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    EvaluationSheet sheet = (EvaluationSheet) subject;
    Set<Aspect> missing = EnumSet.allOf(Aspect.class);
    sheet.getItems().forEach(item -> missing.remove(item.getAspect()));
    if (sheet.getScope() != EvaluationScope.COUNCIL && !sheet.getItems().isEmpty() && !missing.isEmpty()) {
      findings.add(sheet, EvaluationPackage.Literals.EVALUATION_SHEET__ITEMS, missing);
      findings.fix(fix("add", () -> missing.forEach(aspect -> addItem(sheet, aspect, context)), missing));
    }
  }

  private void addItem(EvaluationSheet sheet, Aspect aspect, RuleContext context) {
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    item.setCode(Codes.next(context.model(), item.eClass()));
    item.setName(texts().fix("question." + aspect.name()));
    item.setAspect(aspect);
    sheet.getItems().add(item);
  }
}
