package org.musubi.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.Severity;
import org.musubi.validation.testing.RuleTestBase;

class ValidatorTest extends RuleTestBase {

  private final Rule named = new TestRules.Named();
  private final Rule unique = new TestRules.Unique();
  private final IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();

  ValidatorTest() {
    model.getIssueAnalyses().add(analysis);
  }

  private HealthIssue issue(String code, String name) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setCode(code);
    issue.setName(name);
    analysis.getIssues().add(issue);
    return issue;
  }

  private List<Problem> run(Rule... rules) {
    return new Validator(List.of(rules), settings).check(model, today);
  }

  @Test
  void reportsInTheOrderOfTheModelAndThenOfTheRules() {
    issue("課題-02", null);
    issue("課題-01", "同じ名前");
    analysis.setName("同じ名前");
    issue("課題-03", null);

    List<String> found = run(unique, named).stream()
        .map(problem -> problem.rule().id() + " " + ((org.musubi.model.core.NamedElement) problem.element()).getCode())
        .toList();

    assertEquals(List.of("TST-02 null", "TST-01 課題-02", "TST-02 課題-01", "TST-01 課題-03"), found);
  }

  @Test
  void writesMessagesAsPeopleReadThem() {
    HealthIssue issue = issue("課題-02", null);
    for (String name : List.of("受診率が低い", "声が多い")) {
      Finding finding = IssuesFactory.eINSTANCE.createFinding();
      finding.setName(name);
      analysis.getFindings().add(finding);
      issue.getFindings().add(finding);
    }

    Problem problem = run(named).getFirst();

    assertEquals("課題-02: has no name, like 受診率が低い、声が多い", problem.message());
    assertSame(CorePackage.Literals.NAMED_ELEMENT__NAME, problem.feature());
    assertEquals("Call it 受診率", problem.fixes().getFirst().label());
    assertEquals(Severity.ERROR, problem.severity());
  }

  @Test
  void speaksTheLanguageOfTheUser() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("Warning", Severity.WARNING.label());
      Locale.setDefault(Locale.JAPAN);
      assertEquals("警告", Severity.WARNING.label());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void appliesAFix() {
    HealthIssue issue = issue("課題-02", null);

    run(named).getFirst().fixes().getFirst().change().run();

    assertEquals("受診率", issue.getName());
    assertTrue(run(named).isEmpty());
  }

  @Test
  void givesInstancesOfSubclassesToARule() {
    List<EObject> seen = new ArrayList<>();
    HealthIssue issue = issue("課題-01", "x");

    run(new TestRules.Any((subject, context) -> seen.add(subject), CorePackage.Literals.NAMED_ELEMENT));

    assertEquals(List.of(model, analysis, issue), seen);
  }

  @Test
  void leavesOutRulesSwitchedOff() {
    issue("課題-02", null);
    settings = RuleSettings.DEFAULTS.withOn("TST-01", false);

    assertTrue(run(named).isEmpty());
  }

  @Test
  void givesThresholdsAsSet() {
    List<Double> given = new ArrayList<>();
    Rule[] rule = new Rule[1];
    rule[0] = new TestRules.Any((subject, context) -> given.add(context.parameter(rule[0], "limit")),
        CouncilPackage.Literals.COUNCIL_MODEL);

    run(rule[0]);
    settings = settings.withThreshold("TST-03", "limit", 7.0);
    run(rule[0]);
    settings = settings.withThreshold("TST-03", "limit", 7000.0);
    run(rule[0]);

    assertEquals(List.of(10.0, 7.0, 100.0), given);
  }

  @Test
  void aRuleThatBreaksDownIsAWarningThatNamesItAndHoldsUpNobodyElse() {
    HealthIssue issue = issue("課題-02", null);
    Rule broken = new TestRules.Any((subject, context) -> {
      throw new IllegalStateException("index 7");
    }, IssuesPackage.Literals.HEALTH_ISSUE);

    List<Problem> problems = run(broken, named);

    assertEquals(2, problems.size());
    Problem failure = problems.getFirst();
    assertEquals("TST-03", failure.rule().id());
    assertEquals(Severity.WARNING, failure.severity());
    assertSame(issue, failure.element());
    assertNull(failure.feature());
    assertTrue(failure.message().contains("TST-03") && failure.message().contains("index 7")
        && failure.message().contains("課題-02"), failure.message());
  }

  @Test
  void aProblemWithoutItsTextIsTheFaultOfTheRule() {
    issue("課題-02", null);
    Rule wordless = new TestRules.Any((subject, context) -> {
      throw new java.util.MissingResourceException("no text", "rules", "TST-03.message");
    }, IssuesPackage.Literals.HEALTH_ISSUE);

    assertTrue(run(wordless).getFirst().message().contains("TST-03"));
  }

  @Test
  void aRuleMayBeLessSeriousThanUsualButNeverMore() {
    HealthIssue issue = issue("課題-02", null);
    Rule mild = new TestRules.Reporting(Severity.HINT);
    Rule wild = new TestRules.Reporting(Severity.ERROR);

    assertEquals(Severity.HINT, run(mild).getFirst().severity());
    assertEquals(Severity.WARNING, mild.severity());
    assertTrue(run(wild).getFirst().message().contains("ERROR"), "a fault of the rule");
    assertSame(issue, run(mild).getFirst().element());
  }

  @Test
  void computesSharedWorkOncePerRun() {
    issue("課題-01", "a");
    issue("課題-02", "b");
    List<String> computed = new ArrayList<>();
    Rule rule = new TestRules.Any((subject, context) -> context.cached("key", () -> {
      computed.add("computed");
      return computed;
    }), IssuesPackage.Literals.HEALTH_ISSUE);

    run(rule);
    assertEquals(1, computed.size());
    run(rule);
    assertEquals(2, computed.size());
  }

  @Test
  void tellsTheDayAndTheFiscalYear() {
    List<FiscalYear> years = new ArrayList<>();
    today = today.withMonth(3);

    run(new TestRules.Any((subject, context) -> years.add(context.year()), CouncilPackage.Literals.COUNCIL_MODEL));

    assertEquals(List.of(new FiscalYear(2025)), years);
  }
}
