package org.musubi.workbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.plan.Project;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.fixture.OpenTestCouncil;

class CouncilDomainsTest {

  @TempDir
  private Path folder;
  private OpenTestCouncil council;
  private final List<Throwable> unusable = new ArrayList<>();

  @BeforeEach
  void save() throws CouncilFileException {
    council = new OpenTestCouncil(folder);
  }

  @Test
  void theFirstUsableMakerMakesTheDomainOfACouncil() throws CouncilFileException {
    CouncilSession session = open(RecordedDomain::new, () -> {
      throw new AssertionError("the second is not asked");
    });
    assertInstanceOf(BasicCommandStack.class, session.domain().getCommandStack());
    assertSame(session.resource().getResourceSet(), session.domain().getResourceSet());
    List<String> done = RecordedDomain.of(session).done;
    session.change("名称", () -> { });
    session.noteSideStep(() -> { }, () -> { });
    session.undo();
    session.redo();
    assertEquals(List.of("名称", "side step", "undo", "redo"), done);
    assertEquals("what", session.undoLabel());
    assertTrue(session.isChanging());
    assertTrue(session.isDirty());
    assertEquals(List.of(), unusable);
  }

  @Test
  void whatCannotBeUsedIsToldAndLeftOut() throws CouncilFileException {
    CouncilSession session = open(() -> {
      throw new ClassNotFoundException("absent");
    }, () -> (resource, factory, listener) -> {
      throw new NoClassDefFoundError("absent");
    }, () -> (resource, factory, listener) -> null);
    assertEquals(3, unusable.size());
    Project project = (Project) session.resource().getEObject(council.original.project.getId());
    session.change("名称", () -> project.setName("新しい名称"));
    assertTrue(session.isDirty());
    session.undo();
    assertEquals("出前健康講座", project.getName());
    assertFalse(session.isDirty());
  }

  @Test
  void listenersHearOfStepsTheDomainMakesByItself() throws CouncilFileException {
    CouncilSession session = open(RecordedDomain::new);
    List<String> heard = new ArrayList<>();
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
        heard.add("history");
      }

      @Override
      public void stateChanged(CouncilSession changed) {
        heard.add("state");
      }
    });
    RecordedDomain domain = RecordedDomain.of(session);
    domain.listener.completing();
    domain.listener.changed(true);
    domain.listener.changed(false);
    assertEquals(List.of("completing", "model", "history", "state", "history"), heard);
  }

  @Test
  void sessionsUseTheMakerAndDisposeItsDomain() throws CouncilFileException {
    CouncilSessions sessions = new CouncilSessions(new CouncilDomains(List.of(() -> new RecordedDomain()),
        unusable::add));
    CouncilSession session = sessions.open(council.session.file());
    RecordedDomain domain = RecordedDomain.of(session);
    sessions.close(session);
    assertEquals(List.of("dispose"), domain.done);
  }

  @SafeVarargs
  private CouncilSession open(Callable<CouncilDomainMaker>... makers) throws CouncilFileException {
    return CouncilSession.open(council.session.file(), new CouncilDomains(List.of(makers), unusable::add));
  }

  /** Keeps account of what it is asked. */
  private static final class RecordedDomain implements CouncilDomain, CouncilDomainMaker {

    private final List<String> done = new ArrayList<>();
    private AdapterFactoryEditingDomain domain;
    private CouncilDomainListener listener;

    static RecordedDomain of(CouncilSession session) {
      return ((OwnDomain) session.domain()).owner;
    }

    @Override
    public CouncilDomain make(Resource resource, AdapterFactory adapterFactory, CouncilDomainListener hears) {
      domain = new OwnDomain(this, adapterFactory, resource);
      listener = hears;
      return this;
    }

    @Override
    public AdapterFactoryEditingDomain editingDomain() {
      return domain;
    }

    @Override
    public void carryOut(String label, Runnable action) {
      done.add(label);
    }

    @Override
    public void noteSideStep(SideStep step) {
      done.add("side step");
    }

    @Override
    public boolean isChanging() {
      return true;
    }

    @Override
    public boolean canUndo() {
      return true;
    }

    @Override
    public boolean canRedo() {
      return true;
    }

    @Override
    public String undoLabel() {
      return "what";
    }

    @Override
    public String redoLabel() {
      return "what";
    }

    @Override
    public void undo() {
      done.add("undo");
    }

    @Override
    public void redo() {
      done.add("redo");
    }

    @Override
    public boolean isSaveNeeded() {
      return true;
    }

    @Override
    public void saveIsDone() {
      done.add("save");
    }

    @Override
    public void dispose() {
      done.add("dispose");
    }
  }

  private static final class OwnDomain extends AdapterFactoryEditingDomain {

    private final RecordedDomain owner;

    OwnDomain(RecordedDomain owner, AdapterFactory adapterFactory, Resource resource) {
      super(adapterFactory, new BasicCommandStack(), resource.getResourceSet());
      this.owner = owner;
    }
  }
}
