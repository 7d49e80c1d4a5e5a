package org.musubi.analysis.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.Inverse;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.MidTermPlan;

/**
 * All steps from origins to consequences within a council, found in one pass: a picture of the moment it was made.
 *
 * <p>The chain is data → finding → issue → logic model → project → project year → evaluation → improvement → next
 * project year, over containment, references and trace links. An element outside of the chain, such as an
 * organisation, is traced by who uses it.
 */
public final class Traces {

  private final CouncilModel model;
  private final Map<EObject, List<TraceStep>> byOrigin = new HashMap<>();
  private final Map<EObject, List<TraceStep>> byConsequence = new HashMap<>();
  private final Set<TraceStep> known = new HashSet<>();

  /** Measures judged by items that name no project, so that only the measure leads back from them. */
  private final Set<EObject> judgedAlone = new HashSet<>();

  private Traces(CouncilModel model) {
    this.model = model;
  }

  /** Reads the steps of a council. */
  public static Traces of(CouncilModel model) {
    Traces traces = new Traces(model);
    StepRules rules = new StepRules(traces::add);
    model.eAllContents().forEachRemaining(element -> {
      rules.collect(element);
      if (element instanceof EvaluationItem item && item.getProject() == null && item.getMeasure() != null) {
        traces.judgedAlone.add(item.getMeasure());
      }
    });
    return traces;
  }

  private void add(TraceStep step) {
    if (known.add(step)) {
      byOrigin.computeIfAbsent(step.origin(), e -> new ArrayList<>()).add(step);
      byConsequence.computeIfAbsent(step.consequence(), e -> new ArrayList<>()).add(step);
    }
  }

  /** The steps that lead to an element. */
  public List<TraceStep> origins(EObject element) {
    return byConsequence.getOrDefault(element, List.of());
  }

  /** The steps that lead on from an element. */
  public List<TraceStep> consequences(EObject element) {
    return byOrigin.getOrDefault(element, List.of());
  }

  /** Everything an element goes back to and everything that came of it. */
  public Trace trace(EObject start) {
    List<TraceStep> around = isInChain(start) ? List.of() : surroundings(start);
    List<TraceStep> before = new ArrayList<>(origins(start));
    List<TraceStep> after = new ArrayList<>(consequences(start));
    around.forEach(step -> (step.origin() == start ? after : before).add(step));
    Set<TraceStep> steps = new LinkedHashSet<>();
    TraceNode origins =
        tree(start, element -> element == start ? before : back(element, start), TraceStep::origin, steps);
    TraceNode consequences =
        tree(start, element -> element == start ? after : onwards(element), TraceStep::consequence, steps);
    return new Trace(start, origins, consequences, List.copyOf(steps));
  }

  /**
   * Steps that go on backwards. A plan has all issues of the council behind it and a shared measure all projects that
   * use it; what they lead back to says nothing about one project.
   */
  private List<TraceStep> back(EObject element, EObject start) {
    boolean shared = element instanceof MidTermPlan || element instanceof Measure
        && TraceStage.of(start) != TraceStage.MEASURE && !judgedAlone.contains(element);
    return shared ? List.of() : origins(element);
  }

  /** Steps that go on; a plan leads to every project and ends the way of one issue. */
  private List<TraceStep> onwards(EObject element) {
    return element instanceof MidTermPlan ? List.of() : consequences(element);
  }

  private boolean isInChain(EObject element) {
    return TraceStage.of(element) != TraceStage.OTHER && hasSteps(element);
  }

  private boolean hasSteps(EObject element) {
    return byOrigin.containsKey(element) || byConsequence.containsKey(element);
  }

  /** For elements outside the chain: the whole it is part of, its parts in the chain, and who refers to it. */
  private List<TraceStep> surroundings(EObject start) {
    Map<EObject, TraceStep> steps = new LinkedHashMap<>();
    EObject whole = start.eContainer() == null ? null : nearest(start.eContainer());
    if (whole != null) {
      steps.put(whole, new TraceStep(whole, start, StepKind.PART));
    }
    if (start != model) {
      for (Iterator<EObject> parts = start.eAllContents(); parts.hasNext();) {
        EObject part = parts.next();
        if (hasSteps(part)) {
          steps.putIfAbsent(part, new TraceStep(start, part, StepKind.PART));
        }
      }
    }
    for (Inverse.Reference reference : Inverse.of(model).referencesTo(start)) {
      EObject user = nearest(reference.source());
      if (user != null && user != start) {
        steps.putIfAbsent(user, new TraceStep(start, user, StepKind.USED));
      }
    }
    return List.copyOf(steps.values());
  }

  /** The element itself or the nearest element around it that belongs to the chain; null when there is none. */
  private static EObject nearest(EObject element) {
    for (EObject current = element; current != null; current = current.eContainer()) {
      if (TraceStage.of(current) != TraceStage.OTHER) {
        return current;
      }
    }
    return null;
  }

  /** Breadth first, so that an element stands at its shortest distance; without recursion. */
  private static TraceNode tree(EObject start, Function<EObject, List<TraceStep>> next,
      Function<TraceStep, EObject> end, Set<TraceStep> steps) {
    TraceNode root = new TraceNode(start, null, new ArrayList<>(), false);
    Set<EObject> seen = new HashSet<>(Set.of(start));
    Deque<TraceNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      TraceNode node = open.remove();
      for (TraceStep step : next.apply(node.element())) {
        steps.add(step);
        EObject element = end.apply(step);
        TraceNode child = new TraceNode(element, step, new ArrayList<>(), !seen.add(element));
        node.children().add(child);
        if (!child.repeated()) {
          open.add(child);
        }
      }
    }
    return root;
  }
}
