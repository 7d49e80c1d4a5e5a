package org.musubi.validation.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/** Rules to try the engine with. */
final class TestRules {

  private TestRules() {
  }

  /** TST-01: every issue has a name. */
  static final class Named extends AbstractRule {

    Named() {
      super("TST-01", Severity.ERROR, IssuesPackage.Literals.HEALTH_ISSUE);
    }

    @Override
    public void check(EObject subject, RuleContext context, Findings findings) {
      HealthIssue issue = (HealthIssue) subject;
      if (issue.getName() == null) {
        findings.add(issue, CorePackage.Literals.NAMED_ELEMENT__NAME, issue.getFindings());
        findings.fix(fix("name", () -> issue.setName("受診率"), "受診率"));
      }
    }
  }

  /** TST-02: no two elements have the same name; says how many have it. */
  static final class Unique extends AbstractRule {

    Unique() {
      super("TST-02", Severity.WARNING, CorePackage.Literals.NAMED_ELEMENT);
    }

    @Override
    public void check(EObject subject, RuleContext context, Findings findings) {
      NamedElement element = (NamedElement) subject;
      if (element.getName() != null) {
        List<NamedElement> same =
            context.withKey("TST-02", NamedElement.class, NamedElement::getName, element.getName());
        if (same.size() > 1) {
          findings.add(element, same.size(), same.stream().filter(other -> other != element).toList());
        }
      }
    }
  }

  /** TST-02: finds fault with every issue, with a severity of its own. */
  static final class Reporting extends AbstractRule {

    private final Severity reported;

    Reporting(Severity reported) {
      super("TST-02", Severity.WARNING, IssuesPackage.Literals.HEALTH_ISSUE);
      this.reported = reported;
    }

    @Override
    public void check(EObject subject, RuleContext context, Findings findings) {
      findings.add(subject, 1, List.of());
      findings.lower(reported);
    }
  }

  /** TST-03: finds no fault, but uses several indexes, and one more only when it is asked where to look again. */
  static final class AskingLate extends AbstractRule {

    private static final int INDEXES = 8;

    AskingLate() {
      super("TST-03", Severity.ERROR, IssuesPackage.Literals.HEALTH_ISSUE);
    }

    @Override
    public void check(EObject subject, RuleContext context, Findings findings) {
      for (int i = 0; i < INDEXES; i++) {
        sameName("early " + i, (HealthIssue) subject, context);
      }
    }

    @Override
    public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
      return changed instanceof HealthIssue issue
          ? List.copyOf(sameName("late " + issue.getName(), issue, context)) : List.of();
    }

    private static List<HealthIssue> sameName(String index, HealthIssue issue, RuleContext context) {
      return context.withKey(index, HealthIssue.class, HealthIssue::getName, issue.getName());
    }
  }

  /** TST-03: does what the test wants. */
  static final class Any extends AbstractRule {

    private final BiConsumer<EObject, RuleContext> action;

    Any(BiConsumer<EObject, RuleContext> action, EClass... subjects) {
      super("TST-03", Severity.ERROR, subjects);
      this.action = action;
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(new Parameter("limit", 10, 0, 100));
    }

    @Override
    public void check(EObject subject, RuleContext context, Findings findings) {
      action.accept(subject, context);
    }
  }
}
