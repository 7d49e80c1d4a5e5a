package org.musubi.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Finds packages that use each other in a circle. */
final class PackageCycles {

  private final Map<String, Set<String>> uses = new TreeMap<>();

  /**
   * @param room names the group a package belongs to; a generated EMF package forms one group with its impl and util
   *     packages, which refer to each other by construction
   */
  PackageCycles(JavaClasses classes, UnaryOperator<String> room) {
    Set<String> own = new TreeSet<>();
    classes.forEach(c -> own.add(room.apply(c.getPackageName())));
    for (JavaClass c : classes) {
      if (registersPackages(c)) {
        continue;
      }
      String from = room.apply(c.getPackageName());
      for (Dependency dependency : c.getDirectDependenciesFromSelf()) {
        String to = room.apply(dependency.getTargetClass().getBaseComponentType().getPackageName());
        if (own.contains(to) && !to.equals(from)) {
          uses.computeIfAbsent(from, k -> new TreeSet<>()).add(to);
        }
      }
    }
  }

  /** EMF makes the registration of each package start that of all packages generated with it. */
  private static boolean registersPackages(JavaClass c) {
    return c.getPackageName().endsWith(".impl") && c.getSimpleName().endsWith("PackageImpl");
  }

  /** Packages from which a way leads back to themselves, each with such a way. */
  List<String> find() {
    TreeSet<String> found = new TreeSet<>();
    for (String start : uses.keySet()) {
      Map<String, String> cameFrom = new TreeMap<>();
      Deque<String> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty()) {
        String here = open.removeFirst();
        for (String next : uses.getOrDefault(here, Set.of())) {
          if (next.equals(start)) {
            found.add(way(start, here, cameFrom));
            open.clear();
            break;
          }
          if (cameFrom.putIfAbsent(next, here) == null) {
            open.addLast(next);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static String way(String start, String last, Map<String, String> cameFrom) {
    StringBuilder text = new StringBuilder(start);
    Deque<String> back = new ArrayDeque<>();
    for (String step = last; step != null && !step.equals(start); step = cameFrom.get(step)) {
      back.push(step);
    }
    back.forEach(step -> text.append(" -> ").append(step));
    return text.append(" -> ").append(start).toString();
  }
}
