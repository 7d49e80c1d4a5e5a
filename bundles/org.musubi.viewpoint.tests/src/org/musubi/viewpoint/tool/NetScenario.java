package org.musubi.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.view.NodeView;

/** A little model of persons, teams and ties, drawn by {@code net.odesign}. */
public abstract class NetScenario extends Scenario {
  protected EPackage metamodel;
  protected EObject net;

  @BeforeEach
  protected void open() throws SpecificationException {
    ResourceSet set = new ResourceSetImpl();
    set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
    metamodel = (EPackage) set.getResource(uri("net", "net.ecore"), true).getContents().getFirst();
    net = make("Net", "net");
    fill();
    open("net", "Net", net, List.of(metamodel));
  }

  /** The model every test begins with. */
  protected void fill() {
    EObject anna = add(net, "members", make("Member", "anna"));
    EObject bert = add(net, "members", make("Member", "bert"));
    EObject carl = add(net, "members", make("Member", "carl"));
    EObject team = add(net, "groups", make("Group", "team"));
    EObject dora = add(team, "members", make("Member", "dora"));
    set(anna, "weight", 9);
    set(bert, "boss", anna);
    list(anna, "friends").add(bert);
    list(carl, "friends").add(dora);
    tie(anna, carl, 2);
    tie(bert, dora, 1);
    EObject note = add(net, "notes", make("Note", null));
    set(note, "text", "hello");
    set(note, "about", anna);
    set(net, "head", carl);
  }

  protected EObject make(String type, String name) {
    EFactory factory = metamodel.getEFactoryInstance();
    EObject element = factory.create((EClass) metamodel.getEClassifier(type));
    if (name != null) {
      set(element, "name", name);
    }
    return element;
  }

  protected EObject add(EObject owner, String feature, EObject value) {
    list(owner, feature).add(value);
    return value;
  }

  protected EObject tie(EObject source, EObject target, int strength) {
    EObject tie = add(net, "ties", make("Tie", null));
    set(tie, "source", source);
    set(tie, "target", target);
    set(tie, "strength", strength);
    return tie;
  }

  protected EObject member(String name) {
    return ((NodeView) view(name)).target();
  }
}
