package org.musubi.workbench.sirius.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.RunnableWithResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.catalogue.CatalogueFile;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.workbench.session.CouncilSession;

/** Reading needs no transaction, whatever is loaded or computed for it. */
class ReadingTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private CouncilSession session;

  @BeforeEach
  void open() throws Exception {
    council = new DrawnCouncil(folder);
    session = council.session;
  }

  @Test
  void catalogueFilesAreLoadedOutsideOfTransactions() throws Exception {
    session.catalogues().loadAll();
    assertEquals(CatalogueFile.values().length, session.catalogues().loaded().size());
    assertFalse(session.canUndo());
    assertFalse(session.isDirty());
  }

  @Test
  void aReferenceIntoTheCatalogueIsResolvedOutsideOfTransactions() throws Exception {
    Organization organization = council.model.getOrganizations().getFirst();
    OrganizationType type = session.catalogues().organizationTypes().getFirst();
    session.change("種類", () -> organization.setType(type));
    session.save(new NullProgressMonitor());
    CouncilSession again = CouncilSession.open(session.file(), new TransactionalDomainMaker());
    assertTrue(again.catalogues().loaded().isEmpty());
    assertEquals(type.getId(), again.model().getOrganizations().getFirst().getType().getId());
    assertEquals(1, again.catalogues().loaded().size());
    assertFalse(again.isDirty());
  }

  @Test
  void whatAnActionLoadsStaysWhenItIsUndone() {
    Organization organization = council.model.getOrganizations().getFirst();
    String before = council.saved();
    council.command("種類", () -> organization.setType(session.catalogues().organizationTypes().getFirst()));
    OrganizationType type = organization.getType();
    assertNotNull(type);
    session.undo();
    assertEquals(before, council.saved());
    assertNull(organization.getType());
    assertSame(type, session.catalogues().organizationTypes().getFirst());
    session.redo();
    assertSame(type, organization.getType());
  }

  @Test
  void readersMayLoadWithinATransactionOfTheirOwn() throws Exception {
    Object units = council.domain().runExclusive(new RunnableWithResult.Impl<Integer>() {
      @Override
      public void run() {
        setResult(session.catalogues().units().size());
      }
    });
    assertEquals(session.catalogues().units().size(), units);
    AtomicReference<Object> elsewhere = new AtomicReference<>();
    Thread reader = new Thread(() -> elsewhere.set(session.catalogues().indicators().size()));
    reader.start();
    reader.join();
    assertEquals(session.catalogues().indicators().size(), elsewhere.get());
  }

  @Test
  void everyValueCanBeRead() {
    session.catalogues().loadAll();
    EcoreUtil.resolveAll(session.resource());
    for (TreeIterator<EObject> all = session.resource().getAllContents(); all.hasNext();) {
      EObject element = all.next();
      for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
        element.eGet(feature);
      }
    }
    assertFalse(session.canUndo());
    assertFalse(session.isDirty());
  }

  @Test
  void onlyTheCatalogueIsReadOnly() throws Exception {
    assertTrue(session.domain().isReadOnly(session.catalogues().units().getFirst().eResource()));
    assertTrue(session.file().toFile().setReadOnly());
    assertFalse(session.domain().isReadOnly(session.resource()));
    Files.delete(session.file());
    assertFalse(session.domain().isReadOnly(session.resource()));
  }
}
