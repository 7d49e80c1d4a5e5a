package org.musubi.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.view.Point;

/** Tools on a model that is a metamodel itself: generated classes, types that are references in disguise. */
class EcoreToolsTests extends Scenario {
  private EClass person;
  private EClass house;

  @BeforeEach
  void openClasses() throws SpecificationException {
    EPackage model = EcoreFactory.eINSTANCE.createEPackage();
    model.setName("town");
    person = type("Person");
    house = type("House");
    EReference home = EcoreFactory.eINSTANCE.createEReference();
    home.setName("home");
    home.setEType(house);
    person.getEStructuralFeatures().add(home);
    EClass villa = type("Villa");
    villa.getESuperTypes().add(house);
    model.getEClassifiers().addAll(List.of(person, house, villa));
    open("classes", "Classes", model, List.of());
  }

  private static EClass type(String name) {
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName(name);
    return type;
  }

  @Test
  void createsClassesAndAttributes() {
    once(() -> tools.create(tool("NewClass"), diagram, null, new Point(10, 20), null));
    once(() -> tools.editLabel(view("New"), "Garden"));
    once(() -> tools.create(tool("NewAttribute"), diagram, view("Garden"), new Point(1, 1), null));
    EAttribute attribute = (EAttribute) view("attribute").target();
    assertSame(EcorePackage.Literals.ESTRING, attribute.getEType());
    assertEquals(-1, attribute.getUpperBound());
    assertNull(view("attribute").state().bounds(), "a list has its own places");
    assertTrue(tools.canCreate(tool("NewAttribute"), diagram, view("Garden")).allowed());
  }

  @Test
  void connectsAndReconnectsReferences() {
    once(() -> tools.connect(tool("NewReference"), view("House"), view("Person")));
    EReference made = (EReference) edge("Reference", "House", "Person").target();
    assertSame(person, made.getEType());
    once(() -> tools.reconnect(edge("Reference", "House", "Person"), false, view("Villa")));
    assertEquals("Villa", made.getEType().getName());
    once(() -> tools.reconnect(edge("Reference", "House", "Villa"), true, view("Villa")));
    assertEquals("Villa", made.getEContainingClass().getName());
  }

  @Test
  void inheritsAndDisinherits() {
    assertEquals("Villa and House are related already.",
        tools.canConnect(tool("Inherit"), view("Villa"), view("House")).reason());
    once(() -> tools.reconnect(edge("Super", "Villa", "House"), false, view("Person")));
    once(() -> tools.connect(tool("Inherit"), view("House"), view("Person")));
    assertEquals(List.of(person), house.getESuperTypes());
    once(() -> tools.delete(List.of(edge("Super", "House", "Person"))));
    assertTrue(house.getESuperTypes().isEmpty());
  }

  @Test
  void aDeletedClassIsForgottenEverywhere() {
    once(() -> tools.delete(List.of(view("House"))));
    assertNull(((EReference) person.getEStructuralFeature("home")).getEType());
    assertTrue(((EClass) view("Villa").target()).getESuperTypes().isEmpty());
    assertTrue(diagram.edges().isEmpty());
  }
}
