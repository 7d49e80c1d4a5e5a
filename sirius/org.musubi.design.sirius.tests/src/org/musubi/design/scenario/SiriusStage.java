package org.musubi.design.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.emf.workspace.WorkspaceEditingDomainFactory;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.tools.api.command.ui.RefreshFilter;
import org.eclipse.sirius.tools.api.command.ui.RefreshFilterManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.musubi.design.sirius.AirdException;
import org.musubi.design.sirius.AirdFile;
import org.musubi.design.sirius.CouncilDrawings;
import org.musubi.design.sirius.SiriusCouncil;
import org.musubi.model.council.CouncilModel;

/**
 * A council in Sirius. What is open is refreshed by Sirius itself within each step, as if editors showed it.
 */
final class SiriusStage implements Stage, RefreshFilter {

  private static final Map<String, Boolean> UNRECORDED = Map.of(
      Transaction.OPTION_UNPROTECTED, true, Transaction.OPTION_NO_UNDO, true);

  private final CouncilModel model;
  private final Path file;
  private final TransactionalEditingDomain domain;
  private final SiriusCouncil council;
  private final Failures failures = new Failures();
  private final List<DRepresentation> open = new ArrayList<>();

  SiriusStage(CouncilModel model, Path file) {
    this.model = model;
    this.file = file;
    ResourceSet set = model.eResource().getResourceSet();
    domain = WorkspaceEditingDomainFactory.INSTANCE.createEditingDomain(set);
    try {
      council = SiriusCouncil.open(model.eResource(), AirdFile.beside(file));
    } catch (AirdException e) {
      throw new IllegalStateException(e);
    }
    stack().flush();
    RefreshFilterManager.INSTANCE.addRefreshFilter(this);
    failures.start();
  }

  private CommandStack stack() {
    return domain.getCommandStack();
  }

  CouncilDrawings session() {
    return council.session();
  }

  TransactionalEditingDomain domain() {
    return domain;
  }

  @Override
  public CouncilModel model() {
    return model;
  }

  @Override
  public String saved() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      boolean before = model.eResource().isModified();
      model.eResource().save(out, Map.of());
      model.eResource().setModified(before);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> offered(EObject element) {
    return council.descriptions(element).stream().map(RepresentationDescription::getName).toList();
  }

  @Override
  public Picture open(String name, EObject about) {
    DSemanticDiagram diagram = (DSemanticDiagram) make(name, about);
    session().getEventBroker().addLocalTrigger(FiltersInForce.ALL, new FiltersInForce(diagram, this));
    return new SiriusPicture(diagram, this);
  }

  @Override
  public Grid openTable(String name, EObject about) {
    return new SiriusGrid((DTable) make(name, about), this);
  }

  private DRepresentation make(String name, EObject about) {
    RepresentationDescription description = council.description(name).orElseThrow();
    DRepresentation made = council.create(description, about, council.title(description, about)).getRepresentation();
    stack().flush();
    open.add(made);
    return made;
  }

  @Override
  public void change(String label, Runnable change) {
    List<RuntimeException> thrown = new ArrayList<>();
    stack().execute(new RecordingCommand(domain, label) {
      @Override
      protected void doExecute() {
        try {
          change.run();
        } catch (RuntimeException e) {
          thrown.add(e);
          throw e;
        }
      }
    });
    if (!thrown.isEmpty()) {
      throw thrown.getFirst();
    }
  }

  /** Executes a command of Sirius as its editors do. */
  void execute(Command command) {
    if (!command.canExecute()) {
      command.dispose();
      throw new Refused("not executable: " + command.getLabel());
    }
    List<String> told = new ArrayList<>();
    session().setTelling(told::add);
    stack().execute(command);
    if (!told.isEmpty()) {
      failures.take();
      throw new Refused(told.getFirst());
    }
  }

  /** Does something outside of the history. */
  void unrecorded(Runnable change) {
    try {
      Transaction transaction = ((InternalTransactionalEditingDomain) domain).startTransaction(false, UNRECORDED);
      try {
        change.run();
      } finally {
        transaction.commit();
      }
    } catch (InterruptedException | RollbackException e) {
      throw new IllegalStateException(e);
    }
  }

  void refresh(DRepresentation representation) {
    unrecorded(() -> {
      DialectManager.INSTANCE.refresh(representation, new NullProgressMonitor());
      if (representation instanceof DSemanticDiagram diagram) {
        new FiltersInForce(diagram, this).apply();
      }
    });
  }

  @Override
  public void addFile(String name, CouncilModel other) {
    Resource resource = model.eResource().getResourceSet()
        .createResource(URI.createFileURI(file.resolveSibling(name).toString()));
    resource.getContents().add(other);
    session().addSemanticResource(resource.getURI(), new NullProgressMonitor());
  }

  @Override
  public void follow() {
    // Sirius refreshes what is open within the transaction of the step.
  }

  @Override
  public boolean canUndo() {
    return stack().canUndo();
  }

  @Override
  public void undo() {
    stack().undo();
  }

  @Override
  public void redo() {
    stack().redo();
  }

  @Override
  public List<String> failures() {
    return failures.take();
  }

  @Override
  public void close() {
    failures.stop();
    RefreshFilterManager.INSTANCE.removeRefreshFilter(this);
    council.close();
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
      Files.delete(file.getParent());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean shouldRefresh(DRepresentation representation) {
    return true;
  }

  @Override
  public Collection<DRepresentation> getOpenedRepresantationsToRefresh() {
    return List.copyOf(open);
  }
}
