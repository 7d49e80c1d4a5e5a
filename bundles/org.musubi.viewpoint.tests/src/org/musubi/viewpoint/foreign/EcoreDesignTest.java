package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.viewpoint.tool.SelectionRequest;
import org.musubi.viewpoint.validation.DiagramValidation;
import org.musubi.viewpoint.validation.Violation;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.StyleOverride;

/** A class diagram of Ecore models, the metamodel named by its file. */
class EcoreDesignTest extends ForeignScenario {
  private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

  private EPackage shop;
  private EPackage people;
  private EClass order;
  private EClass line;
  private EClass person;
  private EClass customer;

  @BeforeEach
  void openShop() throws SpecificationException {
    shop = pack("shop");
    people = pack("people");
    shop.getESubpackages().add(people);
    order = type(shop, "Order");
    line = type(shop, "Line");
    person = type(people, "Person");
    customer = type(people, "Customer");
    person.setAbstract(true);
    customer.getESuperTypes().add(person);
    EReference lines = reference(order, "lines", line);
    lines.setContainment(true);
    lines.setUpperBound(-1);
    EReference of = reference(order, "customer", customer);
    EReference orders = reference(customer, "orders", order);
    of.setEOpposite(orders);
    orders.setEOpposite(of);
    attribute(line, "count", EcorePackage.Literals.EINT);
    EEnum state = ECORE.createEEnum();
    state.setName("State");
    EEnumLiteral open = ECORE.createEEnumLiteral();
    open.setName("OPEN");
    state.getELiterals().add(open);
    shop.getEClassifiers().add(state);
    EAnnotation note = ECORE.createEAnnotation();
    note.setSource("why");
    order.getEAnnotations().add(note);
    open("ecoredesign", "Entities in a Class Diagram", shop, List.of());
  }

  private static EPackage pack(String name) {
    EPackage made = ECORE.createEPackage();
    made.setName(name);
    made.setNsURI("http://example.org/" + name);
    return made;
  }

  private static EClass type(EPackage owner, String name) {
    EClass made = ECORE.createEClass();
    made.setName(name);
    owner.getEClassifiers().add(made);
    return made;
  }

  private static EReference reference(EClass owner, String name, EClass to) {
    EReference made = ECORE.createEReference();
    made.setName(name);
    made.setEType(to);
    owner.getEStructuralFeatures().add(made);
    return made;
  }

  private static EAttribute attribute(EClass owner, String name, EClassifier of) {
    EAttribute made = ECORE.createEAttribute();
    made.setName(name);
    made.setEType(of);
    owner.getEStructuralFeatures().add(made);
    return made;
  }

  @Test
  void drawsPackagesClassesAndTheirRelations() {
    assertEquals("""
        EC EPackage people
         EC EClass Person
         EC EClass Customer
        EC EClass Order
         EC Annotation why
        EC EClass Line
         EC EAttribute count : EInt
        EC EEnum State
         EC EEnumLiteral OPEN""", nodes());
    assertEquals("""
        EC BiDirectional: Customer > Order
        EC EReference: Order > Line (lines [0..*])
        EC ESuperType: Customer > Person""", edges());
    noProblems();
    assertEquals(2, edge("EC BiDirectional", "Customer", "Order").semanticElements().size());
    assertEquals("shop class diagram", session.title(diagram.description(), shop));
    assertTrue(view("why").look().labelHidden());
  }

  @Test
  void createsTypesInPackagesAndOnTheDiagram() {
    once(() -> tools.create(tool("Class"), diagram, view("people"), null, null));
    assertEquals("NewEClass3", people.getEClassifiers().get(2).getName(), "the name is asked of the class itself");
    once(() -> tools.create(tool("Interface"), diagram, null, null, null));
    assertTrue(view("\u00abinterface\u00bb\nInterface").isContainer());
    once(() -> tools.create(tool("Attribute"), diagram, view("Order"), null, null));
    assertEquals("att : EString", view("att : EString").text());
    assertFalse(tools.canCreate(tool("Attribute"), diagram, view("Person")).allowed());
  }

  @Test
  void connectsWithReasonsAgainst() {
    once(() -> tools.connect(tool("Bi-directional Reference"), view("Line"), view("Person")));
    assertEquals("back", ((EReference) line.getEStructuralFeature("there")).getEOpposite().getName());
    once(() -> tools.connect(tool("Reference"), view("Line"), view("State")));
    assertEquals("state", line.getEStructuralFeatures().getLast().getName());
    assertEquals("Customer inherits from Person.",
        tools.canConnect(tool("SuperType"), view("Person"), view("Customer")).reason());
    assertEquals("A class cannot inherit from itself.",
        tools.canConnect(tool("SuperType"), view("Person"), view("Person")).reason());
    once(() -> tools.connect(tool("SuperType"), view("Line"), view("Order")));
    assertEquals(List.of(order), line.getESuperTypes());
  }

  @Test
  void reconnectsBothEndsOfASuperType() {
    once(() -> tools.reconnect(edge("EC ESuperType", "Customer", "Person"), false, view("Order")));
    assertEquals(List.of(order), customer.getESuperTypes());
    once(() -> tools.reconnect(edge("EC ESuperType", "Customer", "Order"), true, view("Line")));
    assertEquals(List.of(order), line.getESuperTypes());
    assertTrue(customer.getESuperTypes().isEmpty());
    once(() -> tools.delete(List.of(edge("EC ESuperType", "Line", "Order"))));
    assertTrue(line.getESuperTypes().isEmpty());
  }

  @Test
  void reconnectsOwnerAndTypeOfAReference() {
    once(() -> tools.reconnect(edge("EC EReference", "Order", "Line"), true, view("Person")));
    assertEquals("lines", person.getEReferences().getFirst().getName());
    once(() -> tools.reconnect(edge("EC EReference", "Person", "Line"), false, view("State")));
    assertSame(view("State").target(), person.getEStructuralFeature("lines").getEType());
  }

  @Test
  void editsNameAndTypeInOneLabel() {
    assertEquals("count : EInt", tools.labelToEdit(view("count : EInt")));
    once(() -> tools.editLabel(view("count : EInt"), "amount : ELong"));
    assertSame(EcorePackage.Literals.ELONG, line.getEStructuralFeature("amount").getEType());
    assertTrue(refused(() -> tools.editLabel(view("amount : ELong"), "amount : Nothing")).contains("no type Nothing"));
    once(() -> tools.editLabel(edge("EC EReference", "Order", "Line"), "items"));
    assertEquals("items", order.getEReferences().getFirst().getName());
  }

  @Test
  void dropsClassesIntoPackagesAndFeaturesIntoClasses() {
    once(() -> tools.drop(List.of(view("Line")), diagram, view("people"), DragSource.DIAGRAM, null));
    assertSame(people, line.getEPackage());
    assertEquals("people", view("Line").parent().text());
    once(() -> tools.drop(List.of(view("count : EInt")), diagram, view("Customer"), DragSource.DIAGRAM, null));
    assertEquals("Customer", view("count : EInt").parent().text());
    EClass fresh = ECORE.createEClass();
    fresh.setName("Fresh");
    once(() -> tools.drop(List.of(fresh), diagram, null, DragSource.PROJECT_EXPLORER, null));
    assertSame(shop, fresh.getEPackage());
    assertTrue(refused(() -> tools.drop(List.of(view("people")), diagram, view("people"), DragSource.DIAGRAM, null))
        .contains("people"));
  }

  @Test
  void theStyleOfEdgesGoesWithWhatIsDropped() {
    StyleOverride green = new StyleOverride(null, new Rgb(0, 255, 0));
    runner.run("colour", () -> {
      edge("EC EReference", "Order", "Line").state().setStyle(green);
      return null;
    });
    session.refreshChanged();
    once(() -> tools.drop(List.of(view("Line")), diagram, view("people"), DragSource.DIAGRAM, null));
    assertEquals(green, edge("EC EReference", "Order", "Line").state().style());
    assertEquals(new Rgb(0, 255, 0), edge("EC EReference", "Order", "Line").look().stroke());
  }

  @Test
  void deletesWithToolsAndRefusesWithTheirDocumentation() {
    assertEquals("Only empty packages can be deleted.", tools.canDelete(view("people")).reason());
    once(() -> tools.delete(List.of(view("Customer"), view("Person"))));
    assertTrue(people.getEClassifiers().isEmpty());
    assertNull(order.getEStructuralFeature("customer").getEType(), "no dangling type");
    once(() -> tools.delete(List.of(view("people"))));
    assertEquals("Order", diagram.nodes().getFirst().text());
  }

  @Test
  void layersFiltersAndCustomisations() {
    assertEquals(List.of("Validation"), List.copyOf(diagram.state().activeLayers()));
    assertEquals(1, view("State").decorations().size());
    line.setName(null);
    session.refreshChanged();
    NodeView nameless = (NodeView) session.views(diagram, line).getFirst();
    assertEquals(new Rgb(239, 41, 41), nameless.look().border());
    assertEquals(12, nameless.look().label().size());
    assertEquals(1, nameless.decorations().size());
    line.setName("Line");
    layers("Documentation");
    assertEquals("DC of class: why > Order", edges().lines().filter(line -> line.startsWith("DC")).findFirst().get());
    filters("Hide abstract classes", "Hide attributes", "Fold enumerations");
    assertFalse(view("Person").isVisible());
    assertFalse(view("count : EInt").isVisible());
    assertFalse(edge("EC ESuperType", "Customer", "Person").isVisible());
    assertTrue(view("State").isCollapsedByFilter());
    filters();
    layers("Validation");
    assertTrue(view("Person").isVisible());
  }

  @Test
  void validatesAndFixes() {
    attribute(line, "count", EcorePackage.Literals.ESTRING);
    line.setName("");
    session.refreshChanged();
    DiagramValidation validation = new DiagramValidation(session.specification());
    List<Violation> found = validation.validate(diagram);
    assertEquals(List.of("EClass has no name.", "has two attributes of the same name."),
        found.stream().map(Violation::message).sorted().toList());
    Violation nameless = found.stream().filter(one -> one.message().contains("no name")).findFirst().orElseThrow();
    validation.apply(nameless.fixes().getFirst(), nameless, diagram, tools);
    assertEquals("NewEClass3", line.getName());
    runner.undo();
    line.setName("Line");
    line.getEStructuralFeatures().removeLast();
    session.refreshChanged();
  }

  @Test
  void opensOtherRepresentations() {
    NavigationRequest open = tools.doubleClick(view("people")).navigations().getFirst();
    assertSame(people, open.element());
    assertSame(diagram.description(), open.description());
    assertEquals(List.of("Package diagram"), tools.menu(view("people")).stream().map(entry -> entry.label()).toList());
    assertEquals(List.of("Class", "New table"),
        tools.menu(view("Order")).stream().map(entry -> entry.label()).toList());
    NavigationRequest table = tools.run(tools.menu(view("Order")).get(1).tool(), view("Order")).navigations()
        .getFirst();
    assertSame(shop, table.element());
    assertEquals("shop class diagram", table.name());
  }

  @Test
  void menusWizardsAndPaste() {
    once(() -> tools.run(tools.menu(view("Order")).getFirst().children().getFirst().tool(), view("Order")));
    assertTrue(order.isAbstract());
    once(() -> tools.run(tools.menu(view("Order")).getFirst().children().getFirst().tool(), view("Order")));
    assertFalse(order.isAbstract());
    SelectionWizardDescription wizard = tool("Add super types");
    SelectionRequest request = tools.selection(wizard, view("Line"));
    assertEquals(List.of(order, person, customer), request.candidates());
    assertEquals(List.of(shop), request.roots());
    assertTrue(request.children().apply(shop).contains(order));
    once(() -> tools.select(wizard, view("Line"), List.of(order, person), null));
    assertEquals(List.of(order, person), line.getESuperTypes());
    once(() -> tools.paste(List.of(view("Line")), view("people"), null));
    assertEquals("CopyOfLine", people.getEClassifiers().getLast().getName());
  }
}
