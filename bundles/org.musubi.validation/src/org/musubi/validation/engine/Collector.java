package org.musubi.validation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.validation.Findings;
import org.musubi.validation.Problem;
import org.musubi.validation.QuickFix;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/** Runs one rule on one element and keeps what it finds; a rule that breaks down is a problem like others. */
final class Collector implements Findings {

  private final Rule rule;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();

  private Collector(Rule rule) {
    this.rule = rule;
  }

  static Verdict check(Rule rule, EObject subject, RuleContext context) {
    Collector collector = new Collector(rule);
    try {
      rule.check(subject, context, collector);
      return new Verdict(collector.problems, collector.arguments);
    } catch (RuntimeException | LinkageError e) {
      return new Verdict(List.of(FailedRule.problem(rule, subject, e)), List.of());
    }
  }

  @Override
  public void add(EObject element, Object... values) {
    add(element, (EStructuralFeature) null, values);
  }

  @Override
  public void add(EObject element, EStructuralFeature feature, Object... values) {
    problems.add(new Problem(rule, element, feature, rule.texts().message(element, values), List.of()));
    arguments.addAll(Arrays.asList(values));
  }

  @Override
  public void lower(Severity severity) {
    Problem last = last();
    if (!last.severity().atLeast(severity)) {
      throw new IllegalArgumentException(rule.id() + " is " + last.severity() + " and never " + severity);
    }
    problems.add(new Problem(
        last.rule(), severity, last.element(), last.feature(), last.message(), last.fixes()));
  }

  @Override
  public void fix(QuickFix fix) {
    Problem last = last();
    List<QuickFix> fixes = new ArrayList<>(last.fixes());
    fixes.add(fix);
    problems.add(new Problem(
        last.rule(), last.severity(), last.element(), last.feature(), last.message(), fixes));
  }

  private Problem last() {
    if (problems.isEmpty()) {
      throw new IllegalStateException("This belongs to the problem added last, and none was added");
    }
    return problems.removeLast();
  }
}
