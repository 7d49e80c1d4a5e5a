package org.musubi.workbench.sirius.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.TransactionalEditingDomainEvent;
import org.eclipse.emf.transaction.TransactionalEditingDomainListenerImpl;
import org.eclipse.emf.transaction.impl.TransactionChangeRecorder;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;

/** What is left of a council that was closed. */
class DisposalTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private CouncilSession session;
  private IUndoContext context;

  @BeforeEach
  void open() throws Exception {
    council = new DrawnCouncil(folder);
    session = council.session;
    context = council.context();
    session.change("名称", () -> council.project.setName("一"));
    council.operate(council.operation("移動", () -> council.node.setName("右へ")));
    session.undo();
  }

  @Test
  void nothingIsLeft() {
    ResourceSet set = session.resource().getResourceSet();
    council.listen();
    council.sessions.close(session);
    assertEquals(List.of(), council.heard);
    assertEquals(0, council.history.getUndoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT).length);
    assertEquals(0, council.history.getRedoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT).length);
    assertNull(TransactionUtil.getEditingDomain(council.project));
    EcoreUtil.getAllProperContents(set, false).forEachRemaining(each -> assertFalse(
        ((Notifier) each).eAdapters().stream().anyMatch(TransactionChangeRecorder.class::isInstance)));
    council.project.setName("自由");
    assertEquals("自由", council.project.getName());
  }

  @Test
  void anotherCouncilOnTheSameHistoryIsNotConcerned() throws Exception {
    DrawnCouncil other = new DrawnCouncil(Files.createDirectory(folder.resolve("other")));
    CouncilSession second = new CouncilSessions((resource, factory, listener) ->
        new TransactionalCouncilDomain(resource, factory, listener, council.history, Runnable::run))
        .open(other.session.file());
    assertFalse(second.canUndo());
    second.change("別の協議会", () -> second.model().setName("別の協議会"));
    assertEquals("名称", session.undoLabel());
    assertEquals("移動", session.redoLabel());
    assertEquals("別の協議会", second.undoLabel());
    council.sessions.close(session);
    assertEquals("別の協議会", second.undoLabel());
    second.undo();
    assertEquals("テスト圏域協議会", second.model().getName());
    second.redo();
    assertTrue(second.isDirty());
  }

  /** As Sirius closes its session: history, resources and domain of the resource set go with it. */
  private void closeAsSiriusDoes(TransactionalEditingDomain domain) {
    domain.getCommandStack().flush();
    ResourceSet set = domain.getResourceSet();
    List.copyOf(set.getResources()).forEach(Resource::unload);
    set.getResources().clear();
    domain.dispose();
  }

  @Test
  void siriusMayCloseItsSessionWithTheDomain() {
    TransactionalEditingDomain domain = council.domain();
    TransactionUtil.getAdapter(domain, TransactionalEditingDomain.Lifecycle.class)
        .addTransactionalEditingDomainListener(new TransactionalEditingDomainListenerImpl() {
          @Override
          public void editingDomainDisposing(TransactionalEditingDomainEvent event) {
            council.heard.add("disposing");
            closeAsSiriusDoes(event.getSource());
          }
        });
    session.addListener(new SessionListener() {
      @Override
      public void closed(CouncilSession closed) {
        council.heard.add("closed, " + closed.resource().isLoaded());
      }
    });
    council.sessions.close(session);
    assertEquals(List.of("closed, true", "disposing"), council.heard);
    assertEquals(0, council.history.getUndoHistory(context).length);
  }

  @Test
  void theCouncilOutlivesASessionOfSirius() {
    council.domain().getCommandStack().flush();
    council.drawings.unload();
    council.domain().getResourceSet().getResources().remove(council.drawings);
    council.domain().dispose();
    assertEquals("名称", session.undoLabel());
    assertTrue(session.isDirty());
    session.undo();
    assertEquals(DrawnCouncil.PROJECT, council.project.getName());
    session.change("続き", () -> council.project.setName("二"));
    assertEquals("続き", session.undoLabel());
    council.sessions.close(session);
    assertEquals(0, council.history.getUndoHistory(context).length);
    assertThrows(RuntimeException.class, () -> session.change("遅すぎる", () -> { }));
  }
}
