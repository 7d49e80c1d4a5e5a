package org.musubi.design.sirius;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.TransactionalEditingDomainImpl;
import org.eclipse.emf.workspace.impl.WorkspaceCommandStackImpl;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.musubi.catalogue.Catalogues;
import org.musubi.design.scenario.SourceTree;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;

/** A copy of the sample council in a folder of a test, on an editing domain of its own as the workbench has one. */
final class OpenCouncil implements AutoCloseable {

  private final Path file;
  private final Domain domain;
  private final CouncilModel model;
  private final SiriusCouncil sirius;

  private OpenCouncil(Path file) throws CouncilFileException, AirdException {
    this.file = file;
    model = new CouncilFiles(new Catalogues()::attach).load(file).model();
    domain = new Domain(model.eResource().getResourceSet());
    sirius = SiriusCouncil.open(model.eResource(), AirdFile.beside(file));
  }

  /** Opens a copy of the sample, or what the folder has already under that name. */
  static OpenCouncil in(Path folder, String name) throws CouncilFileException, AirdException {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        Files.copy(SourceTree.root().resolve("models/midori/midori.musubi"), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OpenCouncil(file);
  }

  Path file() {
    return file;
  }

  CouncilModel model() {
    return model;
  }

  Resource resource() {
    return model.eResource();
  }

  TransactionalEditingDomain domain() {
    return domain;
  }

  SiriusCouncil sirius() {
    return sirius;
  }

  DRepresentationDescriptor create(String kind, String name) {
    return sirius.create(sirius.description(kind).orElseThrow(), model, name);
  }

  boolean holds(Predicate<Resource> what) {
    return domain.getResourceSet().getResources().stream().anyMatch(what);
  }

  @Override
  public void close() {
    sirius.close();
    domain.release();
  }

  /** Marks what somebody else watches. */
  static final class Watcher extends AdapterImpl {
  }

  /** Is disposed by its owner only. */
  private static final class Domain extends TransactionalEditingDomainImpl {

    private boolean released;

    Domain(ResourceSet set) {
      super(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE),
          new WorkspaceCommandStackImpl(new DefaultOperationHistory()), set);
      ((FactoryImpl) Factory.INSTANCE).mapResourceSet(this);
    }

    void release() {
      released = true;
      dispose();
    }

    @Override
    public void dispose() {
      if (released) {
        super.dispose();
      }
    }
  }
}
