package org.musubi.viewpoint.foreign;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.Diagram;

/** Services of the flow chart. */
public class FlowServices extends DynamicServices {
  public boolean isFirst(EObject step) {
    return elements(step.eContainer(), "steps").iterator().next() == step;
  }

  public boolean isQuestion(EObject step) {
    return "QUESTION".equals(get(step, "kind").toString());
  }

  public boolean isStore(EObject step) {
    return "STORE".equals(get(step, "kind").toString());
  }

  public double width(EObject step) {
    return 9.6;
  }

  public boolean bothHeavy(EObject any, EObject source, EObject target) {
    return (int) get(source, "load") > 5 && (int) get(target, "load") > 5;
  }

  public EObject theFlow(EObject flow) {
    return flow;
  }

  public Set<EObject> hiddenSteps(EObject flow, Diagram diagram) {
    Set<EObject> shown = diagram.nodes().stream().map(node -> node.target()).collect(Collectors.toSet());
    Set<EObject> result = new HashSet<>(elements(flow, "steps"));
    result.removeAll(shown);
    return result;
  }

  public String copiedName(EObject any, EObject copied) {
    return name(copied) + " (2)";
  }

  public String ten(EObject any) {
    return "10";
  }

  public String red(EObject any) {
    return "64.4";
  }
}
