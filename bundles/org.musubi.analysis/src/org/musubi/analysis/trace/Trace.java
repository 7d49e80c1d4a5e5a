package org.musubi.analysis.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * Where an element came from and what came of it.
 *
 * @param start the element asked about
 * @param origins tree of its origins, the element itself at the root
 * @param consequences tree of its consequences, the element itself at the root
 * @param steps every step between elements of both trees once
 */
public record Trace(EObject start, TraceNode origins, TraceNode consequences, List<TraceStep> steps) {

  /** All elements, the element itself first. */
  public Set<EObject> elements() {
    Set<EObject> elements = new LinkedHashSet<>(Set.of(start));
    steps.forEach(step -> {
      elements.add(step.origin());
      elements.add(step.consequence());
    });
    return elements;
  }

  /** The elements by station, from data to improvement; stations without any are left out. */
  public Map<TraceStage, List<EObject>> byStage() {
    Map<TraceStage, List<EObject>> stages = new EnumMap<>(TraceStage.class);
    elements().forEach(element -> stages.computeIfAbsent(TraceStage.of(element), s -> new ArrayList<>()).add(element));
    return stages;
  }

  /** True when nothing is known about where it came from or went. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /**
   * The column of every element in a picture from left to right: one further than the last of its origins. In a circle
   * the step that would lead back is not counted.
   */
  public Map<EObject, Integer> columns() {
    Map<EObject, List<EObject>> origins = new HashMap<>();
    steps.forEach(step -> origins.computeIfAbsent(step.consequence(), e -> new ArrayList<>()).add(step.origin()));
    Map<EObject, Integer> columns = new HashMap<>();
    // Elements in the order of their stations, so that circles are cut where the chain begins.
    elements().stream().sorted(Comparator.comparing(TraceStage::of))
        .forEach(element -> Columns.place(element, origins, columns));
    return columns;
  }
}
