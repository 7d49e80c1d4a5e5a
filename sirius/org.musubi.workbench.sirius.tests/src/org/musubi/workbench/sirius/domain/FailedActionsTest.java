package org.musubi.workbench.sirius.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gmf.runtime.common.core.command.CompositeCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.catalogue.ReadOnlyCatalogueException;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/** An action that fails is taken back whole, whoever made it, and the council goes on working. */
class FailedActionsTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private CouncilSession session;
  private Project project;
  private String before;

  @BeforeEach
  void open() throws Exception {
    council = new DrawnCouncil(folder);
    session = council.session;
    project = council.project;
    session.change("前", () -> project.setPlace("会館"));
    before = council.saved();
    council.listen();
  }

  @AfterEach
  void everythingIsAsBeforeAndGoesOn() {
    assertEquals(before, council.saved());
    assertEquals("前", session.undoLabel());
    assertFalse(session.isChanging());
    council.heard.clear();
    session.change("後", () -> project.setName("後で"));
    assertEquals(List.of("model", "history 後|"), council.heard.subList(council.heard.size() - 2,
        council.heard.size()));
    session.undo();
    assertEquals(before, council.saved());
    session.undo();
    assertFalse(session.isDirty());
  }

  private void half() {
    project.setName("途中");
    council.node.setName("途中");
    council.model.getProjects().add(PlanFactory.eINSTANCE.createProject());
  }

  @Test
  void theExceptionReachesTheCaller() {
    IllegalStateException stop = new IllegalStateException("stop");
    assertSame(stop, assertThrows(IllegalStateException.class, () -> session.change("失敗", () -> {
      half();
      throw stop;
    })));
    assertEquals(List.of(), council.heard);
  }

  @Test
  void soDoErrorsAndCancellations() {
    AssertionError error = new AssertionError("stop");
    assertSame(error, assertThrows(AssertionError.class, () -> session.change("失敗", () -> {
      half();
      throw error;
    })));
    OperationCanceledException cancelled = new OperationCanceledException();
    assertSame(cancelled, assertThrows(OperationCanceledException.class, () -> session.change("中止", () -> {
      half();
      throw cancelled;
    })));
    assertEquals(List.of(), council.heard);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aListenerThatFailsStopsTheAction(boolean inError) {
    SessionListener failing = new SessionListener() {
      @Override
      public void completing(CouncilSession changed) {
        half();
        if (inError) {
          throw new AssertionError("listener");
        }
        throw new UnsupportedOperationException("listener");
      }
    };
    session.addListener(failing);
    Throwable thrown = assertThrows(Throwable.class, () -> session.change("失敗", this::half));
    assertEquals(inError ? AssertionError.class : UnsupportedOperationException.class, thrown.getClass());
    council.command("失敗", this::half);
    session.removeListener(failing);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatSiriusAddsMayFail(boolean inError) {
    ResourceSetListenerImpl failing = new ResourceSetListenerImpl() {
      @Override
      public boolean isPrecommitOnly() {
        return true;
      }

      @Override
      public Command transactionAboutToCommit(ResourceSetChangeEvent event) {
        if (inError) {
          throw new AssertionError("sirius");
        }
        throw new UnsupportedOperationException("sirius");
      }
    };
    council.domain().addResourceSetListener(failing);
    Throwable thrown = assertThrows(Throwable.class, () -> session.change("失敗", this::half));
    assertEquals(inError ? AssertionError.class : UnsupportedOperationException.class, thrown.getClass());
    council.domain().removeResourceSetListener(failing);
  }

  @Test
  void operationsAreTakenBack() {
    assertThrows(ExecutionException.class, () -> council.operate(council.operation("失敗", () -> {
      half();
      throw new IllegalStateException("stop");
    })));
    assertThrows(IllegalStateException.class, () -> council.command("失敗", () -> {
      half();
      throw new IllegalStateException("stop");
    }));
  }

  @Test
  void anOperationOfWhichOnePartFailsIsTakenBackWhole() {
    CompositeCommand loose = new CompositeCommand("続けて");
    loose.add(council.operation("一", () -> project.setName("一")));
    loose.add(council.operation("二", () -> {
      half();
      throw new IllegalStateException("stop");
    }));
    assertThrows(Exception.class, () -> council.operate(loose));
  }

  @Test
  void anInnerActionThatFailsTakesTheOuterOneWithItUnlessThatCatchesIt() {
    assertThrows(IllegalStateException.class, () -> session.change("外側", () -> {
      half();
      session.change("内側", () -> {
        throw new IllegalStateException("stop");
      });
    }));
  }

  @Test
  void sideStepsAreTakenBackAfterTheModel() {
    List<String> state = new ArrayList<>();
    Runnable step = () -> {
      half();
      session.noteSideStep(() -> state.add("back, " + project.getName()), () -> state.add("again"));
      throw new IllegalStateException("stop");
    };
    assertThrows(IllegalStateException.class, () -> session.change("失敗", step));
    assertThrows(IllegalStateException.class, () -> council.command("失敗", step));
    assertThrows(ExecutionException.class, () -> council.operate(council.operation("失敗", step)));
    assertEquals(List.of("back, " + DrawnCouncil.PROJECT, "back, " + DrawnCouncil.PROJECT,
        "back, " + DrawnCouncil.PROJECT), state);
  }

  @Test
  void theCatalogueRefusesChanges() {
    assertThrows(ReadOnlyCatalogueException.class, () -> session.change("失敗", () -> {
      half();
      session.catalogues().organizationTypes().getFirst().setName("別の名称");
    }));
    assertThrows(ReadOnlyCatalogueException.class, () -> session.change("失敗", () -> {
      half();
      session.catalogues().units().getFirst().getTags().add("札");
    }));
  }
}
