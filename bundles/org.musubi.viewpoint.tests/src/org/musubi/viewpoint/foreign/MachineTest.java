package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Shape;

/** A state machine: regions in stacks, states in regions in states, ports on borders. */
class MachineTest extends ForeignScenario {
  private EObject busy;
  private EObject main;

  @BeforeEach
  void openMachine() throws SpecificationException {
    metamodel("machine");
    EObject machine = make("Machine", "name", "door");
    main = add(machine, "regions", make("Region", "name", "main"));
    add(machine, "regions", make("Region", "name", "lamp"));
    EObject start = add(main, "nodes", make("Initial"));
    busy = add(main, "nodes", make("State", "name", "busy"));
    EObject end = add(main, "nodes", make("State", "name", "end"));
    add(busy, "ports", make("Port", "name", "in"));
    EObject inner = add(busy, "regions", make("Region", "name", "inner"));
    EObject deep = add(inner, "nodes", make("State", "name", "deep"));
    add(busy, "regions", make("Region", "name", "other"));
    add(start, "out", make("Transition", "to", busy));
    add(deep, "out", make("Transition", "to", end, "event", "done"));
    add(busy, "out", make("Transition", "to", busy, "event", "again"));
    add(busy, "out", make("Transition", "to", busy, "event", "again"));
    add(busy, "out", make("Transition", "event", "nowhere"));
    open("machine", "Machine", machine, List.of(metamodel));
  }

  @Test
  void nestsRegionsAndStates() {
    assertEquals("""
        Top door
         Region main
          State busy
           Port in
           Region inner
            State deep
           Region other
          State end
          Initial\s
         Region lamp""", nodes());
    assertEquals("""
        Transition: Initial > busy
        Transition: busy > busy (again)
        Transition: busy > busy (again)
        Transition: deep > end (done)""", edges());
    assertSame(NodeKind.STACK, view("busy").kind());
    assertSame(NodeKind.BORDER_NODE, view("in").kind());
    assertSame(Shape.PARALLELOGRAM, view("end").look().shape());
    noProblems();
  }

  @Test
  void createsAtEveryDepth() {
    once(() -> tools.create(tool("State"), diagram, view("inner"), null, null));
    assertEquals("inner", view("S").parent().text());
    once(() -> tools.create(tool("Region"), diagram, view("deep"), null, null));
    assertEquals(1, view("deep").children().size());
    once(() -> tools.create(tool("Port"), diagram, view("deep"), null, null));
    assertEquals("deep", view("p").parent().text());
    assertFalse(tools.canCreate(tool("State"), diagram, view("deep")).allowed(), "states lie in regions");
    assertFalse(tools.canCreate(tool("State"), diagram, null).allowed());
    once(() -> tools.connect(tool("Transition"), view("S"), view("deep")));
    refused(() -> tools.connect(tool("Transition"), view("in"), view("deep")));
  }

  @Test
  void movesAStateWithAllItHolds() {
    once(() -> tools.drop(List.of(view("busy")), diagram, view("lamp"), DragSource.DIAGRAM, null));
    assertEquals("lamp", view("busy").parent().text());
    assertEquals(4, diagram.edges().size());
    assertEquals("busy", view("inner").parent().text());
    refused(() -> tools.drop(List.of(view("busy")), diagram, view("inner"), DragSource.DIAGRAM, null));
    once(() -> tools.drop(List.of(view("deep"), view("end")), diagram, view("other"), DragSource.DIAGRAM, null));
    assertEquals(2, view("other").children().size());
  }

  @Test
  void deletesContentWithTheState() {
    once(() -> tools.delete(List.of(view("busy"))));
    assertEquals("", edges());
    assertEquals(1, ((NodeView) view("main")).children().stream().filter(n -> n.text().equals("end")).count());
    assertTrue(list(main, "nodes").size() == 2);
  }
}
