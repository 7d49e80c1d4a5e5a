package org.musubi.workbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.FileProblem;
import org.musubi.workbench.fixture.OpenTestCouncil;
import org.musubi.workbench.fixture.TestCouncil;

class CouncilSessionTest {

  @TempDir
  private Path folder;
  private OpenTestCouncil council;
  private CouncilSession session;

  @BeforeEach
  void open() throws CouncilFileException {
    council = new OpenTestCouncil(folder);
    session = council.session;
  }

  @Test
  void changeIsOneStepOfUndoAndRedo() {
    Project project = council.the(council.original.project);
    session.change("二つの変更", () -> {
      project.setName("新しい名称");
      project.setPlace("会館");
    });
    assertTrue(session.isDirty());
    assertEquals("二つの変更", session.undoLabel());
    session.undo();
    assertEquals("出前健康講座", project.getName());
    assertNull(project.getPlace());
    assertFalse(session.isDirty());
    assertEquals("二つの変更", session.redoLabel());
    session.redo();
    assertEquals("新しい名称", project.getName());
    assertEquals("会館", project.getPlace());
  }

  @Test
  void aCouncilWithAnIdTwiceIsMendedBySaving() throws Exception {
    String id = council.the(council.original.project).getId();
    String twice = Files.readString(session.file()).replaceFirst("<organizations xmi:id=\"[^\"]*\"",
        "<organizations xmi:id=\"" + id + "\"");
    Path file = Files.writeString(folder.resolve("twice.musubi"), twice);
    CouncilSession damaged = CouncilSession.open(file);
    assertTrue(damaged.isDirty(), () -> damaged.problems().toString());
    damaged.save(new NullProgressMonitor());
    assertFalse(damaged.isDirty());
    assertEquals(List.of(), CouncilSession.open(file).problems().stream()
        .filter(problem -> problem.kind() == FileProblem.Kind.DUPLICATE_ID).toList());
  }

  @Test
  void actionThatChangesNothingLeavesNoTrace() {
    Project project = council.the(council.original.project);
    session.change("同じ名称", () -> project.setName(project.getName()));
    assertFalse(session.canUndo());
    assertFalse(session.isDirty());
    assertNull(project.getChangedOn());
  }

  @Test
  void failedActionIsTakenBackWhole() {
    Project project = council.the(council.original.project);
    assertThrows(IllegalStateException.class, () -> session.change("失敗", () -> {
      project.setName("途中");
      session.model().getProjects().add(PlanFactory.eINSTANCE.createProject());
      throw new IllegalStateException("stop");
    }));
    assertEquals("出前健康講座", project.getName());
    assertEquals(1, session.model().getProjects().size());
    assertFalse(session.canUndo());
  }

  @Test
  void actionWithinAnActionBelongsToTheOuterOne() {
    Project project = council.the(council.original.project);
    session.change("外側", () -> {
      project.setName("外");
      session.change("内側", () -> project.setPlace("内"));
    });
    assertEquals("外側", session.undoLabel());
    session.undo();
    assertNull(project.getPlace());
    assertFalse(session.canUndo());
  }

  @Test
  void whatAnEarlierActionAddedComesBackWithItsReferencesWhenItsDeletionIsUndone() {
    Project added = PlanFactory.eINSTANCE.createProject();
    session.change("追加", () -> {
      session.model().getProjects().add(added);
      added.getIssues().add(council.the(council.original.smoking));
      added.setPlace("会館");
    });
    session.change("削除", () -> {
      added.getIssues().clear();
      added.setPlace(null);
      EcoreUtil.delete(added);
    });
    assertEquals(1, session.model().getProjects().size());
    session.undo();
    assertEquals(List.of(council.the(council.original.smoking)), added.getIssues());
    assertEquals("会館", added.getPlace());
    assertSame(added, session.model().getProjects().getLast());
    session.undo();
    assertEquals(1, session.model().getProjects().size());
    session.redo();
    session.redo();
    assertEquals(1, session.model().getProjects().size());
    session.undo();
    assertEquals("会館", added.getPlace());
    session.change("場所", () -> added.setPlace("庁舎"));
    session.undo();
    assertEquals("会館", added.getPlace());
  }

  @Test
  void whatAnActionChangesBesideTheModelIsUndoneAndTakenBackWithIt() {
    StringBuilder state = new StringBuilder("a");
    Runnable change = () -> {
      state.setCharAt(0, 'b');
      session.noteSideStep(() -> state.setCharAt(0, 'a'), () -> state.setCharAt(0, 'b'));
    };
    session.change("外だけ", change);
    assertTrue(session.isDirty());
    session.undo();
    assertEquals("a", state.toString());
    session.redo();
    assertEquals("b", state.toString());
    session.undo();
    assertThrows(IllegalStateException.class, () -> session.change("失敗", () -> {
      change.run();
      throw new IllegalStateException("stop");
    }));
    assertEquals("a", state.toString());
    session.noteSideStep(() -> state.setCharAt(0, 'x'), () -> state.setCharAt(0, 'y'));
    assertEquals("外だけ", session.redoLabel());
  }

  @Test
  void changedAndCreatedElementsAreDated() {
    Project created = PlanFactory.eINSTANCE.createProject();
    session.change("追加", () -> session.model().getProjects().add(created));
    assertEquals(LocalDate.now(), created.getCreatedOn());
    Project old = council.the(council.original.project);
    assertNull(old.getChangedOn());
    session.change("役割", () -> old.getPartners().getFirst().setContribution("会場"));
    assertEquals(LocalDate.now(), old.getChangedOn(), "a change inside an element dates it");
    assertNull(old.getCreatedOn());
    session.undo();
    assertNull(old.getChangedOn());
  }

  @Test
  void savingKeepsIdsAndEndsDirtiness() throws CouncilFileException {
    Project project = council.the(council.original.project);
    session.change("名称", () -> project.setName("保存された名称"));
    session.save(new NullProgressMonitor());
    assertFalse(session.isDirty());
    assertTrue(session.canUndo(), "saving does not end undo");
    Project reopened = (Project) CouncilSession.open(session.file()).resource().getEObject(project.getId());
    assertEquals("保存された名称", reopened.getName());
  }

  @Test
  void undoBehindTheSavedStateMakesDirtyAgain() throws CouncilFileException {
    Project project = council.the(council.original.project);
    session.change("名称", () -> project.setName("x"));
    session.save(new NullProgressMonitor());
    session.undo();
    assertTrue(session.isDirty());
  }

  @Test
  void saveAsMovesTheCouncil() throws CouncilFileException {
    Path other = folder.resolve("other.musubi");
    Path first = session.file();
    session.saveAs(other, new NullProgressMonitor());
    assertEquals(other, session.file());
    assertTrue(Files.exists(first));
    assertFalse(session.isChangedOnDisk());
  }

  @Test
  void failedSaveKeepsPlaceAndDirtiness() {
    Project project = council.the(council.original.project);
    session.change("名称", () -> project.setName("x"));
    Path before = session.file();
    assertThrows(CouncilFileException.class,
        () -> session.saveAs(folder.resolve("missing").resolve("x.musubi"), new NullProgressMonitor()));
    assertEquals(before, session.file());
    assertTrue(session.isDirty());
  }

  @Test
  void changeByAnotherProgramIsNoticed() throws IOException {
    assertFalse(session.isChangedOnDisk());
    Files.writeString(session.file(), Files.readString(session.file()) + "\n");
    assertTrue(session.isChangedOnDisk());
    Files.delete(session.file());
    assertTrue(session.isChangedOnDisk());
  }

  @Test
  void listenersHearOfEveryStepAndOfTheStateOnlyWhenItChanges() throws CouncilFileException {
    List<String> heard = new ArrayList<>();
    session.addListener(new SessionListener() {
      @Override
      public void modelChanged(CouncilSession changed) {
        heard.add("model");
      }

      @Override
      public void stateChanged(CouncilSession changed) {
        heard.add("state " + changed.isDirty());
      }
    });
    Project project = council.the(council.original.project);
    session.change("1", () -> project.setName("1"));
    session.change("2", () -> project.setName("2"));
    session.undo();
    session.save(new NullProgressMonitor());
    assertEquals(List.of("model", "state true", "model", "model", "state false"), heard);
  }

  @Test
  void oneSessionPerFile() throws CouncilFileException {
    CouncilSessions sessions = new CouncilSessions();
    CouncilSession first = sessions.open(session.file());
    CouncilSession again = sessions.open(folder.resolve(".").resolve("test.musubi"));
    assertSame(first, again);
    assertSame(first, sessions.of(first.model().getProjects().getFirst()).orElseThrow());
    assertTrue(sessions.of(new TestCouncil().project).isEmpty());
    sessions.close(first);
    assertTrue(sessions.openSessions().isEmpty());
  }
}
