package org.musubi.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.data.DataPackage;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.WorkshopPackage;

/**
 * Councils without sense but with every class and feature of the metamodel somewhere, and with texts that try the file
 * format. The same seed gives the same council but for its ids.
 */
final class RandomCouncil {

  private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, StakeholdersPackage.eINSTANCE,
      DiagnosisPackage.eINSTANCE, DataPackage.eINSTANCE, CataloguePackage.eINSTANCE, IssuesPackage.eINSTANCE,
      LogicPackage.eINSTANCE, PlanPackage.eINSTANCE, EvaluationPackage.eINSTANCE, WorkshopPackage.eINSTANCE,
      CouncilPackage.eINSTANCE);

  private static final List<String> TEXTS = List.of("", " ", "みどり圏域", "a", "髙橋﨑①㈱～", "𠮷野家 🍚", "1行目\n2行目\r\n\t3行目",
      "<tag attr=\"x\">&amp;'</tag>", "]]>", "  両端に空白  ", "=SUM(A1)", "\u00A0\u3000\u2028", "ｶﾅ と カナ", "e\u0301",
      "#_x y", "musubi:/catalogue/x", "%20 % \\ /", "\uFEFFbom");

  private final Random random;
  private final int size;
  private final List<EObject> all = new ArrayList<>();
  private int budget;

  RandomCouncil(long seed, int size) {
    this.random = new Random(seed);
    this.size = size;
  }

  CouncilModel make() {
    budget = size;
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    fill(model, 0);
    all.forEach(this::link);
    return model;
  }

  List<EObject> elements() {
    return all;
  }

  private void fill(EObject element, int depth) {
    all.add(element);
    // In any order, so that the parts made last, when the budget is spent, are not always the same.
    List<EStructuralFeature> features = new ArrayList<>(element.eClass().getEAllStructuralFeatures());
    Collections.shuffle(features, random);
    for (EStructuralFeature feature : features) {
      if (!feature.isChangeable() || feature.isDerived() || feature.isTransient()) {
        continue;
      }
      if (feature instanceof EAttribute attribute && !isFormat(attribute)) {
        fillAttribute(element, attribute);
      } else if (feature instanceof EReference reference && reference.isContainment()) {
        fillParts(element, reference, depth);
      }
    }
  }

  private static boolean isFormat(EAttribute attribute) {
    return attribute == CouncilPackage.Literals.COUNCIL_MODEL__FORMAT_VERSION;
  }

  private void fillAttribute(EObject element, EAttribute attribute) {
    if (attribute.isMany()) {
      Set<Object> values = new LinkedHashSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        values.add(value(attribute.getEAttributeType()));
      }
      element.eSet(attribute, new ArrayList<>(values));
    } else if (random.nextBoolean()) {
      element.eSet(attribute, value(attribute.getEAttributeType()));
    }
  }

  private Object value(EDataType type) {
    Class<?> java = type.getInstanceClass();
    if (type instanceof EEnum choices) {
      return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
    }
    if (java != null && Enum.class.isAssignableFrom(java)) {
      return java.getEnumConstants()[random.nextInt(java.getEnumConstants().length)];
    }
    return switch (java.getSimpleName()) {
      case "String" -> TEXTS.get(random.nextInt(TEXTS.size()));
      case "FiscalYear" -> new FiscalYear(1990 + random.nextInt(100));
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
      case "Integer", "int" -> random.nextInt(6);
      case "Long", "long" -> random.nextLong(10_000_000_000L);
      case "Double", "double" -> random.nextInt(10) == 0 ? random.nextDouble() * 1e-9 : random.nextInt(10_000) / 100.0;
      case "Boolean", "boolean" -> random.nextBoolean();
      default -> throw new IllegalStateException("No values for " + type.getName());
    };
  }

  private void fillParts(EObject element, EReference reference, int depth) {
    int count = reference.isMany() ? random.nextInt(4) : random.nextInt(2);
    if (depth == 0) {
      count++;
    }
    for (int i = 0; i < count && budget > 0 && depth < 12; i++) {
      budget--;
      EObject part = EcoreUtil.create(concrete(reference.getEReferenceType()));
      if (reference.isMany()) {
        list(element, reference).add(part);
      } else {
        element.eSet(reference, part);
        i = count;
      }
      fill(part, depth + 1);
    }
  }

  private void link(EObject element) {
    for (EReference reference : element.eClass().getEAllReferences()) {
      if (reference.isContainment() || reference.isContainer() || reference.isTransient() || reference.isDerived()
          || reference == CouncilPackage.Literals.COUNCIL_MODEL__CHILD_MODELS) {
        continue;
      }
      List<EObject> candidates = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
      for (int i = reference.isMany() ? random.nextInt(9) : random.nextInt(2); i > 0; i--) {
        EObject target = random.nextInt(5) == 0 || candidates.isEmpty()
            ? catalogueEntry(reference) : candidates.get(random.nextInt(candidates.size()));
        if (!reference.isMany()) {
          element.eSet(reference, target);
        } else if (!list(element, reference).contains(target)) {
          list(element, reference).add(target);
        }
      }
    }
  }

  private EObject catalogueEntry(EReference reference) {
    InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete(reference.getEReferenceType()));
    proxy.eSetProxyURI(URI.createURI("musubi:/catalogue/some.musubi-catalogue#X" + random.nextInt(1000)));
    return proxy;
  }

  private EClass concrete(EClass type) {
    List<EClass> kinds = PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream())
        .filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c) && c != CouncilPackage.Literals.COUNCIL_MODEL)
        .toList();
    return kinds.get(random.nextInt(kinds.size()));
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> list(EObject element, EReference reference) {
    return (List<EObject>) element.eGet(reference, false);
  }
}
