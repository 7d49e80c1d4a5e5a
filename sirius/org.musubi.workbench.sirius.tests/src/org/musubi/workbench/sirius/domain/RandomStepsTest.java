package org.musubi.workbench.sirius.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.workspace.AbstractEMFOperation;
import org.eclipse.emf.workspace.CompositeEMFOperation;
import org.eclipse.gmf.runtime.common.core.command.CompositeCommand;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.core.NamedElement;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/** However steps of all sources follow each other: undo and redo lead through exactly the same states. */
class RandomStepsTest {

  private static final int STEPS = 80;

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private CouncilSession session;
  private Random random;
  /** The state after each step that can be undone, first the one before all. */
  private final List<String> states = new ArrayList<>();
  private int place;
  private int saved;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void undoAndRedoLeadThroughTheSameStates(long seed) throws Exception {
    council = new DrawnCouncil(folder);
    session = council.session;
    random = new Random(seed);
    followInTheDrawing();
    arrangeWhenDone();
    session.addListener(new Companion());
    states.add(council.saved());
    for (int i = 0; i < STEPS; i++) {
      step("手順" + i);
      assertEquals(states.get(place), council.saved(), "step " + i);
      assertEquals(place != saved, session.isDirty(), "step " + i);
      assertEquals(place > 0, session.canUndo());
      assertEquals(place < states.size() - 1, session.canRedo());
    }
    while (place > 0) {
      undo();
    }
    assertFalse(session.canUndo());
    while (place < states.size() - 1) {
      redo();
    }
    assertFalse(session.canRedo());
  }

  private void step(String label) throws Exception {
    switch (random.nextInt(12)) {
      case 0, 1 -> undoIfPossible();
      case 2 -> redoIfPossible();
      case 3 -> fail(label);
      case 4 -> save();
      default -> {
        Object before = council.history.getUndoOperation(council.context());
        make(label);
        if (council.history.getUndoOperation(council.context()) != before) {
          made();
        }
      }
    }
  }

  private void make(String label) throws ExecutionException {
    switch (random.nextInt(7)) {
      case 0, 1 -> session.change(label, this::edit);
      case 2 -> council.command(label, this::edit);
      case 3 -> council.operate(council.operation(label, this::edit));
      case 4 -> {
        CompositeEMFOperation together = new CompositeEMFOperation(council.domain(), label);
        together.add(council.operation("一", this::edit));
        together.add(council.operation("二", this::edit));
        council.operate(together);
      }
      case 5 -> {
        CompositeCommand loose = new CompositeCommand(label);
        loose.add(council.operation("一", this::edit));
        loose.add(council.operation("二", this::edit));
        council.operate(loose);
      }
      default -> council.command(label, () -> {
        edit();
        session.change("内側", this::edit);
        council.stack().execute(council.recording("内側", this::edit));
      });
    }
  }

  private void made() {
    states.subList(place + 1, states.size()).clear();
    if (saved > place) {
      saved = -1;
    }
    states.add(council.saved());
    place++;
    assertEquals(place, council.history.getUndoHistory(council.context()).length, "one step");
  }

  private void fail(String label) {
    Runnable half = () -> {
      edit();
      throw new IllegalStateException("stop");
    };
    AbstractEMFOperation operation = council.operation(label, half);
    if (random.nextBoolean()) {
      assertThrows(IllegalStateException.class, () -> session.change(label, half));
    } else {
      assertThrows(ExecutionException.class, () -> council.operate(operation));
    }
  }

  private void save() throws Exception {
    session.save(new NullProgressMonitor());
    saved = place;
  }

  private void undoIfPossible() throws Exception {
    if (place > 0) {
      undo();
    }
  }

  private void undo() throws Exception {
    if (random.nextBoolean()) {
      session.undo();
    } else {
      assertTrue(council.history.undo(council.context(), new NullProgressMonitor(), null).isOK());
    }
    place--;
    assertEquals(states.get(place), council.saved());
  }

  private void redoIfPossible() throws Exception {
    if (place < states.size() - 1) {
      redo();
    }
  }

  private void redo() throws Exception {
    if (random.nextBoolean()) {
      session.redo();
    } else {
      assertTrue(council.history.redo(council.context(), new NullProgressMonitor(), null).isOK());
    }
    place++;
    assertEquals(states.get(place), council.saved());
  }

  private void edit() {
    for (int i = random.nextInt(3); i >= 0; i--) {
      editOnce();
    }
  }

  private void editOnce() {
    List<Project> projects = council.model.getProjects();
    List<Organization> organizations = council.model.getOrganizations();
    switch (random.nextInt(9)) {
      case 0 -> projects.add(random.nextInt(projects.size() + 1), PlanFactory.eINSTANCE.createProject());
      case 1 -> organizations.add(named(StakeholdersFactory.eINSTANCE.createOrganization()));
      case 2 -> one(projects, this::named);
      case 3 -> one(projects, project -> {
        ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
        one(organizations, partner::setOrganization);
        project.getPartners().add(partner);
      });
      case 4 -> one(organizations, gone -> EcoreUtil.delete(gone, true));
      case 5 -> one(projects, EcoreUtil::remove);
      case 6 -> one(projects, moved -> council.model.getProjects().move(0, moved));
      case 7 -> council.drawing().getEClassifiers().add(named(EcoreFactory.eINSTANCE.createEClass()));
      default -> one(council.drawing().getEClassifiers(), this::named);
    }
  }

  private <T extends NamedElement> T named(T element) {
    element.setName("名称" + random.nextInt(1000));
    return element;
  }

  private <T extends EClassifier> T named(T node) {
    node.setName("node" + random.nextInt(1000));
    return node;
  }

  private <T> void one(List<? extends T> of, Consumer<T> edit) {
    if (!of.isEmpty()) {
      edit.accept(of.get(random.nextInt(of.size())));
    }
  }

  /** As Sirius refreshes drawings: when a transaction is committed there is a node for every project. */
  private void followInTheDrawing() {
    council.domain().addResourceSetListener(new ResourceSetListenerImpl() {
      @Override
      public boolean isPrecommitOnly() {
        return true;
      }

      @Override
      public boolean isAggregatePrecommitListener() {
        return true;
      }

      @Override
      public Command transactionAboutToCommit(ResourceSetChangeEvent event) {
        return council.recording("更新", () -> council.node.setInstanceTypeName(
            "n" + council.model.getProjects().size()));
      }
    });
  }

  /** As Sirius arranges new nodes: when it hears that an operation is done. */
  private void arrangeWhenDone() {
    council.history.addOperationHistoryListener(event -> {
      if (event.getEventType() == OperationHistoryEvent.DONE && random.nextInt(3) == 0) {
        council.command("配置", () -> one(council.drawing().getEClassifiers(), this::named));
      }
    });
  }

  /** Completes actions now and then. */
  private final class Companion implements SessionListener {

    @Override
    public void completing(CouncilSession changed) {
      if (random.nextInt(4) == 0) {
        one(council.model.getOrganizations(), RandomStepsTest.this::named);
      }
    }
  }
}
