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
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.view.EdgeView;

/** Cables with many ends, notes that point to cables, and a layer that draws broken cables in another way. */
class WiresTest extends ForeignScenario {
  private EObject cable;
  private EObject a;
  private EObject note;

  @BeforeEach
  void openNet() throws SpecificationException {
    metamodel("wires");
    EObject net = make("Net", "name", "home");
    a = add(net, "boxes", make("Box", "name", "a"));
    EObject b = add(net, "boxes", make("Box", "name", "b"));
    EObject c = add(net, "boxes", make("Box", "name", "c"));
    cable = add(net, "cables", make("Cable", "name", "bus"));
    list(cable, "from").addAll(List.of(a, b));
    list(cable, "to").addAll(List.of(b, c));
    list(a, "friends").addAll(List.of(a, b));
    note = add(net, "notes", make("Note", "text", "!look"));
    list(note, "on").add(cable);
    open("wires", "Net", net, List.of(metamodel));
  }

  @Test
  void drawsEveryPairOfEndsAndEdgesOnEdges() {
    assertEquals("""
        About: !look > bus
        About: !look > bus
        About: !look > bus
        About: !look > bus
        Cable: a > b (bus)
        Cable: a > c (bus)
        Cable: b > b (bus)
        Cable: b > c (bus)
        Friend: a > a (aa)
        Friend: a > b (ab)
        Second: bus > !look
        Second: bus > !look
        Second: bus > !look
        Second: bus > !look""", edges());
    noProblems();
  }

  @Test
  void edgesFollowTheEdgesTheyStandOn() {
    list(cable, "from").remove(a);
    session.refreshChanged();
    assertEquals(2, diagram.edges().stream().filter(edge -> edge.mapping().getName().equals("About")).count());
    list(cable, "from").add(0, a);
    session.refreshChanged();
    EObject fresh = make("Note", "text", "new");
    add(root, "notes", fresh);
    session.refreshChanged();
    once(() -> tools.connect(tool("Note on cable"), view("new"), edge("Cable", "a", "c")));
    assertEquals(4, view("new").outgoing().size());
    once(() -> tools.delete(List.of(edge("Cable", "a", "c"))));
    assertEquals("Friend: a > a (aa)\nFriend: a > b (ab)", edges());
    while (runner.canUndo()) {
      runner.undo();
    }
    list(root, "notes").remove(fresh);
    session.refreshChanged();
  }

  @Test
  void anImportGivesOtherStylesWhileItsLayerIsOn() {
    set(cable, "broken", true);
    session.refreshChanged();
    EdgeView edge = edge("Cable", "a", "b");
    assertSame(LineStyle.SOLID, edge.look().line());
    layers("Broken");
    assertSame(LineStyle.DASH, edge("Cable", "a", "b").look().line());
    assertEquals(4, edge("Cable", "a", "b").look().width());
    filters("No cables");
    assertTrue(edge("Cable", "a", "b").isVisible(), "the import does not take over the filters");
    layers();
    assertFalse(edge("Cable", "a", "b").isVisible());
    assertFalse(diagram.edges().stream().filter(e -> e.mapping().getName().equals("About")).findFirst().get()
        .isVisible(), "nor does what stands on it");
    set(cable, "broken", false);
    filters();
    session.refreshChanged();
  }
}
