package org.musubi.validation.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;

/** Edits a council at random, by what its metamodel allows: values, references, additions, removals, moves. */
public final class RandomEdits {

  private static final List<String> WORDS = List.of("", "健診", "課題-01", "PJ-01", "PJ-02", "受診率の向上",
      "小規模事業場への出前講座 ".repeat(12), "x");

  private final CouncilModel model;
  private final Random random;
  private final List<EClass> classes;

  public RandomEdits(CouncilModel model, long seed) {
    this.model = model;
    this.random = new Random(seed);
    this.classes = concreteClasses(model);
  }

  private static List<EClass> concreteClasses(CouncilModel model) {
    List<EClass> classes = new ArrayList<>();
    List<EPackage> packages = new ArrayList<>(List.of(model.eClass().getEPackage()));
    for (int i = 0; i < packages.size(); i++) {
      for (EObject content : (Iterable<EObject>) packages.get(i)::eAllContents) {
        if (content instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
          classes.add(type);
        }
        for (EObject target : content.eCrossReferences()) {
          EPackage other = target instanceof EClass type ? type.getEPackage() : null;
          if (other != null && other.getNsURI().contains("musubi") && !packages.contains(other)) {
            packages.add(other);
          }
        }
      }
    }
    return classes;
  }

  /** Does one edit and says which. */
  public String next() {
    for (int attempt = 0; attempt < 200; attempt++) {
      String done = tryOne();
      if (done != null) {
        return done;
      }
    }
    return "nothing";
  }

  private String tryOne() {
    List<EObject> all = everything();
    EObject element = any(all);
    if (element != model && random.nextInt(12) == 0 && element.eContainer() != model.eContainer()) {
      String removed = element.eClass().getName();
      if (random.nextBoolean()) {
        EcoreUtil.delete(element, true);
      } else {
        EcoreUtil.remove(element);
      }
      return "remove " + removed;
    }
    EStructuralFeature feature = any(element.eClass().getEAllStructuralFeatures());
    if (!feature.isChangeable() || feature.isDerived() || feature.getName().equals("id")) {
      return null;
    }
    String name = element.eClass().getName() + "." + feature.getName();
    boolean done = switch (feature) {
      case EAttribute attribute -> edit(element, attribute);
      case EReference reference when reference.isContainer() -> false;
      case EReference reference when reference.isContainment() -> add(element, reference);
      case EReference reference -> refer(element, reference, all);
      default -> false;
    };
    return done ? name : null;
  }

  private boolean edit(EObject element, EAttribute attribute) {
    if (attribute.isMany()) {
      return editList(element, attribute, value(attribute.getEAttributeType()));
    }
    if (random.nextInt(5) == 0) {
      element.eUnset(attribute);
    } else {
      element.eSet(attribute, value(attribute.getEAttributeType()));
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private boolean editList(EObject element, EStructuralFeature feature, Object value) {
    EList<Object> list = (EList<Object>) element.eGet(feature);
    if (!list.isEmpty() && random.nextBoolean()) {
      list.remove(random.nextInt(list.size()));
    } else if (list.size() > 1 && random.nextInt(3) == 0) {
      list.move(0, list.size() - 1);
    } else if (value != null && !list.contains(value)) {
      list.add(random.nextInt(list.size() + 1), value);
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private boolean add(EObject element, EReference reference) {
    if (reference.isMany()) {
      EList<EObject> list = (EList<EObject>) element.eGet(reference);
      if (list.size() > 1 && random.nextInt(3) == 0) {
        list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        return true;
      }
      list.add(random.nextInt(list.size() + 1), created(reference, list.isEmpty() ? null : any(list)));
    } else {
      element.eSet(reference, random.nextInt(4) == 0 ? null : created(reference, null));
    }
    return true;
  }

  /** A copy of a neighbour, which is filled in, or a bare new element. */
  private EObject created(EReference reference, EObject neighbour) {
    if (neighbour != null && random.nextBoolean()) {
      return EcoreUtil.copy(neighbour);
    }
    EClass type = any(classes.stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList());
    return EcoreUtil.create(type);
  }

  private boolean refer(EObject element, EReference reference, List<EObject> all) {
    List<EObject> candidates = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
    if (reference.isMany()) {
      return editList(element, reference, candidates.isEmpty() ? null : any(candidates));
    }
    element.eSet(reference, candidates.isEmpty() || random.nextInt(4) == 0 ? null : any(candidates));
    return true;
  }

  private Object value(EDataType type) {
    Class<?> kind = type.getInstanceClass();
    if (kind.isEnum()) {
      return any(List.of(kind.getEnumConstants()));
    } else if (kind == String.class) {
      return any(WORDS);
    } else if (kind == LocalDate.class) {
      return LocalDate.of(2026, 7, 1).plusDays(random.nextInt(3000) - 1500L);
    } else if (kind == FiscalYear.class) {
      return new FiscalYear(2021 + random.nextInt(9));
    } else if (kind == Boolean.class || kind == boolean.class) {
      return random.nextBoolean();
    } else if (kind == Double.class || kind == double.class) {
      return any(List.of(0.0, 1.0, 5.0, 45.5, 100.0, 130.0, -3.0));
    } else if (kind == Long.class || kind == long.class) {
      return (long) random.nextInt(100000);
    }
    return random.nextInt(7);
  }

  private List<EObject> everything() {
    List<EObject> all = new ArrayList<>();
    Resource resource = model.eResource();
    (resource == null ? EcoreUtil.<EObject>getAllContents(model, false)
        : EcoreUtil.<EObject>getAllContents(resource, false)).forEachRemaining(all::add);
    return all;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
