package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.tool.PaletteEntry;
import org.musubi.viewpoint.view.Diagram;

/** A family tree with other prefixes, two viewpoints, and attributes in the old form. */
class FamilyTest extends ForeignScenario {
  private EObject adam;
  private EObject berta;
  private EObject carl;

  @BeforeEach
  void openFamily() throws SpecificationException {
    metamodel("family");
    EObject family = make("Family", "name", "Meier");
    adam = add(family, "members", make("Man", "name", "Adam", "age", 50));
    berta = add(family, "members", make("Woman", "name", "Berta", "age", 12));
    carl = add(family, "members", make("Man", "name", "Carl", "age", 10));
    set(berta, "father", adam);
    set(carl, "father", adam);
    set(carl, "mother", berta);
    list(berta, "parents").add(adam);
    list(carl, "parents").add(adam);
    open("family", "Persons diagram", family, List.of(metamodel));
  }

  @Test
  void drawsPersonsWithTheStyleThatFits() {
    assertEquals("ManNode Adam\nManNode Carl\nWomanNode Berta", nodes());
    assertEquals("""
        fatherEdge: Berta > Adam (Berta/Adam)
        fatherEdge: Carl > Adam (Carl/Adam)
        motherEdge: Carl > Berta""", edges());
    assertEquals("/org.musubi.example/images/man_founder.svg", view("Adam").look().imagePath());
    assertEquals("/org.musubi.example/images/man.svg", view("Carl").look().imagePath());
    assertEquals(6, view("Carl").look().label().size(), "of all styles");
    assertEquals(Set.of(FontFormat.ITALIC), view("Berta").look().label().formats());
    assertEquals(12, view("Adam").look().label().size());
    assertEquals(Set.of(FontFormat.BOLD), edge("fatherEdge", "Berta", "Adam").look().center().formats());
    assertSame(EdgeArrows.INPUT_FILL_CLOSED_ARROW, edge("fatherEdge", "Berta", "Adam").look().targetArrow());
    assertTrue(session.problems().stream().allMatch(problem -> problem.sentence().contains("age")),
        session.problems().toString());
    assertFalse(session.problems().isEmpty(), "a variable that does not exist is told");
  }

  @Test
  void createsWithComputedVariables() {
    once(() -> tools.create(tool("Woman"), diagram, null, null, null));
    assertEquals(3, get(view("Woman 3").target(), "age"));
    once(() -> tools.create(tool("Man"), diagram, null, null, null));
    once(() -> tools.connect(tool("Set father"), view("new man"), view("Adam")));
    assertSame(adam, get(view("new man").target(), "father"));
    assertEquals(3, list(adam, "children").size(), "the opposite is set");
    assertFalse(tools.canConnect(tool("Set father"), view("Adam"), view("Adam")).allowed());
    assertFalse(tools.canConnect(tool("Set father"), view("Adam"), view("Berta")).allowed());
  }

  @Test
  void editsTwoPartsOfALabel() {
    once(() -> tools.editLabel(view("Carl"), "Karl (44)"));
    assertEquals("Karl", name(carl));
    assertEquals(44, get(carl, "age"));
    refused(() -> tools.editLabel(view("Karl"), "no age"));
    refused(() -> tools.editLabel(view("Karl"), "Karl (old)"));
    refused(() -> tools.editLabel(view("Karl"), "Karl (44) and more"));
  }

  @Test
  void deletesWithALoopAndForgetsRelations() {
    once(() -> tools.delete(List.of(view("Adam"))));
    assertNull(get(carl, "father"));
    assertEquals(List.of("orphan"), list(carl, "note"));
    assertEquals("motherEdge: Carl > Berta", edges());
    once(() -> tools.delete(List.of(view("Berta"), view("Carl"))));
    assertTrue(diagram.nodes().isEmpty());
  }

  @Test
  void reconnectsAndUnsets() {
    once(() -> tools.reconnect(edge("fatherEdge", "Berta", "Adam"), false, view("Carl")));
    assertSame(carl, get(berta, "father"));
    once(() -> tools.delete(List.of(edge("fatherEdge", "Berta", "Carl"))));
    assertNull(get(berta, "father"));
    refused(() -> tools.delete(List.of(edge("motherEdge", "Carl", "Berta"))));
  }

  @Test
  void doubleClickChangesTheModelUnderACondition() {
    once(() -> tools.doubleClick(view("Carl")));
    assertEquals(60, get(carl, "age"));
    String before = picture();
    tools.doubleClick(view("Adam"));
    assertEquals(before, picture());
  }

  @Test
  void anOptionalLayerComesAndGoes() {
    assertTrue(diagram.state().activeLayers().isEmpty());
    layers("Children");
    assertEquals("childEdge: Adam > Berta\nchildEdge: Adam > Carl",
        edges(diagram.edges().stream().filter(edge -> edge.mapping().getName().equals("childEdge"))));
    layers();
    assertEquals(3, diagram.edges().size());
  }

  @Test
  void anotherViewpointReusesMappingsAndTools() {
    Diagram men = session.createDiagram((DiagramDescription) session.specification().representation("Men diagram"),
        root, null);
    assertEquals(List.of("Adam", "Carl"), men.nodes().stream().map(node -> node.text()).toList());
    assertEquals("fatherEdge: Carl > Adam (Carl/Adam)", edges(men.edges().stream()));
    assertEquals(List.of("Man"), tools.palette(men).stream().flatMap(section -> section.entries().stream())
        .map(PaletteEntry::label).toList());
    session.closeDiagram(men);
  }
}
