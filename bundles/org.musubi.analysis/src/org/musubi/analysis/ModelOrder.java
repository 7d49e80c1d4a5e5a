package org.musubi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Orders elements of one model as a walk over it meets them: a container before what it contains, features as declared,
 * lists as they stand. Looks at the way from each element up to the root only, never at the whole model.
 */
public enum ModelOrder implements Comparator<EObject> {

  INSTANCE;

  /** Elements of different models, or without a model, are equal: they have no order. */
  @Override
  public int compare(EObject left, EObject right) {
    if (left == right) {
      return 0;
    }
    List<EObject> one = pathTo(left);
    List<EObject> other = pathTo(right);
    if (one.getFirst() != other.getFirst()) {
      return 0;
    }
    int common = 1;
    while (common < one.size() && common < other.size() && one.get(common) == other.get(common)) {
      common++;
    }
    if (common == one.size() || common == other.size()) {
      return Integer.compare(one.size(), other.size());
    }
    return compareSiblings(one.get(common), other.get(common));
  }

  private static int compareSiblings(EObject left, EObject right) {
    EStructuralFeature feature = left.eContainmentFeature();
    if (feature == right.eContainmentFeature()) {
      return feature.isMany() && isBefore(left, right, (List<?>) left.eContainer().eGet(feature)) ? -1 : 1;
    }
    List<EStructuralFeature> features = left.eContainer().eClass().getEAllStructuralFeatures();
    return Integer.compare(features.indexOf(feature), features.indexOf(right.eContainmentFeature()));
  }

  /** Whichever is met first is before; walking from the front stops at the nearer one. */
  private static boolean isBefore(EObject left, EObject right, List<?> siblings) {
    for (Iterator<?> all = siblings.iterator(); all.hasNext();) {
      Object sibling = all.next();
      if (sibling == left || sibling == right) {
        return sibling == left;
      }
    }
    return false;
  }

  private static List<EObject> pathTo(EObject element) {
    List<EObject> path = new ArrayList<>();
    for (EObject step = element; step != null; step = step.eContainer()) {
      path.add(step);
    }
    return path.reversed();
  }
}
