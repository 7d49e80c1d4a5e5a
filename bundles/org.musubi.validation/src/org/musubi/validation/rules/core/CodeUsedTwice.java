package org.musubi.validation.rules.core;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Indicator;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * COR-02: codes of issues, projects and indicators are unique, each kind for itself.
 *
 * <p>課題-1 and 課題-01 read the same and are the same. The first element in the order of the model keeps its code, the
 * others are reported; elements without a code do not count.
 */
public final class CodeUsedTwice extends AbstractRule {

  private record Key(EClass kind, String code) {
  }

  public CodeUsedTwice() {
    super("COR-02", Severity.ERROR, IssuesPackage.Literals.HEALTH_ISSUE, PlanPackage.Literals.PROJECT,
        DataPackage.Literals.INDICATOR);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    NamedElement element = (NamedElement) subject;
    Key key = key(element);
    if (key == null) {
      return;
    }
    List<NamedElement> same = context.withKey(id(), NamedElement.class, CodeUsedTwice::key, key);
    if (same.size() > 1 && same.getFirst() != element) {
      findings.add(element, CorePackage.Literals.NAMED_ELEMENT__CODE, element.getCode(), same.getFirst());
      findings.fix(fix("next", () -> element.setCode(Codes.next(context.model(), element.eClass())),
          element.eClass()));
    }
  }

  private static Key key(NamedElement element) {
    boolean isCounted = element instanceof HealthIssue || element instanceof Project || element instanceof Indicator;
    String code = isCounted ? Codes.comparable(element.getCode()) : "";
    return code.isEmpty() ? null : new Key(element.eClass(), code);
  }
}
