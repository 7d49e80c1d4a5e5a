package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.tool.SelectionRequest;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.Shape;

/** A flow chart that shows what users put onto it, with colours that are computed. */
class FlowTest extends ForeignScenario {
  private EObject first;
  private EObject second;
  private EObject third;

  @BeforeEach
  void openFlow() throws SpecificationException {
    metamodel("flow");
    EObject flow = make("Flow", "name", "build");
    first = add(flow, "steps", make("Step", "name", "first", "load", 5));
    second = add(flow, "steps", make("Step", "name", "second", "load", 8));
    third = add(flow, "steps", make("Step", "name", "third", "load", 10));
    set(third, "kind", metamodel.getEFactoryInstance().createFromString(
        (org.eclipse.emf.ecore.EDataType) metamodel.getEClassifier("Kind"), "STORE"));
    list(first, "next").add(second);
    list(second, "next").add(third);
    open("flow", "Flow chart", flow, List.of(metamodel));
  }

  private void show(String... names) {
    SelectionWizardDescription wizard = tool("Show steps");
    SelectionRequest request = tools.selection(wizard, diagram);
    List<EObject> chosen = request.candidates().stream().filter(step -> List.of(names).contains(name(step))).toList();
    once(() -> tools.select(wizard, diagram, chosen, null));
  }

  @Test
  void aNewDiagramIsFilledByItsDescriptionOnce() {
    assertEquals("Picture build\n Shadow third", nodes(), "opened without tools");
    Diagram made = tools.createDiagram(diagram.description(), root, "made");
    assertEquals(List.of("first", "build"), made.nodes().stream().map(node -> node.text()).toList());
    assertTrue(runner.canUndo());
    session.refresh(made);
    assertEquals(2, made.nodes().size());
    runner.undo();
    session.refreshChanged();
    assertEquals(1, made.nodes().size());
    session.closeDiagram(made);
  }

  @Test
  void showsChosenStepsAndTheirEdges() {
    show("first", "second", "third");
    assertEquals(3, diagram.nodes().size() - 1);
    assertEquals("Always next: second > third", edges());
    ToolDescription reveal = tool("Reveal edges");
    once(() -> tools.run(reveal, view("first")));
    assertEquals("Always next: second > third\nNext: first > second", edges());
    once(() -> tools.connect(tool("Flow to"), view("first"), view("first")));
    assertEquals(3, diagram.edges().size(), "a self loop that the tool shows");
    once(() -> tools.delete(List.of(view("second"))));
    assertSame(root, second.eContainer(), "hidden, not deleted");
    assertEquals("Next: first > first", edges());
  }

  @Test
  void computesColoursAndSizes() {
    show("first", "second", "third");
    assertEquals(new Rgb(127, 127, 0), view("first").look().fill(), "half way from green to red");
    assertEquals(80, view("first").look().width());
    assertEquals(40, view("first").look().height());
    assertSame(Shape.IMAGE, diagram.nodes().stream().filter(node -> node.target() == third).findFirst().get().look()
        .shape());
    once(() -> tools.create(tool("New step"), diagram, null, null, null));
    assertSame(Shape.LOZENGE, view("new").look().shape());
    assertEquals(new Rgb(64, 255, 0), view("new").look().fill());
    assertEquals(60, view("new").look().height());
    assertEquals(new Rgb(250, 250, 240), diagram.background());
    once(() -> tools.run(tool("Reveal edges"), view("first")));
    assertEquals(5, edge("Next", "first", "second").look().width());
    assertEquals(new Rgb(125, 125, 120), edge("Next", "first", "second").look().stroke());
    assertEquals(1, edge("Always next", "second", "third").look().width(), "a line is never thinner");
    noProblems();
  }

  @Test
  void pastesOntoTheDiagram() {
    once(() -> tools.paste(List.of(first), diagram, null));
    assertEquals("first (2)", view("first (2)").text());
  }
}
