package org.musubi.workbench.sirius.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.workspace.AbstractEMFOperation;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.persistence.CouncilFiles;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;

/**
 * A small council that is open in a transactional editing domain, with a file of drawings beside it: what stands for an
 * {@code .aird} here is a package whose classes are the nodes.
 */
final class DrawnCouncil {

  static {
    AnalysisSetup.register();
  }

  static final String PROJECT = "出前健康講座";

  final IOperationHistory history = new DefaultOperationHistory();
  final List<String> heard = new ArrayList<>();
  final CouncilSessions sessions;
  final CouncilSession session;
  final CouncilModel model;
  final Project project;
  final Resource drawings;
  final EClass node;

  DrawnCouncil(Path folder) throws Exception {
    this(folder, Runnable::run);
  }

  DrawnCouncil(Path folder, Executor teller) throws Exception {
    sessions = new CouncilSessions((council, factory, listener) ->
        new TransactionalCouncilDomain(council, factory, listener, history, teller));
    session = sessions.open(write(folder.resolve("test.musubi")));
    model = session.model();
    project = model.getProjects().getFirst();
    drawings = new XMIResourceImpl(URI.createFileURI(folder.resolve("test.drawings").toString()));
    EPackage drawing = EcoreFactory.eINSTANCE.createEPackage();
    drawings.getContents().add(drawing);
    node = EcoreFactory.eINSTANCE.createEClass();
    node.setName("node");
    drawing.getEClassifiers().add(node);
    session.resource().getResourceSet().getResources().add(drawings);
  }

  private static Path write(Path file) throws Exception {
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    model.setName("テスト圏域協議会");
    for (String name : List.of("みどり保健所", "商工会議所", "協会けんぽ")) {
      Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
      organization.setName(name);
      model.getOrganizations().add(organization);
    }
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setName(PROJECT);
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(model.getOrganizations().getFirst());
    project.getPartners().add(partner);
    model.getProjects().add(project);
    new CouncilFiles(Catalogues::in).save(model, file);
    return file;
  }

  TransactionalEditingDomain domain() {
    return (TransactionalEditingDomain) session.domain();
  }

  IWorkspaceCommandStack stack() {
    return (IWorkspaceCommandStack) domain().getCommandStack();
  }

  IUndoContext context() {
    return stack().getDefaultUndoContext();
  }

  EPackage drawing() {
    return (EPackage) drawings.getContents().getFirst();
  }

  /** From now on {@link #heard} says what listeners of the council are told, with what can be undone then. */
  void listen() {
    session.addListener(new SessionListener() {
      @Override
      public void completing(CouncilSession changed) {
        heard.add("completing");
      }

      @Override
      public void modelChanged(CouncilSession changed) {
        heard.add("model");
      }

      @Override
      public void historyChanged(CouncilSession changed) {
        heard.add("history " + changed.undoLabel() + "|" + changed.redoLabel());
      }

      @Override
      public void stateChanged(CouncilSession changed) {
        heard.add("dirty " + changed.isDirty());
      }
    });
  }

  /** Changes as the tools of Sirius do: a command on the command stack. */
  void command(String label, Runnable edit) {
    stack().execute(recording(label, edit));
  }

  RecordingCommand recording(String label, Runnable edit) {
    return new RecordingCommand(domain(), label) {
      @Override
      protected void doExecute() {
        edit.run();
      }
    };
  }

  /** Changes as GMF does: an operation on the history, which knows nothing of the command stack. */
  IStatus operate(IUndoableOperation operation) throws ExecutionException {
    return history.execute(operation, new NullProgressMonitor(), null);
  }

  AbstractEMFOperation operation(String label, Runnable edit) {
    return new AbstractEMFOperation(domain(), label) {
      @Override
      protected IStatus doExecute(IProgressMonitor monitor, IAdaptable info) {
        edit.run();
        return Status.OK_STATUS;
      }
    };
  }

  /** What would be in both files now. */
  String saved() {
    return text(session.resource()) + text(drawings);
  }

  private static String text(Resource resource) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      resource.save(out, null);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
