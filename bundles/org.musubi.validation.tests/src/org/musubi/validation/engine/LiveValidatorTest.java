package org.musubi.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CorePackage;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.testing.RuleTestBase;

class LiveValidatorTest extends RuleTestBase {

  private final Rule named = new TestRules.Named();
  private final Rule unique = new TestRules.Unique();
  private final List<EObject> looked = new ArrayList<>();
  private final Rule counting = new TestRules.Any((subject, context) -> looked.add(subject),
      CorePackage.Literals.NAMED_ELEMENT);
  private final IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
  private final List<String> calls = new ArrayList<>();
  private final LiveValidator live;

  LiveValidatorTest() {
    model.getIssueAnalyses().add(analysis);
    live = new LiveValidator(model, () -> calls.add("changed"));
  }

  @BeforeEach
  void start() {
    issue("a");
    issue("b");
    live.configure(List.of(named, unique, counting), settings, today);
    live.finish();
    looked.clear();
    calls.clear();
    live.takeChanged();
  }

  private HealthIssue issue(String name) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setName(name);
    analysis.getIssues().add(issue);
    return issue;
  }

  private List<String> messages() {
    live.finish();
    return live.problems().stream().map(Problem::message).toList();
  }

  @Test
  void followsAnEdit() {
    analysis.getIssues().getFirst().setName(null);
    assertTrue(live.isBehind());
    assertEquals(1, messages().size());
    assertFalse(live.isBehind());

    analysis.getIssues().getFirst().setName("c");
    assertEquals(List.of(), messages());
  }

  @Test
  void tellsOnceThatThereIsSomethingToDo() {
    analysis.getIssues().getFirst().setName("c");
    analysis.getIssues().getFirst().setName("d");
    assertEquals(1, calls.size());

    live.finish();
    analysis.getIssues().getFirst().setName("e");
    assertEquals(2, calls.size());
  }

  @Test
  void looksOnlyAtWhatTheEditConcerns() {
    for (int i = 0; i < 200; i++) {
      issue("issue " + i);
      live.finish();
    }
    looked.clear();

    HealthIssue edited = analysis.getIssues().get(100);
    edited.setUrgency(3);
    live.finish();

    assertEquals(List.of(edited, analysis, model), looked);
  }

  @Test
  void looksAtTheOthersOfTheSameKeyBeforeAndAfter() {
    HealthIssue other = analysis.getIssues().get(1);
    analysis.getIssues().getFirst().setName("b");
    assertEquals(2, messages().size());
    assertEquals(1, live.problemsOf(other).size());

    analysis.getIssues().getFirst().setName("c");
    assertEquals(List.of(), messages());
  }

  @Test
  void aRuleMayAskForAnIndexForTheFirstTimeWhileGroupsChange() {
    live.configure(List.of(new TestRules.AskingLate(), unique), settings, today);
    live.finish();
    analysis.getIssues().getFirst().setName("b");
    assertEquals(2, messages().size());
  }

  @Test
  void keepsOthersInTheOrderOfTheModel() {
    issue("a");
    issue("a");
    messages();
    analysis.getIssues().move(0, 3);

    assertEquals(messages(), new Validator(List.of(named, unique, counting), settings).check(model, today).stream()
        .map(Problem::message).toList());
  }

  @Test
  void forgetsWhatWasRemovedAndFindsItAgainAfterUndo() {
    HealthIssue issue = issue(null);
    assertEquals(1, messages().size());

    EcoreUtil.remove(issue);
    assertEquals(List.of(), messages());
    assertEquals(List.of(), live.problemsOf(issue));

    analysis.getIssues().add(0, issue);
    assertEquals(1, messages().size());
  }

  @Test
  void writesTheMessageAnewWhenSomethingItNamesIsRenamed() {
    Finding finding = IssuesFactory.eINSTANCE.createFinding();
    finding.setName("前");
    analysis.getFindings().add(finding);
    issue(null).getFindings().add(finding);
    messages();

    finding.setName("後");

    assertTrue(messages().getFirst().endsWith("後"), () -> messages().toString());
  }

  @Test
  void namesTheElementsWhoseProblemsHaveChanged() {
    HealthIssue issue = analysis.getIssues().getFirst();
    issue.setName(null);
    live.finish();
    assertEquals(List.of(issue), List.copyOf(live.takeChanged()));

    issue.setUrgency(2);
    live.finish();
    assertTrue(live.takeChanged().isEmpty(), "the problem is still the same");

    EcoreUtil.remove(issue);
    live.finish();
    assertEquals(List.of(issue), List.copyOf(live.takeChanged()));
  }

  @Test
  void worksInSlices() {
    for (int i = 0; i < 50; i++) {
      issue(null);
    }
    live.configure(List.of(named), settings, today);
    int slices = 1;
    while (live.work(Duration.ZERO)) {
      slices++;
    }
    assertEquals(54, slices);
    assertEquals(50, live.problems().size());
  }

  @Test
  void seesEditsMadeBetweenTwoSlices() {
    HealthIssue last = issue(null);
    live.configure(List.of(named), settings, today);
    live.work(Duration.ZERO);
    HealthIssue added = IssuesFactory.eINSTANCE.createHealthIssue();
    analysis.getIssues().add(0, added);
    EcoreUtil.remove(last);

    assertEquals(1, messages().size());
    assertEquals(added, live.problems().getFirst().element());
  }

  @Test
  void startsAnewAfterALargeEdit() {
    List<HealthIssue> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(IssuesFactory.eINSTANCE.createHealthIssue());
    }
    analysis.getIssues().addAll(many);
    live.work(Duration.ZERO);
    assertTrue(live.isBehind(), "not everything at once");
    assertEquals(1000, messages().size());

    analysis.getIssues().removeAll(many);
    assertEquals(0, messages().size());
  }

  @Test
  void dropsTheProblemsOfARuleSwitchedOff() {
    issue(null);
    messages();
    live.configure(List.of(named, unique), RuleSettings.DEFAULTS.withOn("TST-01", false), today);
    assertEquals(List.of(), messages());
  }

  @Test
  void endsWhenDisposed() {
    live.dispose();
    issue(null);
    live.finish();
    assertEquals(List.of(), live.problems());
    assertTrue(calls.isEmpty());
    assertTrue(model.eAdapters().isEmpty() && analysis.eAdapters().isEmpty());
  }
}
