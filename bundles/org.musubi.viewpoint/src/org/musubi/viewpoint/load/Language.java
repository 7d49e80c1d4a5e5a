package org.musubi.viewpoint.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.specification.SpecificationPackage;

/** The supported part of the specification language: which class belongs to which namespace of the file format. */
final class Language {
  private static final String FORMAT = "http://org.musubi/viewpoint/format";
  static final EPackage PACKAGE = SpecificationPackage.eINSTANCE;

  private final Map<String, Map<String, EClass>> byNamespace = new HashMap<>();

  Language() {
    for (EClassifier classifier : PACKAGE.getEClassifiers()) {
      if (classifier instanceof EClass type && !type.isAbstract()) {
        byNamespace.computeIfAbsent(namespaceOf(type), any -> new HashMap<>()).put(type.getName(), type);
      }
    }
  }

  /** Namespaces of the file format. */
  Set<String> namespaces() {
    return byNamespace.keySet();
  }

  Optional<EClass> type(String namespace, String name) {
    return Optional.ofNullable(byNamespace.getOrDefault(namespace, Map.of()).get(name));
  }

  static String namespaceOf(EClass type) {
    return EcoreUtil.getAnnotation(type, FORMAT, "namespace");
  }

  /** Names of the classes that may stand where {@code type} is expected. */
  String alternatives(EClass type) {
    return byNamespace.values().stream().flatMap(types -> types.values().stream()).filter(type::isSuperTypeOf)
        .map(EClass::getName).collect(Collectors.toCollection(TreeSet::new)).stream()
        .collect(Collectors.joining(", "));
  }

  /** Attributes of a file that say nothing about diagrams. */
  static boolean isBookkeeping(String attribute) {
    return List.of("uid").contains(attribute);
  }
}
