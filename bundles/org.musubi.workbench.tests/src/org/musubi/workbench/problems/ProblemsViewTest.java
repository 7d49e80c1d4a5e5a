package org.musubi.workbench.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.validation.Problem;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.Severity;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.FixMenu;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.forms.ElementEditor;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Problems as people meet them: in the list, on forms, in the explorer; found and gone while they work. */
class ProblemsViewTest extends WorkbenchTest {

  private final TestCouncil council = new TestCouncil();
  private CouncilSession session;
  private HealthIssue issue;
  private ProblemsView view;

  @BeforeEach
  void openView() {
    session = open(council);
    issue = the(session, council.checkups);
    command(Commands.PROBLEMS);
    view = Ui.get(() -> (ProblemsView) page().findView(ProblemsView.ID));
    waitUntilChecked();
  }

  @AfterEach
  void closeView() {
    Ui.run(() -> {
      page().hideView(view);
      CouncilChecks.get().apply(RuleSettings.DEFAULTS);
    });
  }

  private void waitUntilChecked() {
    Ui.waitFor("the checks", () -> !CouncilChecks.get().isBehind(session));
    Ui.settle();
  }

  private void pick() {
    Ui.run(() -> session.change("pick", () -> issue.setStatus(IssueStatus.PICKED)));
    waitUntilChecked();
  }

  private List<Problem> listed() {
    return Ui.get(() -> view.table().rows().stream().filter(Problem.class::isInstance).map(Problem.class::cast)
        .toList());
  }

  private Problem ofIssue(String rule) {
    return listed().stream().filter(problem -> problem.element() == issue && problem.rule().id().equals(rule))
        .findFirst().orElse(null);
  }

  @Test
  void listsWhatIsFoundWhileOneWorks() {
    int before = listed().size();
    assertTrue(Ui.get(view::getTitle).contains("(" + before + ")"), Ui.get(view::getTitle));
    assertEquals(null, ofIssue("ISS-01"));

    pick();
    assertEquals(Severity.ERROR, ofIssue("ISS-01").severity());
    assertTrue(Ui.get(view::getTitle).contains("(" + listed().size() + ")"), Ui.get(view::getTitle));

    Ui.run(session::undo);
    waitUntilChecked();
    assertEquals(null, ofIssue("ISS-01"));
    assertEquals(before, listed().size());
  }

  @Test
  void errorsComeFirst() {
    pick();
    Object first = Ui.get(() -> view.table().rows().getFirst());
    assertTrue(first instanceof ProblemGroup group && group.worst() == Severity.ERROR, first.toString());
  }

  @Test
  void tellsWhatTheSelectedOneMeansAndWhatToDo() {
    pick();
    Problem problem = ofIssue("ISS-01");
    Ui.run(() -> view.reveal(problem));
    String text = Ui.get(() -> view.details().text());
    assertTrue(text.contains(problem.message()) && text.contains(problem.rule().texts().explanation()), text);
  }

  @Test
  void aFixIsOneStepOfUndoAndTheNextProblemIsSelected() {
    pick();
    Ui.run(() -> view.reveal(ofIssue("ISS-01")));
    Ui.run(() -> {
      Problem problem = view.problemsInQuestion().getFirst();
      FixMenu.run(problem, problem.fixes().getLast());
    });
    waitUntilChecked();
    assertEquals(null, ofIssue("ISS-01"));
    assertEquals(1, Ui.get(() -> view.table().selected().size()).intValue());

    Ui.run(session::undo);
    waitUntilChecked();
    assertEquals(IssueStatus.PICKED, issue.getStatus());
    assertFalse(ofIssue("ISS-01") == null);
  }

  @Test
  void theContextMenuOffersTheFixes() {
    pick();
    Ui.run(() -> view.reveal(ofIssue("ISS-01")));
    MenuManager menu = new MenuManager();
    Ui.run(() -> FixMenu.fill(menu, view.problemsInQuestion()));
    List<String> offered = Ui.get(() -> java.util.Arrays.stream(menu.getItems())
        .map(item -> ((ActionContributionItem) item).getAction().getText()).toList());
    assertEquals(ofIssue("ISS-01").fixes().stream().map(fix -> fix.label()).toList(), offered);
  }

  @Test
  void aDoubleClickLeadsToTheFieldWithItsMark() {
    pick();
    Problem problem = ofIssue("ISS-01");
    Ui.run(() -> {
      view.reveal(problem);
      Table table = view.table().control();
      Ui.notify(table, SWT.DefaultSelection);
    });
    Ui.waitFor("the form", () -> page().getActiveEditor() instanceof ElementEditor form
        && form.getAdapter(EObject.class) == issue);
    ElementEditor form = (ElementEditor) activeEditor();
    assertTrue(Ui.get(() -> form.form().table(IssuesPackage.Literals.HEALTH_ISSUE__FINDINGS)).isPresent());
    assertTrue(Ui.get(() -> form.form().problems().problemsInQuestion()).stream()
        .anyMatch(each -> each.rule().id().equals("ISS-01")));
    assertTrue(Ui.get(() -> form.form().control().getForm().getMessageType()) > 0);
  }

  @Test
  void aFormIsMarkedAndUnmarkedWhileOneWorks() {
    ElementEditor form = (ElementEditor) Ui.get(() -> Navigation.open(page(), issue).orElseThrow());
    pick();
    int marked = Ui.get(() -> form.form().control().getForm().getMessageType());
    assertEquals(3, marked, "an error at the head of the page");
    Ui.run(session::undo);
    waitUntilChecked();
    assertTrue(Ui.get(() -> form.form().control().getForm().getMessageType()) < 3);
  }

  @Test
  void filtersByTextAndSeverityAndGroups() {
    pick();
    int all = listed().size();
    Ui.run(() -> Ui.all(Text.class, view.table().control().getShell()).stream()
        .filter(field -> "内容・規則の番号で絞り込み".equals(field.getMessage())).findFirst().orElseThrow().setText("iss-01"));
    assertTrue(listed().size() < all);
    assertTrue(listed().stream().allMatch(problem -> problem.rule().id().equals("ISS-01")));
    Problem other = Ui.get(() -> CouncilChecks.get().problems(session)).stream()
        .filter(problem -> !problem.rule().id().equals("ISS-01")).findFirst().orElseThrow();
    Ui.run(() -> view.reveal(other));
    assertEquals(List.of(other), Ui.get(() -> view.table().selected()), "what is asked for is shown, filter or not");
  }

  @Test
  void aRuleSwitchedOffIsSilentAtOnceAndLater() {
    pick();
    Ui.run(() -> CouncilChecks.get().apply(CouncilChecks.get().settings().withOn("ISS-01", false)));
    waitUntilChecked();
    assertEquals(null, ofIssue("ISS-01"));
    Ui.run(() -> CouncilChecks.get().apply(RuleSettings.DEFAULTS));
    waitUntilChecked();
    assertFalse(ofIssue("ISS-01") == null);
  }

  @Test
  void theExplorerMarksWhatHasErrors() {
    Tree tree = explorerTree();
    Image sound = Ui.get(() -> tree.getItem(0).getImage());
    pick();
    Image marked = Ui.get(() -> tree.getItem(0).getImage());
    Ui.run(session::undo);
    waitUntilChecked();
    // The small council has other errors too; the sign itself is what counts.
    assertSame(sound, Ui.get(() -> tree.getItem(0).getImage()));
    Ui.run(() -> CouncilChecks.get().registry().rules().forEach(rule ->
        CouncilChecks.get().apply(CouncilChecks.get().settings().withOn(rule.id(), false))));
    waitUntilChecked();
    assertNotSame(marked, Ui.get(() -> tree.getItem(0).getImage()));
  }

  @Test
  void forgetsACouncilThatIsClosed() throws PartInitException {
    assertFalse(listed().isEmpty());
    Ui.run(() -> Navigation.sessions().close(session));
    Ui.settle();
    assertEquals(List.of(), listed());
    assertEquals("検査結果", Ui.get(view::getTitle));
  }
}
