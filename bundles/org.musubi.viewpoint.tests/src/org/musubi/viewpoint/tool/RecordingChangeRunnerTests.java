package org.musubi.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;

/** Undo, redo and taking back, without tools. */
class RecordingChangeRunnerTests extends NetScenario {

  @Test
  void modelAndDiagramAreOneStep() {
    NodeView anna = view("anna");
    Integer result = runner.run("both", () -> {
      set(anna.target(), "name", "ann");
      anna.state().setBounds(new Bounds(1, 2, 3, 4));
      return 7;
    });
    assertEquals(7, result);
    assertEquals("both", runner.undoLabel());
    runner.undo();
    assertEquals("anna", name(anna.target()));
    assertNull(anna.state().bounds());
    assertEquals("both", runner.redoLabel());
    assertFalse(runner.canUndo());
    runner.redo();
    assertEquals("ann", name(anna.target()));
    assertEquals(new Bounds(1, 2, 3, 4), anna.state().bounds());
    session.refreshChanged();
  }

  @Test
  void whatFailsIsTakenBackAndThrownOn() {
    String before = picture();
    IllegalStateException failure = new IllegalStateException("no");
    assertSame(failure, assertThrows(IllegalStateException.class, () -> runner.run("fails", () -> {
      set(net, "name", "other");
      list(net, "members").clear();
      view("anna").state().setHidden(true);
      throw failure;
    })));
    session.refreshChanged();
    assertEquals(before, picture());
    assertFalse(runner.canUndo());
  }

  @Test
  void aChangeInsideAnotherIsPartOfIt() {
    runner.run("outer", () -> {
      set(net, "name", "one");
      return runner.run("inner", () -> {
        set(net, "name", "two");
        return null;
      });
    });
    assertEquals("outer", runner.undoLabel());
    runner.undo();
    assertEquals("net", name(net));
    assertFalse(runner.canUndo());
  }

  @Test
  void nothingDoneIsNoStep() {
    runner.run("nothing", () -> {
      set(net, "name", "x");
      set(net, "name", "net");
      return null;
    });
    assertFalse(runner.canUndo());
    assertThrows(IllegalStateException.class, runner::undo);
    assertThrows(IllegalStateException.class, runner::redo);
  }

  @Test
  void aNewChangeForgetsWhatWasUndone() {
    rename("a");
    rename("b");
    runner.undo();
    rename("c");
    assertFalse(runner.canRedo());
    runner.undo();
    assertEquals("a", name(net));
  }

  private void rename(String name) {
    runner.run(name, () -> {
      set(net, "name", name);
      return null;
    });
  }

  @Test
  void aClosedRunnerLeavesNothingOnTheModel() {
    RecordingChangeRunner other = new RecordingChangeRunner(List.of(net.eResource()), List::of);
    int with = net.eAdapters().size();
    other.close();
    assertEquals(with - 1, net.eAdapters().size());
    assertEquals(net.eAdapters().size(), member("dora").eAdapters().size());
  }

  @Test
  void aChangeDoesNotLookAtTheRestOfTheModel() {
    AtomicInteger looks = new AtomicInteger();
    EPackage counting = EcoreFactory.eINSTANCE.createEPackage();
    counting.setName("counting");
    counting.setNsURI("http://musubi.test/counting");
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName("Item");
    EReference items = EcoreFactory.eINSTANCE.createEReference();
    items.setName("items");
    items.setEType(type);
    items.setContainment(true);
    items.setUpperBound(-1);
    EAttribute text = EcoreFactory.eINSTANCE.createEAttribute();
    text.setName("text");
    text.setEType(EcorePackage.Literals.ESTRING);
    type.getEStructuralFeatures().addAll(List.of(items, text));
    counting.getEClassifiers().add(type);
    EFactory factory = new EFactoryImpl() {
      @Override
      public EObject create(EClass eClass) {
        return new Counted(eClass, looks);
      }
    };
    counting.setEFactoryInstance(factory);
    Resource resource = new ResourceImpl();
    EObject root = factory.create(type);
    resource.getContents().add(root);
    for (int i = 0; i < 500; i++) {
      add(root, "items", factory.create(type));
    }
    EObject far = (EObject) list(root, "items").get(250);
    try (RecordingChangeRunner own = new RecordingChangeRunner(List.of(resource), List::of)) {
      looks.set(0);
      own.run("one", () -> {
        set(far, "text", "changed");
        return null;
      });
      own.undo();
      assertTrue(looks.get() < 50, () -> looks + " looks at other elements");
      assertNull(get(far, "text"));
    }
  }

  /** Counts how often somebody asks for its content or container. */
  private static final class Counted extends DynamicEObjectImpl {
    private final AtomicInteger looks;

    Counted(EClass type, AtomicInteger looks) {
      super(type);
      this.looks = looks;
    }

    @Override
    public InternalEObject eInternalContainer() {
      looks.incrementAndGet();
      return super.eInternalContainer();
    }

    @Override
    public EList<EObject> eContents() {
      looks.incrementAndGet();
      return super.eContents();
    }
  }
}
