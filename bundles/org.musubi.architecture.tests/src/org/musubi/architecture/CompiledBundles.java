package org.musubi.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Class files of the bundles with what they use. */
final class CompiledBundles {

  private final Map<String, JavaClasses> byBundle = new TreeMap<>();
  private final Map<String, String> bundleOfClass = new HashMap<>();

  CompiledBundles() {
    for (String bundle : House.allArrows().keySet()) {
      Path classes = House.classesOf(bundle);
      boolean lookedAt = House.compiled().containsKey(bundle);
      if (Files.isDirectory(classes)) {
        JavaClasses imported = new ClassFileImporter().importPath(classes);
        imported.forEach(c -> bundleOfClass.put(c.getName(), bundle));
        if (lookedAt) {
          byBundle.put(bundle, imported);
        }
      } else if (lookedAt) {
        throw new IllegalStateException(bundle + " is not compiled: " + classes + " is missing");
      }
    }
  }

  Map<String, JavaClasses> byBundle() {
    return byBundle;
  }

  /** Uses of classes of other bundles of ours that the table does not allow, one line each. */
  List<String> forbiddenArrows() {
    TreeSet<String> found = new TreeSet<>();
    byBundle.forEach((bundle, classes) -> classes.forEach(c -> {
      for (Dependency dependency : c.getDirectDependenciesFromSelf()) {
        String other = bundleOfClass.get(dependency.getTargetClass().getBaseComponentType().getName());
        if (other != null && !other.equals(bundle) && !House.compiled().get(bundle).contains(other)) {
          found.add(c.getName() + " uses " + dependency.getTargetClass().getName() + " of " + other);
        }
      }
    }));
    return List.copyOf(found);
  }

  /** Uses of the given packages, one line each. */
  static List<String> usesOf(Iterable<JavaClass> classes, List<String> packages) {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass c : classes) {
      for (Dependency dependency : c.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getName();
        if (packages.stream().anyMatch(p -> target.startsWith(p + "."))) {
          found.add(c.getName() + " uses " + target);
        }
      }
    }
    return List.copyOf(found);
  }
}
