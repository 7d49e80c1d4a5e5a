package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.store.DiagramMemory;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.viewpoint.view.Diagram;

/** An organisation chart without layers and metamodel, units in units; another viewpoint reuses its mapping. */
class CompanyTest extends ForeignScenario {
  private EObject sales;
  private EObject anna;

  @BeforeEach
  void openCompany() throws SpecificationException {
    metamodel("company");
    EObject company = make("Company", "name", "Acme");
    sales = add(company, "units", make("Unit", "name", "sales"));
    EObject north = add(sales, "units", make("Unit", "name", "north"));
    add(north, "units", make("Unit", "name", "shop"));
    anna = add(north, "people", make("Human", "name", "anna", "vip", true));
    EObject bert = add(sales, "people", make("Human", "name", "bert"));
    set(sales, "head", anna);
    set(north, "head", bert);
    list(bert, "knows").add(bert);
    open("company", "Chart", company, List.of(metamodel));
  }

  @Test
  void unitsLieInUnits() {
    assertEquals("""
        Unit sales
         Unit north
          Unit shop
          Human anna
         Human bert""", nodes());
    assertEquals("Head: sales > anna", edges());
    noProblems();
  }

  @Test
  void toolsOfADiagramWithoutLayers() {
    assertEquals(List.of("Tools"), tools.palette(diagram).stream().map(section -> section.name()).toList());
    once(() -> tools.create(tool("Unit"), diagram, view("shop"), null, null));
    assertEquals(1, view("shop").children().size());
    once(() -> tools.drop(List.of(view("shop"), view("anna")), diagram, view("sales"), DragSource.DIAGRAM, null));
    assertSame(sales, anna.eContainer());
    assertFalse(tools.canDrop(List.of(view("sales")), diagram, view("shop"), DragSource.DIAGRAM).allowed());
    assertFalse(tools.canDrop(List.of(view("sales")), diagram, null, DragSource.DIAGRAM).allowed());
  }

  @Test
  void navigatesToADiagramOfAnotherViewpoint() {
    NavigationRequest open = tools.doubleClick(view("sales")).navigations().getFirst();
    assertFalse(open.create());
    Diagram people = session.createDiagram((DiagramDescription) open.description(), open.element(), null);
    assertEquals(List.of("bert"), people.nodes().stream().map(node -> node.text()).toList());
    assertEquals("Knows: bert > bert", edges(people.edges().stream()));
    session.closeDiagram(people);
  }

  @Test
  void whatUsersPutOntoADiagramIsFoundAgainAlsoWithReusedMappings() {
    DiagramDescription description = (DiagramDescription) session.specification().representation("Who knows whom");
    Diagram people = session.createDiagram(description, sales, null);
    session.setSynchronized(people, false);
    ElementReferences references = new ElementReferences(root.eResource());
    DiagramMemory memory = new DiagramMemory(people, references);
    Diagram copy = new Diagram("copy", description, sales, "copy");
    new DiagramMemory(copy, references).recall(memory.snapshot());
    session.openDiagram(copy);
    assertEquals(List.of("bert"), copy.nodes().stream().map(node -> node.text()).toList());
    assertEquals("Knows: bert > bert", edges(copy.edges().stream()));
    session.setSynchronized(diagram, false);
    Diagram chart = new Diagram("chart", diagram.description(), root, "chart");
    new DiagramMemory(chart, references).recall(new DiagramMemory(diagram, references).snapshot());
    session.openDiagram(chart);
    assertEquals(diagram.allElements().map(Object::toString).toList(),
        chart.allElements().map(Object::toString).toList());
    session.setSynchronized(diagram, true);
    List.copyOf(diagram.state().manualViews()).forEach(diagram.state()::removeManualView);
    List.of(people, copy, chart).forEach(session::closeDiagram);
  }
}
