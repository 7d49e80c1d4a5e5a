package org.musubi.workbench.diagram.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.persistence.CouncilFileException;
import org.musubi.validation.RuleSettings;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.ERROR_LEVEL;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.diagram.editor.DiagramEditor;
import org.musubi.workbench.diagram.editor.DiagramEditors;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** What the rules about councils say is shown in diagrams, once, with the fixes of the notation. */
class CouncilRulesInDiagramsTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("musubi.root", "../.."), "models", "midori", "midori.musubi");

  @TempDir
  private Path folder;
  private CouncilSession session;
  private DiagramEditor editor;
  private HealthIssue issue;
  private List<Finding> findings;

  @BeforeEach
  void openSample() throws IOException {
    assumeTrue(PlatformUI.isWorkbenchRunning(), "in the workbench only");
    Path file = Files.copy(SAMPLE, folder.resolve("midori.musubi"));
    session = Screen.get(() -> {
      try {
        return Navigation.sessions().open(file);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    issue = session.model().getIssueAnalyses().getFirst().getIssues().getFirst();
    findings = List.copyOf(issue.getFindings());
    editor = Screen.get(() -> {
      DiagramRuntime runtime = DiagramEditors.runtimes().of(session);
      DiagramDescription description = (DiagramDescription) runtime.session().specification().representation("DG04");
      KnownDiagram known = runtime.create(description, issue.eContainer(), "DG04");
      return (DiagramEditor) DiagramEditors.open(page(), session, known).orElseThrow();
    });
    Screen.settle();
  }

  @AfterEach
  void close() {
    if (session != null) {
      Screen.run(() -> {
        CouncilChecks.get().apply(RuleSettings.DEFAULTS);
        page().closeAllEditors(false);
        Navigation.sessions().close(session);
      });
    }
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }

  private List<DiagramProblem> errors() {
    return Screen.get(() -> editor.companions().problems().all()).stream()
        .filter(problem -> problem.element() == issue && problem.level() == ERROR_LEVEL.ERROR).toList();
  }

  private void removeFindings() {
    Screen.run(() -> session.change("clear", () -> issue.getFindings().clear()));
    Screen.waitFor("the council's rule", () -> editor.companions().problems().all().stream()
        .anyMatch(problem -> problem.element() == issue && problem.problem() != null
            && problem.problem().rule().id().equals("ISS-01")));
  }

  @Test
  void aRuleKnownToTheNotationTooIsSaidOnceWithTheFixesOfBoth() {
    assertEquals(List.of(), errors());
    removeFindings();
    List<DiagramProblem> errors = errors();
    assertEquals(1, errors.size(), errors::toString);
    assertFalse(errors.getFirst().violation() == null, "the notation knows it");
    assertTrue(errors.getFirst().fixes().size() > errors.getFirst().problem().fixes().size());
    assertTrue(Screen.get(() -> editor.companions().marks().marked()).stream()
        .anyMatch(view -> view.target() == issue));

    Screen.run(session::undo);
    Screen.waitFor("no error", () -> errors().isEmpty());
    assertEquals(findings, issue.getFindings());
  }

  @Test
  void aRuleSwitchedOffIsSilentInDiagramsToo() {
    removeFindings();
    Screen.run(() -> CouncilChecks.get().apply(RuleSettings.DEFAULTS.withOn("ISS-01", false)));
    Screen.waitFor("silence", () -> errors().isEmpty());
  }

  @Test
  void aFixOfTheCouncilsRuleIsOneStepOfUndo() {
    removeFindings();
    DiagramProblem error = errors().getFirst();
    String fix = error.problem().fixes().getLast().label();
    Screen.run(() -> editor.companions().problems().fix(error, fix, tools -> tools.get()));
    Screen.waitFor("no error", () -> errors().isEmpty());
    Screen.run(session::undo);
    Screen.waitFor("the error again", () -> !errors().isEmpty());
  }
}
