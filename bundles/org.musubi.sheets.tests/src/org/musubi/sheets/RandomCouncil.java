package org.musubi.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.values.FiscalYear;

/**
 * Councils with anything the metamodel allows: features left out, odd texts, names used twice. The same seed gives the
 * same council but for its ids.
 */
final class RandomCouncil {

  private static final int DEEPEST = 5;
  private static final List<String> WORDS = List.of("健診", "相談", "事業所", "みどり", "、", "・", " ", "A1", "–", "\n", "12%",
      "(仮)", "=1+1", "R8.5.1", "○", "└─", "第1回", "\"", "<&>");

  private static final List<String> CODES = List.of("A1", "B-02", "課題-01", "PJ-01", "PJ-02", "M3");

  static {
    AnalysisSetup.register();
  }

  private final Random random;
  private final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();

  private RandomCouncil(int seed) {
    random = new Random(seed);
    contain(model, 0);
    List<EObject> all = new ArrayList<>();
    all.add(model);
    model.eAllContents().forEachRemaining(all::add);
    all.forEach(this::attributes);
    all.forEach(element -> refer(element, all));
    all.forEach(this::drop);
  }

  static CouncilModel of(int seed) {
    return new RandomCouncil(seed).model;
  }

  private void contain(EObject owner, int depth) {
    for (EReference reference : owner.eClass().getEAllContainments()) {
      boolean left = depth >= DEEPEST || reference == CouncilPackage.Literals.COUNCIL_MODEL__OWN_CATALOGUE
          || reference.isDerived() || !reference.isChangeable() || random.nextInt(5) == 0;
      if (left) {
        continue;
      }
      int number = !reference.isMany() ? 1 : random.nextInt(depth == 0 ? 5 : 3);
      for (int i = 0; i < number; i++) {
        EObject child = EcoreUtil.create(concrete(reference.getEReferenceType()));
        contain(child, depth + 1);
        add(owner, reference, child);
      }
    }
  }

  private EClass concrete(EClass type) {
    if (!type.isAbstract()) {
      return type;
    }
    List<EClass> subtypes = type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
    return subtypes.get(random.nextInt(subtypes.size()));
  }

  @SuppressWarnings("unchecked")
  private static void add(EObject owner, EReference reference, EObject target) {
    if (reference.isMany()) {
      ((EList<EObject>) owner.eGet(reference)).add(target);
    } else {
      owner.eSet(reference, target);
    }
  }

  @SuppressWarnings("unchecked")
  private void attributes(EObject element) {
    for (EAttribute attribute : element.eClass().getEAllAttributes()) {
      if (attribute == CorePackage.Literals.IDENTIFIABLE__ID || attribute.isDerived() || !attribute.isChangeable()
          || !attribute.isRequired() && random.nextInt(4) == 0) {
        continue;
      }
      if (attribute.isMany()) {
        for (int i = random.nextInt(4); i > 0; i--) {
          Object value = value(attribute.getEAttributeType());
          EList<Object> list = (EList<Object>) element.eGet(attribute);
          if (!list.contains(value)) {
            list.add(value);
          }
        }
      } else {
        element.eSet(attribute, attribute == CorePackage.Literals.NAMED_ELEMENT__CODE
            ? CODES.get(random.nextInt(CODES.size())) : value(attribute.getEAttributeType()));
      }
    }
  }

  private Object value(EDataType type) {
    Class<?> kind = type.getInstanceClass();
    if (Enum.class.isAssignableFrom(kind)) {
      return kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)];
    } else if (kind == String.class) {
      return text();
    } else if (kind == LocalDate.class) {
      return LocalDate.of(2023 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
    } else if (kind == FiscalYear.class) {
      return new FiscalYear(MidoriCouncil.YEAR.year() - 1 + random.nextInt(3));
    } else if (kind == Integer.class || kind == int.class) {
      return 1 + random.nextInt(5);
    } else if (kind == Long.class || kind == long.class) {
      return random.nextInt(3) * 123_456L;
    } else if (kind == Double.class || kind == double.class) {
      return random.nextInt(3) == 0 ? random.nextDouble() * 1000 : random.nextInt(2000) / 10.0;
    } else if (kind == boolean.class || kind == Boolean.class) {
      return random.nextBoolean();
    }
    throw new IllegalStateException("No values of " + type.getName());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  private void refer(EObject element, List<EObject> all) {
    for (EReference reference : element.eClass().getEAllReferences()) {
      boolean left = reference.isContainment() || reference.isContainer() || reference.isDerived()
          || !reference.isChangeable() || reference.getEType() == EcorePackage.Literals.EOBJECT;
      List<EObject> targets = left ? List.of() : all.stream()
          .filter(target -> reference.getEReferenceType().isInstance(target) && target != element).toList();
      int number = targets.isEmpty() ? 0 : reference.isMany() ? random.nextInt(3) : reference.isRequired() ? 1
          : random.nextInt(2);
      for (int i = 0; i < number; i++) {
        add(element, reference, targets.get(random.nextInt(targets.size())));
      }
    }
  }

  /** Elements that would need something the council does not have cannot be. */
  private void drop(EObject element) {
    for (EReference reference : element.eClass().getEAllReferences()) {
      boolean missing = reference.isRequired() && !reference.isMany() && !reference.isContainer()
          && element.eGet(reference) == null;
      if (missing && element.eContainer() != null) {
        EcoreUtil.delete(element, true);
        return;
      }
    }
  }

  /** References to elements that are not in the model; empty for a sound model. */
  static List<String> dangling(CouncilModel model) {
    List<String> dangling = new ArrayList<>();
    for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      for (EStructuralFeature feature : element.eClass().getEAllReferences()) {
        EReference reference = (EReference) feature;
        if (reference.isContainment() || reference.isContainer() || reference.isDerived()) {
          continue;
        }
        Object value = element.eGet(reference, false);
        for (Object target : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
          if (!((EObject) target).eIsProxy() && ((EObject) target).eResource() == null
              && EcoreUtil.getRootContainer((EObject) target) != model) {
            dangling.add(element + "." + reference.getName() + " → " + target);
          }
        }
      }
    }
    return dangling;
  }
}
