package org.musubi.viewpoint.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Finds the classes that a specification names: {@code package::Class}, {@code package.Class} or {@code Class}. A class
 * is recognised by name, so that a dynamic and a generated form of the same metamodel are the same.
 */
public final class ModelTypes {
  private record Name(String packageName, String className) {
    static Name of(String text) {
      String stripped = text.strip();
      int colons = stripped.lastIndexOf("::");
      if (colons >= 0) {
        String before = stripped.substring(0, colons);
        return new Name(before.substring(before.lastIndexOf(':') + 1), stripped.substring(colons + 2));
      }
      int dot = stripped.lastIndexOf('.');
      return dot >= 0 ? new Name(stripped.substring(stripped.lastIndexOf('.', dot - 1) + 1, dot),
          stripped.substring(dot + 1)) : new Name(null, stripped);
    }

    boolean names(EClassifier type) {
      return className.equals(type.getName()) && (packageName == null || type.getEPackage() != null
          && (packageName.equals(type.getEPackage().getName()) || packageName.equals(type.getEPackage().getNsPrefix())));
    }

    boolean isAnything() {
      return "*".equals(className) || "EObject".equals(className)
          && (packageName == null || "ecore".equals(packageName));
    }
  }

  private final List<EPackage> packages;
  private final Map<String, Name> names = new HashMap<>();
  private final Map<EClass, Map<String, Boolean>> instances = new HashMap<>();

  /** @param metamodels packages to search, with all their sub packages */
  public ModelTypes(Collection<EPackage> metamodels) {
    Set<EPackage> all = new LinkedHashSet<>();
    metamodels.forEach(metamodel -> addWithSubPackages(metamodel, all));
    packages = new ArrayList<>(all);
  }

  private static void addWithSubPackages(EPackage metamodel, Set<EPackage> all) {
    Deque<EPackage> open = new ArrayDeque<>(List.of(metamodel));
    while (!open.isEmpty()) {
      EPackage next = open.pop();
      if (all.add(next)) {
        open.addAll(next.getESubpackages());
      }
    }
  }

  /** The packages searched. */
  public List<EPackage> packages() {
    return List.copyOf(packages);
  }

  /** The class a specification names, null when no metamodel has it. */
  public EClass type(String typeName) {
    return type(typeName, null);
  }

  /**
   * The class a specification names as the model of {@code context} knows it.
   *
   * @param typeName name as the specification has it
   * @param context a model element, null = none; its own metamodel is searched first
   */
  public EClass type(String typeName, EObject context) {
    Name name = name(typeName);
    if (name.isAnything()) {
      return EcorePackage.Literals.EOBJECT;
    }
    if (context != null) {
      EPackage root = context.eClass().getEPackage();
      while (root.getESuperPackage() != null) {
        root = root.getESuperPackage();
      }
      Set<EPackage> own = new LinkedHashSet<>();
      addWithSubPackages(root, own);
      EClass found = find(name, own);
      if (found != null) {
        return found;
      }
    }
    return find(name, packages);
  }

  private static EClass find(Name name, Collection<EPackage> in) {
    for (EPackage metamodel : in) {
      if (metamodel.getEClassifier(name.className()) instanceof EClass type && name.names(type)) {
        return type;
      }
    }
    return null;
  }

  /** Whether an element is of the named class or one derived from it. */
  public boolean isInstance(EObject element, String typeName) {
    return instances.computeIfAbsent(element.eClass(), any -> new HashMap<>())
        .computeIfAbsent(typeName, text -> isA(element.eClass(), name(text)));
  }

  private static boolean isA(EClass type, Name name) {
    return name.isAnything() || name.names(type) || type.getEAllSuperTypes().stream().anyMatch(name::names);
  }

  private Name name(String typeName) {
    return names.computeIfAbsent(typeName, Name::of);
  }
}
