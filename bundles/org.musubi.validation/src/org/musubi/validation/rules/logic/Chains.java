package org.musubi.validation.rules.logic;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.Impact;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.ModelStatus;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.Output;
import org.musubi.validation.RuleContext;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * Which boxes of a logic model hang together, over links that are not feedback. Computed once per logic model.
 *
 * @param fromActivity the activities and what they lead to
 * @param toActivity the activities and what leads to them
 * @param toResult outputs, outcomes and impacts and what leads to them
 * @param toOutcome outcomes and impacts and what leads to them
 */
record Chains(Set<LogicElement> fromActivity, Set<LogicElement> toActivity, Set<LogicElement> toResult,
    Set<LogicElement> toOutcome) {

  private record Key(LogicModel model) {
  }

  static Chains of(LogicModel model, RuleContext context) {
    return context.cached(new Key(model), () -> new Chains(
        reached(model, Activity.class::isInstance, Chains::next),
        reached(model, Activity.class::isInstance, Chains::previous),
        reached(model, element -> element instanceof Output || isOutcome(element), Chains::previous),
        reached(model, Chains::isOutcome, Chains::previous)));
  }

  /** The logic model an element belongs to, unless it has been put into the archive. */
  static LogicModel live(EObject element) {
    return Neighbours.nearest(element, LogicModel.class)
        .filter(model -> model.getStatus() != ModelStatus.ARCHIVED).orElse(null);
  }

  /** True for outcomes of every term and for impacts. */
  static boolean isOutcome(LogicElement element) {
    return element instanceof Outcome || element instanceof Impact;
  }

  static Stream<LogicElement> next(LogicElement element) {
    return element.getOutgoingLinks().stream().filter(Chains::isChain).map(CausalLink::getTarget);
  }

  static Stream<LogicElement> previous(LogicElement element) {
    return element.getIncomingLinks().stream().filter(Chains::isChain).map(CausalLink::getSource);
  }

  /** True for a link between two boxes of one logic model that is not feedback. */
  static boolean isChain(CausalLink link) {
    return !link.isFeedback() && link.eContainer() != null && link.getSource() != null && link.getTarget() != null
        && link.getSource().eContainer() == link.getTarget().eContainer();
  }

  private static Set<LogicElement> reached(LogicModel model, Function<LogicElement, Boolean> isStart,
      Function<LogicElement, Stream<LogicElement>> neighbours) {
    return reached(model.getElements().stream().filter(isStart::apply).toList(), neighbours);
  }

  /** The elements and all that follow them in a direction. */
  static Set<LogicElement> reached(Collection<LogicElement> starts,
      Function<LogicElement, Stream<LogicElement>> neighbours) {
    Set<LogicElement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.addAll(starts);
    Deque<LogicElement> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      neighbours.apply(open.pop()).filter(seen::add).forEach(open::push);
    }
    return seen;
  }

  /** All boxes and links of the logic models a changed element belongs to. */
  static Collection<EObject> affectedBy(EObject changed) {
    return modelsOf(changed).stream()
        .flatMap(model -> Stream.<EObject>concat(model.getElements().stream(), model.getLinks().stream())).toList();
  }

  /** The logic model a changed element is in, and those of the boxes a changed link connects. */
  static Set<LogicModel> modelsOf(EObject changed) {
    Set<LogicModel> models = new LinkedHashSet<>();
    Stream<EObject> concerned = changed instanceof CausalLink link
        ? Stream.of(changed, link.getSource(), link.getTarget()) : Stream.of(changed);
    concerned.forEach(element -> Neighbours.nearest(element, LogicModel.class).ifPresent(models::add));
    return models;
  }
}
