package org.musubi.roundtrip;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.Identifiable;
import org.musubi.model.council.CouncilModel;

/** Everything that is stored in a council, in words, so that two councils can be compared. */
public final class Dump {

  private Dump() {
  }

  /**
   * The council in words.
   *
   * @param known ids that both councils have; elements added later are not told by their random ids
   */
  public static String of(CouncilModel model, Set<String> known) {
    StringBuilder text = new StringBuilder();
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(model)); all.hasNext();) {
      EObject element = all.next();
      text.append(element.eClass().getName()).append(' ').append(name(element, known)).append(values(element, known))
          .append('\n');
    }
    return text.toString();
  }

  /** Ids of all elements. */
  public static Set<String> ids(CouncilModel model) {
    Set<String> ids = new HashSet<>();
    EcoreUtil.getAllContents(List.of(model)).forEachRemaining(element -> {
      if (element instanceof Identifiable identifiable) {
        ids.add(identifiable.getId());
      }
    });
    return ids;
  }

  private static TreeMap<String, Object> values(EObject element, Set<String> known) {
    TreeMap<String, Object> values = new TreeMap<>();
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      boolean stored = !feature.isDerived() && !feature.isTransient() && !feature.getName().equals("id");
      if (!stored || !element.eIsSet(feature)) {
        continue;
      }
      if (!(feature instanceof EReference reference)) {
        values.put(feature.getName(), element.eGet(feature));
      } else if (!reference.isContainment() && !reference.isContainer()) {
        Object value = element.eGet(feature, false);
        values.put(feature.getName(), value instanceof Collection<?> many
            ? many.stream().map(each -> name((EObject) each, known)).collect(Collectors.joining(","))
            : name((EObject) value, known));
      }
    }
    return values;
  }

  private static String name(EObject element, Set<String> known) {
    if (element.eIsProxy()) {
      return ((InternalEObject) element).eProxyURI().fragment();
    }
    if (element instanceof Identifiable identifiable && known.contains(identifiable.getId())) {
      return identifiable.getId();
    }
    boolean catalogue = element.eResource() != null && "musubi".equals(element.eResource().getURI().scheme());
    return catalogue ? EcoreUtil.getURI(element).fragment() : "new";
  }
}
