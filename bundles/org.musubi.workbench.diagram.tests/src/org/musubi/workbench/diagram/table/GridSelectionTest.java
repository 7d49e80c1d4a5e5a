package org.musubi.workbench.diagram.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Services;
import org.musubi.viewpoint.load.ModelTypes;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.EditionTableDescription;
import org.musubi.viewpoint.specification.FeatureColumnMapping;
import org.musubi.viewpoint.specification.LineMapping;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableSession;
import org.musubi.viewpoint.view.ElementLabels;

/** Where fields are and where the cursor can go, in a table of the classes of Ecore with their features below them. */
class GridSelectionTest {

  private final Set<Line> folded = Collections.newSetFromMap(new IdentityHashMap<>());
  private final GridSelection selection = new GridSelection();
  private Table table;

  @BeforeEach
  void open() {
    SpecificationFactory make = SpecificationFactory.eINSTANCE;
    EditionTableDescription description = make.createEditionTableDescription();
    LineMapping line = line("EClass", "feature:eClassifiers");
    line.getOwnedSubLines().add(line("EStructuralFeature", "feature:eStructuralFeatures"));
    description.getOwnedLineMappings().add(line);
    for (String feature : List.of("name", "instanceTypeName")) {
      FeatureColumnMapping column = make.createFeatureColumnMapping();
      column.setName(feature);
      column.setFeatureName(feature);
      description.getOwnedColumnMappings().add(column);
    }
    EPackage ecore = EcorePackage.eINSTANCE;
    Specification specification = new Specification(make.createGroup(), new Interpreter(new Services()),
        new ModelTypes(List.of(ecore)));
    try (TableSession session = new TableSession(specification, List.of(ecore), ElementLabels.ofMetamodel())) {
      table = session.createTable(description, ecore, "Ecore");
    }
  }

  private static LineMapping line(String type, String candidates) {
    LineMapping line = SpecificationFactory.eINSTANCE.createLineMapping();
    line.setDomainClass("ecore::" + type);
    line.setSemanticCandidatesExpression(candidates);
    return line;
  }

  @Test
  void linesBelowAFoldedOneAreLeftOut() {
    int all = new GridShape(table, folded).rows();
    Line first = table.lines().getFirst();
    folded.add(first);
    GridShape shape = new GridShape(table, folded);
    assertEquals(all - first.lines().size(), shape.rows());
    assertEquals(table.lines().get(1), shape.line(1));
  }

  @Test
  void everyPointBelongsToTheFieldThatIsThere() {
    GridShape shape = new GridShape(table, folded);
    for (int row = 0; row < shape.rows(); row++) {
      assertEquals(row, shape.rowAt(shape.top(row)));
      assertEquals(row, shape.rowAt(shape.top(row) + shape.height(row) - 1));
    }
    for (int column = 0; column < shape.columns(); column++) {
      assertEquals(column, shape.columnAt(shape.left(column)));
    }
    assertEquals(-1, shape.rowAt(shape.height()));
    assertEquals(-1, shape.rowAt(-1));
    assertEquals(-1, shape.columnAt(shape.width()));
  }

  @Test
  void theCursorStopsAtTheEdges() {
    GridShape shape = new GridShape(table, folded);
    selection.go(shape, -5, 99, false);
    assertEquals(List.of(0, 2), List.of(selection.row(), selection.column()));
    selection.step(shape, true);
    selection.step(shape, true);
    assertEquals(List.of(0, 1), List.of(selection.row(), selection.column()), "the first field that is no name");
    selection.go(shape, shape.rows(), 2, false);
    selection.step(shape, false);
    assertEquals(List.of(shape.rows() - 1, 2), List.of(selection.row(), selection.column()));
  }

  @Test
  void theSelectionGrowsFromWhereItBegan() {
    GridShape shape = new GridShape(table, folded);
    selection.go(shape, 3, 2, false);
    selection.go(shape, 1, 1, true);
    assertTrue(selection.contains(2, 2));
    assertTrue(selection.contains(3, 1));
    assertFalse(selection.contains(0, 1));
    folded.addAll(table.lines());
    selection.keepIn(new GridShape(table, folded));
    assertTrue(selection.lastRow() < table.lines().size());
  }
}
