package org.musubi.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.ContainerLayout;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;

/** A class diagram of a metamodel: features of Ecore are derived and notified in ways of their own. */
class EcoreModelTest {
  @Test
  void aClassDiagramFollowsTheMetamodel() {
    EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
    metamodel.setName("shop");
    EClass item = type(metamodel, "Item");
    EClass book = type(metamodel, "Book");
    EAttribute title = EcoreFactory.eINSTANCE.createEAttribute();
    title.setName("title");
    book.getEStructuralFeatures().add(title);
    Draft draft = new Draft(EcorePackage.eINSTANCE, "ecore::EPackage");
    ContainerMapping classes = Draft.container("Class", "ecore.EClass", "feature:eClassifiers");
    classes.setChildrenPresentation(ContainerLayout.LIST);
    classes.getSubNodeMappings().add(Draft.node("Attribute", "ecore.EAttribute", "feature:eAttributes"));
    draft.layer().getContainerMappings().add(classes);
    draft.layer().getEdgeMappings().add(Draft.relation("extends", "feature:eSuperTypes", List.of(classes),
        List.of(classes)));
    draft.layer().getEdgeMappings().add(Draft.element("Reference", "EReference", "feature:eAllContents",
        "feature:eContainingClass", "feature:eType", List.of(classes)));
    try (RepresentationSession session = new RepresentationSession(draft.specification(), List.of(metamodel),
        ElementLabels.ofMetamodel())) {
      Diagram diagram = session.createDiagram(draft.diagram(), metamodel, "classes");
      assertEquals(List.of("Class Item", "Class Book", "Attribute title"), nodes(diagram));
      book.getESuperTypes().add(item);
      EReference next = EcoreFactory.eINSTANCE.createEReference();
      next.setName("next");
      next.setEType(item);
      book.getEStructuralFeatures().add(next);
      session.refreshChanged();
      assertEquals(List.of("extends Book", "Reference next"), edges(diagram));
      item.getEStructuralFeatures().add(title);
      next.setEType(null);
      session.refreshChanged();
      while (!session.settle(1_000_000)) {
        assertEquals(2, diagram.nodes().size());
      }
      assertEquals(List.of("Class Item", "Attribute title", "Class Book"), nodes(diagram));
      assertEquals(List.of("extends Book"), edges(diagram));
      assertEquals(List.of(), session.problems());
    }
  }

  private static EClass type(EPackage metamodel, String name) {
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName(name);
    metamodel.getEClassifiers().add(type);
    return type;
  }

  private static List<String> nodes(Diagram diagram) {
    return diagram.allNodes().map(node -> node.mapping().getName() + " " + node.text()).toList();
  }

  private static List<String> edges(Diagram diagram) {
    return diagram.edges().stream().map(edge -> edge.mapping().getName() + " " + edge.text()).toList();
  }
}
