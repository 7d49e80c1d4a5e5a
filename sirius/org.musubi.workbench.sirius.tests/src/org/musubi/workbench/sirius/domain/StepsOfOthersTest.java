package org.musubi.workbench.sirius.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.emf.workspace.CompositeEMFOperation;
import org.eclipse.gmf.runtime.common.core.command.CompositeCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/** Commands of Sirius and operations of GMF are actions on the council like those of the forms. */
class StepsOfOthersTest {

  private static final LocalDate TODAY = LocalDate.now();

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private CouncilSession session;
  private Project project;

  @BeforeEach
  void open() throws Exception {
    council = new DrawnCouncil(folder);
    session = council.session;
    project = council.project;
  }

  @Test
  void theyDateWhatTheyTouch() throws Exception {
    Project made = PlanFactory.eINSTANCE.createProject();
    council.command("追加", () -> council.model.getProjects().add(made));
    assertEquals(TODAY, made.getCreatedOn());
    assertEquals(TODAY, council.model.getChangedOn());
    council.operate(council.operation("役割", () -> project.getPartners().getFirst().setContribution("会場")));
    assertEquals(TODAY, project.getChangedOn(), "a change inside an element dates it");
    assertNull(project.getCreatedOn());
    CompositeEMFOperation together = new CompositeEMFOperation(council.domain(), "まとめて");
    together.add(council.operation("一", () -> council.model.getOrganizations().get(0).setName("一")));
    together.add(council.operation("二", () -> council.model.getOrganizations().get(1).setName("二")));
    council.operate(together);
    assertEquals(TODAY, council.model.getOrganizations().get(0).getChangedOn());
    assertEquals(TODAY, council.model.getOrganizations().get(1).getChangedOn());
    assertNull(council.model.getOrganizations().get(2).getChangedOn());
    session.undo();
    assertNull(council.model.getOrganizations().get(0).getChangedOn(), "the date belongs to the step");
    session.undo();
    assertNull(project.getChangedOn());
    session.undo();
    assertNull(council.model.getChangedOn());
    session.redo();
    assertEquals(TODAY, made.getCreatedOn());
  }

  @Test
  void listenersHearOfThemAsOfActionsOfTheForms() throws Exception {
    council.listen();
    session.change("様式", () -> project.setName("一"));
    List<String> ofForms = List.copyOf(council.heard);
    assertEquals(List.of("completing", "model", "history 様式|", "dirty true"), ofForms);
    session.undo();
    council.heard.clear();
    council.command("様式", () -> project.setName("一"));
    assertEquals(ofForms, council.heard);
    session.undo();
    council.heard.clear();
    council.operate(council.operation("様式", () -> project.setName("一")));
    assertEquals(ofForms, council.heard);
    council.heard.clear();
    session.undo();
    session.redo();
    assertEquals(List.of("model", "history |様式", "dirty false", "model", "history 様式|", "dirty true"),
        council.heard);
  }

  @Test
  void whatConcernsOnlyTheDrawingIsAStepButNoChangeOfTheCouncil() throws Exception {
    council.listen();
    council.command("移動", () -> council.node.setName("右へ"));
    council.operate(council.operation("戻す", () -> council.node.setName("左へ")));
    assertEquals(List.of("history 移動|", "dirty true", "history 戻す|"), council.heard);
    assertNull(project.getChangedOn());
    assertNull(council.model.getChangedOn());
    council.heard.clear();
    session.undo();
    session.undo();
    assertEquals(List.of("history 移動|戻す", "history |移動", "dirty false"), council.heard);
    assertEquals("node", council.node.getName());
  }

  @Test
  void whatListenersAddBelongsToTheStep() throws Exception {
    session.addListener(new SessionListener() {
      @Override
      public void completing(CouncilSession changed) {
        assertTrue(changed.isChanging());
        changed.change("この中", () -> council.model.getOrganizations().get(1).setName("合わせて"));
      }
    });
    String before = council.saved();
    council.operate(council.operation("名称", () -> project.setName("新しい名称")));
    assertEquals("合わせて", council.model.getOrganizations().get(1).getName());
    assertEquals(TODAY, council.model.getOrganizations().get(1).getChangedOn());
    String after = council.saved();
    session.undo();
    assertEquals(before, council.saved());
    assertFalse(session.canUndo());
    session.redo();
    assertEquals(after, council.saved());
  }

  @Test
  void whatSiriusAddsWhenATransactionIsCommittedBelongsToTheStepAndIsDated() throws Exception {
    List<Integer> waves = new ArrayList<>();
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
        waves.add(event.getNotifications().size());
        return waves.size() > 1 ? null : council.recording("更新", () -> {
          council.node.setName(project.getName());
          council.model.getOrganizations().get(2).setName("連動");
        });
      }
    });
    String before = council.saved();
    council.operate(council.operation("名称", () -> project.setName("新しい名称")));
    assertEquals("新しい名称", council.node.getName());
    assertEquals(TODAY, council.model.getOrganizations().get(2).getChangedOn());
    assertEquals(TODAY, project.getChangedOn());
    String after = council.saved();
    session.undo();
    assertEquals(before, council.saved());
    session.redo();
    assertEquals(after, council.saved());
    waves.clear();
    session.change("名称", () -> project.setName("様式で"));
    assertEquals("様式で", council.node.getName());
    session.undo();
    assertEquals(after, council.saved());
  }

  @Test
  void siriusIsToldOfTheDatesTogetherWithTheChange() throws Exception {
    List<List<String>> told = new ArrayList<>();
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
        told.add(event.getNotifications().stream()
            .map(change -> ((ENamedElement) change.getFeature()).getName()).toList());
        return null;
      }
    });
    council.command("名称", () -> project.setName("一"));
    assertEquals(List.of(List.of("name", "changedOn")), told, "one refresh of the drawings, not two");
    session.undo();
    told.clear();
    session.change("名称", () -> project.setName("二"));
    assertEquals(List.of(List.of("name", "changedOn")), told);
  }

  @Test
  void actionsWithinATransactionBelongToIt() throws Exception {
    council.listen();
    council.command("道具", () -> {
      project.setName("外");
      assertTrue(session.isChanging());
      session.change("サービス", () -> project.setPlace("内"));
    });
    assertEquals(List.of("completing", "model", "history 道具|", "dirty true"), council.heard);
    session.undo();
    assertNull(project.getPlace());
    assertFalse(session.canUndo());
    assertFalse(session.isChanging());
  }

  @Test
  void changesOfSeveralTransactionsOfOneOperationAreToldOnce() throws Exception {
    council.listen();
    CompositeCommand loose = new CompositeCommand("続けて");
    loose.add(council.operation("一", () -> project.setName("一")));
    loose.add(council.operation("二", () -> project.setPlace("二")));
    council.operate(loose);
    assertEquals(List.of("completing", "completing", "model", "history 続けて|", "dirty true"), council.heard);
  }

  @Test
  void sideStepsOfTheirStepsAreTakenBackAfterTheModelAndDoneAgainWithThem() throws Exception {
    List<String> places = new ArrayList<>();
    session.addListener(new SessionListener() {
      @Override
      public void completing(CouncilSession changed) {
        places.add("moved");
        changed.noteSideStep(() -> places.add("back, " + project.getName()),
            () -> places.add("again, " + project.getName()));
      }
    });
    council.operate(council.operation("名称", () -> project.setName("新しい名称")));
    council.command("名称", () -> project.setName("更に新しい名称"));
    session.undo();
    session.undo();
    session.redo();
    assertEquals(List.of("moved", "moved", "back, 新しい名称", "back, " + DrawnCouncil.PROJECT, "again, 新しい名称"),
        places);
    session.noteSideStep(() -> places.add("no action"), () -> { });
    session.undo();
    assertFalse(places.contains("no action"));
  }

  @Test
  void whatIsDoneWhileAStepIsReportedBelongsToIt() throws Exception {
    // Sirius arranges new nodes when it hears that an operation is done, which is before that is in the history.
    Queue<Command> arrange = new ArrayDeque<>();
    council.history.addOperationHistoryListener(new IOperationHistoryListener() {
      @Override
      public void historyNotification(OperationHistoryEvent event) {
        if (event.getEventType() == OperationHistoryEvent.DONE && !arrange.isEmpty()) {
          council.stack().execute(arrange.poll());
        }
      }
    });
    String before = council.saved();
    var made = EcoreFactory.eINSTANCE.createEClass();
    arrange.add(council.recording("配置", () -> made.setInterface(true)));
    council.listen();
    session.change("追加", () -> council.drawing().getEClassifiers().add(made));
    assertTrue(made.isInterface());
    String after = council.saved();
    assertEquals("追加", session.undoLabel());
    session.undo();
    assertEquals(before, council.saved());
    assertFalse(session.canUndo());
    session.redo();
    assertEquals(after, council.saved());
    session.undo();
    assertEquals(before, council.saved());
    arrange.add(council.recording("配置", () -> project.setPlace("配置で")));
    council.heard.clear();
    council.operate(council.operation("移動", () -> council.node.setName("右へ")));
    assertEquals(List.of("completing", "model", "history 移動|", "dirty true"), council.heard);
    assertEquals(TODAY, project.getChangedOn());
    session.undo();
    assertEquals(before, council.saved());
  }

  @Test
  void stepsOfAnotherThreadAreTakenInOrderAndToldByTheTeller() throws Exception {
    Queue<Runnable> later = new ArrayDeque<>();
    DrawnCouncil other = new DrawnCouncil(Files.createDirectory(folder.resolve("other")), later::add);
    other.listen();
    Thread job = new Thread(() -> other.command("仕事", () -> other.project.setName("仕事で")));
    job.start();
    job.join();
    assertEquals(List.of("completing"), other.heard);
    later.remove().run();
    assertEquals(List.of("completing", "model", "history 仕事|", "dirty true"), other.heard);
    other.session.undo();
    assertEquals(DrawnCouncil.PROJECT, other.project.getName());
  }

  @Test
  void transactionsWithoutAnyOperationAreToldAndCannotBeSavedAway() throws Exception {
    council.listen();
    Transaction transaction =
        ((InternalTransactionalEditingDomain) council.domain()).startTransaction(false, null);
    project.setName("直接");
    transaction.commit();
    assertEquals(TODAY, project.getChangedOn());
    assertEquals(List.of("completing", "model", "history |", "dirty true"), council.heard);
    assertTrue(session.isDirty());
  }

  @Test
  void referencesToWhatIsDeletedAreDatedWhereTheyWere() throws Exception {
    council.operate(council.operation("削除", () ->
        EcoreUtil.delete(council.model.getOrganizations().getFirst(), true)));
    assertNull(project.getPartners().getFirst().getOrganization());
    assertEquals(TODAY, project.getChangedOn());
    session.undo();
    assertNotNull(project.getPartners().getFirst().getOrganization());
    assertNull(project.getChangedOn());
  }
}
