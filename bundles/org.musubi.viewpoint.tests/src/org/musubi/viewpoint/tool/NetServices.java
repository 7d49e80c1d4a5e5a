package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;

/** Java extension of the specification in {@code net.odesign}. */
public final class NetServices {
  public Object freshName(EObject any, EObject container) {
    return "new " + ((List<?>) container.eGet(container.eClass().getEStructuralFeature("members"))).size();
  }

  public boolean canAddGroup(EObject net) {
    return ((List<?>) get(net, "groups")).size() < 3;
  }

  public String whyNotAddGroup(EObject net) {
    return canAddGroup(net) ? null : "Three teams are enough.";
  }

  public boolean canStartTie(EObject member) {
    return !"hermit".equals(get(member, "name"));
  }

  public boolean canTie(EObject source, EObject target) {
    return source != target;
  }

  public String whyNotTie(EObject source, EObject target) {
    return canTie(source, target) ? null : "Nobody is tied to himself.";
  }

  public boolean canAttach(EObject tie, EObject target, EdgeEnd otherEnd) {
    return target != otherEnd.target();
  }

  public boolean canAttach(EObject tie, EObject target, ElementView otherEnd) {
    return target != otherEnd.target();
  }

  /** Never given; two methods of one name must be told apart by their parameters. */
  public record EdgeEnd(EObject target) {
  }

  public EObject netOf(EObject any, EObject member) {
    return EcoreUtil.getRootContainer(member);
  }

  public boolean isHeavy(EObject member) {
    return (Integer) get(member, "weight") > 5;
  }

  public int heavier(EObject member) {
    return (Integer) get(member, "weight") + 1;
  }

  public Object firstMember(EObject net) {
    return get(net, "members");
  }

  public EObject endOf(EObject any, EdgeView edge) {
    return edge.end().target();
  }

  public boolean canJoin(EObject member, EObject group) {
    return !"full".equals(get(group, "name"));
  }

  public String whyNotJoin(EObject member, EObject group) {
    return canJoin(member, group) ? "" : get(member, "name") + " does not fit in.";
  }

  public boolean canCopy(EObject net, EObject element) {
    return "Member".equals(element.eClass().getName());
  }

  public EObject copyOf(EObject net, EObject element) {
    return EcoreUtil.copy(element);
  }

  public List<EObject> others(EObject member) {
    List<EObject> all = new ArrayList<>(member.eContainer().eContents());
    all.removeIf(other -> other == member || other.eClass() != member.eClass());
    return all;
  }

  public String tieText(EObject tie) {
    return get(tie, "strength") + "/" + (get(tie, "label") == null ? "" : get(tie, "label"));
  }

  public boolean isWeightFine(EObject member) {
    return (Integer) get(member, "weight") >= 0;
  }

  public String weightMessage(EObject member) {
    return get(member, "name") + " weighs " + get(member, "weight");
  }

  public boolean hasName(ElementView view) {
    return !view.text().isBlank();
  }

  public boolean tieCheck(EObject tie) {
    if ("broken".equals(get(tie, "label"))) {
      throw new IllegalStateException("cannot say");
    }
    return true;
  }

  private static Object get(EObject element, String feature) {
    return element.eGet(element.eClass().getEStructuralFeature(feature));
  }
}
