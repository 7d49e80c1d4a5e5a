package org.musubi.workbench.sirius.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.emf.workspace.CompositeEMFOperation;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.gmf.runtime.common.core.command.CommandResult;
import org.eclipse.gmf.runtime.common.core.command.CompositeCommand;
import org.eclipse.gmf.runtime.emf.commands.core.command.AbstractTransactionalCommand;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.ToolFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.workbench.session.CouncilSession;

/** One history of a council, whoever makes its steps. */
class CouncilHistoryTest {

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
  void theDomainIsFoundFromAnyElementAndUsesTheHistoryOfTheWorkbench() throws Exception {
    assertSame(session.domain(), TransactionUtil.getEditingDomain(project));
    CouncilSession open = CouncilSession.open(session.file(), new TransactionalDomainMaker());
    assertSame(OperationHistoryFactory.getOperationHistory(),
        ((IWorkspaceCommandStack) open.domain().getCommandStack()).getOperationHistory());
  }

  @Test
  void stepsOfAllKindsAreTakenBackInOrderWithTheirNames() throws Exception {
    List<String> states = new ArrayList<>(List.of(council.saved()));
    Runnable remember = () -> states.add(council.saved());
    session.change("様式", () -> project.setName("様式で"));
    remember.run();
    council.command("道具", () -> project.setPlace("道具で"));
    remember.run();
    council.stack().execute(new Place(project, "設定で"));
    remember.run();
    council.operate(council.operation("移動", () -> council.node.setName("右へ")));
    remember.run();
    council.operate(new AbstractTransactionalCommand(council.domain(), "図の名称", List.of()) {
      @Override
      protected CommandResult doExecuteWithResult(IProgressMonitor monitor, IAdaptable info) {
        project.setName("図で");
        council.node.setName("左へ");
        return null;
      }
    });
    remember.run();
    CompositeEMFOperation together = new CompositeEMFOperation(council.domain(), "まとめて");
    together.add(council.operation("一", () -> project.setName("一")));
    together.add(council.operation("二", () -> project.setPlace("二")));
    council.operate(together);
    remember.run();
    CompositeCommand loose = new CompositeCommand("続けて");
    loose.add(council.operation("三", () -> project.setName("三")));
    loose.add(council.operation("四", () -> council.node.setName("四")));
    council.operate(loose);
    remember.run();
    List<String> labels = new ArrayList<>();
    for (int i = states.size() - 1; i > 0; i--) {
      labels.add(session.undoLabel());
      assertTrue(session.canUndo());
      session.undo();
      assertEquals(states.get(i - 1), council.saved(), labels.getLast());
      assertEquals(labels.getLast(), session.redoLabel());
    }
    assertFalse(session.canUndo());
    assertEquals("", session.undoLabel());
    assertEquals(List.of("続けて", "まとめて", "図の名称", "移動", "場所", "道具", "様式"), labels);
    for (int i = 1; i < states.size(); i++) {
      session.redo();
      assertEquals(states.get(i), council.saved());
    }
    assertFalse(session.canRedo());
  }

  @Test
  void undoFromTheEditorsOfSiriusAndFromTheFormsIsTheSame() throws Exception {
    session.change("名称", () -> project.setName("新しい名称"));
    council.operate(council.operation("移動", () -> council.node.setName("右へ")));
    council.history.undo(council.context(), new NullProgressMonitor(), null);
    assertEquals("node", council.node.getName());
    assertEquals("名称", session.undoLabel());
    session.undo();
    council.history.redo(council.context(), new NullProgressMonitor(), null);
    assertEquals("新しい名称", project.getName());
    assertEquals("移動", session.redoLabel());
  }

  @Test
  void operationsThatDoNotTouchTheCouncilAreNoStepsOfIt() throws Exception {
    session.change("名称", () -> project.setName("x"));
    session.undo();
    AbstractOperation elsewhere = new Elsewhere();
    elsewhere.addContext(new ObjectUndoContext(this));
    council.operate(elsewhere);
    assertFalse(session.canUndo());
    assertEquals("名称", session.redoLabel());
    assertFalse(session.isDirty());
  }

  @Test
  void whatChangesNothingLeavesNoStepAndKeepsWhatCanBeDoneAgain() throws Exception {
    session.change("名称", () -> project.setName("x"));
    session.undo();
    session.change("同じ", () -> project.setName(DrawnCouncil.PROJECT));
    council.command("同じ", () -> project.setName(DrawnCouncil.PROJECT));
    AbstractTransactionalCommand idle = new AbstractTransactionalCommand(council.domain(), "何もしない", List.of()) {
      @Override
      protected CommandResult doExecuteWithResult(IProgressMonitor monitor, IAdaptable info) {
        return null;
      }
    };
    idle.addContext(council.context());
    council.operate(idle);
    assertFalse(session.canUndo());
    assertFalse(session.isDirty());
    assertEquals("名称", session.redoLabel());
    assertNull(project.getChangedOn());
  }

  @Test
  void aNewStepEndsWhatCouldBeDoneAgain() throws Exception {
    session.change("一", () -> project.setName("一"));
    session.change("二", () -> project.setName("二"));
    session.undo();
    session.undo();
    council.operate(council.operation("三", () -> council.node.setName("三")));
    assertFalse(session.canRedo());
    assertEquals("三", session.undoLabel());
  }

  @Test
  void allStepsAreKept() {
    for (int i = 1; i <= 60; i++) {
      String name = "名称" + i;
      session.change(name, () -> project.setName(name));
    }
    for (int i = 60; i > 0; i--) {
      assertEquals("名称" + i, session.undoLabel());
      session.undo();
    }
    assertEquals(DrawnCouncil.PROJECT, project.getName());
  }

  @Test
  void aCommandWithinATransactionIsNoStepOfItsOwn() {
    council.command("外側", () -> {
      project.setName("外");
      council.stack().execute(council.recording("内側", () -> project.setPlace("内")));
      council.stack().execute(SetCommand.create(council.domain(), council.node,
          EcorePackage.Literals.ENAMED_ELEMENT__NAME, "内"));
      try {
        council.operate(council.operation("内側の操作", () -> council.node.setAbstract(true)));
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed);
      }
    });
    assertEquals("内", project.getPlace());
    String changed = council.saved();
    assertEquals("外側", session.undoLabel());
    session.undo();
    assertNull(project.getPlace());
    assertEquals("node", council.node.getName());
    assertFalse(council.node.isAbstract());
    assertFalse(session.canUndo());
    session.redo();
    assertEquals(changed, council.saved());
  }

  @Test
  void whatAnEarlierStepAddedComesBackWithItsReferencesWhenItsDeletionIsUndone() {
    Project added = PlanFactory.eINSTANCE.createProject();
    session.change("追加", () -> {
      council.model.getProjects().add(added);
      ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
      partner.setOrganization(council.model.getOrganizations().getFirst());
      added.getPartners().add(partner);
      added.setPlace("会館");
    });
    String before = council.saved();
    council.command("削除", () -> {
      EcoreUtil.delete(added, true);
      added.setPlace(null);
    });
    assertNotEquals(before, council.saved());
    session.undo();
    assertEquals(before, council.saved());
    assertSame(added, council.model.getProjects().getLast());
    session.undo();
    session.redo();
    assertEquals(before, council.saved());
  }

  @Test
  void stepsOfToolsAreCalledAsThePaletteCallsThem() throws Exception {
    ToolDescription tool = ToolFactory.eINSTANCE.createToolDescription();
    tool.setName("AddOffice");
    tool.setLabel("保健所を加える");
    Resource specification = new XMIResourceImpl(URI.createURI("test:/own.odesign"));
    specification.getContents().add(tool);
    council.domain().getResourceSet().getResources().add(specification);
    council.command("AddOffice", () -> project.setName("一"));
    assertEquals("保健所を加える", session.undoLabel());
    council.operate(council.operation("AddOffice", () -> project.setName("二")));
    assertEquals("保健所を加える", session.undoLabel());
    CompositeCommand loose = new CompositeCommand("AddOffice");
    loose.add(council.operation("一", () -> project.setName("三")));
    council.operate(loose);
    assertEquals("保健所を加える", session.undoLabel());
    council.command("AddNothing", () -> project.setName("四"));
    assertEquals("AddNothing", session.undoLabel());
  }

  @Test
  void commandsOfSeveralPartsAreOneStep() {
    CompoundCommand parts = new CompoundCommand("まとめて");
    parts.append(council.recording("一", () -> project.setName("一")));
    parts.append(new Place(project, "二"));
    parts.append(council.recording("三", () -> council.node.setName("三")));
    String before = council.saved();
    council.stack().execute(parts);
    String after = council.saved();
    session.undo();
    assertEquals(before, council.saved());
    assertFalse(session.canUndo());
    session.redo();
    assertEquals(after, council.saved());
  }

  /** A command that takes back what it did by itself, not what a transaction recorded. */
  private static final class Place extends AbstractCommand {

    private final Project project;
    private final String before;
    private final String after;

    Place(Project project, String after) {
      super("場所");
      this.project = project;
      this.before = project.getPlace();
      this.after = after;
    }

    @Override
    protected boolean prepare() {
      return true;
    }

    @Override
    public void execute() {
      project.setPlace(after);
    }

    @Override
    public void undo() {
      project.setPlace(before);
    }

    @Override
    public void redo() {
      project.setPlace(after);
    }
  }

  private static final class Elsewhere extends AbstractOperation {

    Elsewhere() {
      super("他の場所");
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
      return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
      return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
      return Status.OK_STATUS;
    }
  }
}
