package org.musubi.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A small dynamic metamodel with a model of it: people and clubs that know each other, and roads between them. */
final class Town {
  private final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
  private final EClass thing = type("Thing");
  private final EClass person = type("Person", thing);
  private final EClass club = type("Club", thing);
  private final EClass road = type("Road");
  private final EClass tag = type("Tag");
  private final EClass town = type("Town");
  private final ResourceSet resources = new ResourceSetImpl();
  private final Resource resource = new XMIResourceImpl(URI.createURI("test:/town.xmi"));
  private final EObject root;
  private int count;

  Town() {
    metamodel.setName("town");
    metamodel.setNsPrefix("town");
    metamodel.setNsURI("http://test/town");
    thing.setAbstract(true);
    for (EClass named : List.of(thing, road, tag, town)) {
      attribute(named, "name", EcorePackage.Literals.ESTRING);
      attribute(named, "busy", EcorePackage.Literals.EBOOLEAN);
      attribute(named, "size", EcorePackage.Literals.EINT);
    }
    reference(thing, "knows", thing, true, false);
    reference(thing, "best", thing, false, false);
    reference(thing, "tags", tag, true, true);
    reference(club, "members", thing, true, true);
    attribute(road, "open", EcorePackage.Literals.EBOOLEAN);
    attribute(road, "weight", EcorePackage.Literals.EINT);
    reference(road, "from", thing, false, false);
    reference(road, "to", thing, true, false);
    reference(road, "keeper", thing, false, false);
    reference(town, "things", thing, true, true);
    reference(town, "roads", road, true, true);
    root = create("Town");
    resources.getResources().add(resource);
    resource.getContents().add(root);
  }

  private EClass type(String name, EClass... supers) {
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName(name);
    type.getESuperTypes().addAll(List.of(supers));
    metamodel.getEClassifiers().add(type);
    return type;
  }

  private static void attribute(EClass owner, String name, EClassifier type) {
    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setName(name);
    attribute.setEType(type);
    owner.getEStructuralFeatures().add(attribute);
  }

  private static void reference(EClass owner, String name, EClass type, boolean many, boolean containment) {
    EReference reference = EcoreFactory.eINSTANCE.createEReference();
    reference.setName(name);
    reference.setEType(type);
    reference.setUpperBound(many ? -1 : 1);
    reference.setContainment(containment);
    owner.getEStructuralFeatures().add(reference);
  }

  EPackage metamodel() {
    return metamodel;
  }

  ResourceSet resources() {
    return resources;
  }

  Resource resource() {
    return resource;
  }

  EObject root() {
    return root;
  }

  /** An element that is not in the model yet; its name is unique. */
  EObject create(String typeName) {
    EObject element = EcoreUtil.create((EClass) metamodel.getEClassifier(typeName));
    set(element, "name", typeName.toLowerCase() + ++count);
    return element;
  }

  /** An element in a containment list of another. */
  EObject add(EObject container, String feature, String typeName) {
    EObject element = create(typeName);
    list(container, feature).add(element);
    return element;
  }

  EObject person() {
    return add(root, "things", "Person");
  }

  EObject club() {
    return add(root, "things", "Club");
  }

  EObject road(EObject from, EObject... to) {
    EObject element = create("Road");
    set(element, "from", from);
    list(element, "to").addAll(List.of(to));
    set(element, "open", true);
    list(root, "roads").add(element);
    return element;
  }

  @SuppressWarnings("unchecked")
  static List<EObject> list(EObject element, String feature) {
    return (List<EObject>) element.eGet(element.eClass().getEStructuralFeature(feature));
  }

  static void set(EObject element, String feature, Object value) {
    element.eSet(element.eClass().getEStructuralFeature(feature), value);
  }

  static Object get(EObject element, String feature) {
    return element.eGet(element.eClass().getEStructuralFeature(feature));
  }

  static String name(EObject element) {
    return (String) get(element, "name");
  }
}
