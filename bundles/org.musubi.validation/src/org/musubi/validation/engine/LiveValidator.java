package org.musubi.validation.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;
import org.musubi.validation.Affected;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.engine.ProblemStore.Check;

/**
 * Keeps the problems of a council up to date while it is edited. It listens to the model and, when asked to
 * {@link #work}, looks again only at what an edit can have changed; the result is always that of a whole run of
 * {@link Validator}. To be used by the thread that edits the model; a large council is worked through in slices.
 */
public final class LiveValidator {

  /** After changes of more elements than this everything is looked at again, slice by slice. */
  private static final int LARGEST_EDIT = 400;

  private final CouncilModel model;
  private final ChangeRecorder recorder;
  private final ProblemStore store = new ProblemStore();
  private final Map<EObject, Set<Rule>> due = new LinkedHashMap<>();
  private Iterator<EObject> unseen = List.<EObject>of().iterator();
  private RuleIndex rules = new RuleIndex(List.of());
  private Map<Rule, Integer> order = Map.of();
  private FollowedModel context;

  /**
   * Follows a council from now on. Nothing is checked before rules are given by {@link #configure}.
   *
   * @param whenChanged called when there is something to do after an edit; it must only remember it
   */
  public LiveValidator(CouncilModel model, Runnable whenChanged) {
    this.model = model;
    this.context = new FollowedModel(model, RuleSettings.DEFAULTS, LocalDate.EPOCH);
    this.recorder = new ChangeRecorder(whenChanged);
    model.eAdapters().add(recorder);
  }

  /** Ends following the council. */
  public void dispose() {
    recorder.stop(model);
    due.clear();
    unseen = List.<EObject>of().iterator();
  }

  /**
   * Sets what is checked, by which settings and on which day. Everything is looked at again; problems known so far stay
   * until the new verdict is there.
   */
  public void configure(Collection<Rule> allRules, RuleSettings settings, LocalDate today) {
    List<Rule> on = allRules.stream().filter(settings::isOn).toList();
    rules = new RuleIndex(on);
    order = new IdentityHashMap<>();
    on.forEach(rule -> order.put(rule, order.size()));
    context = new FollowedModel(model, settings, today);
    startAnew();
  }

  private void startAnew() {
    recorder.take();
    context = context.fresh();
    due.clear();
    unseen = context.elements().iterator();
    for (EObject subject : store.subjects()) {
      if (!context.contains(subject)) {
        store.keepOnly(subject, List.of());
      }
    }
  }

  /**
   * Works on what is due for about so long, at least one element.
   *
   * @return true when there is more to do
   */
  public boolean work(Duration budget) {
    long end = System.nanoTime() + budget.toNanos();
    if (!recorder.isEmpty()) {
      follow(recorder.take());
    }
    while (hasWork()) {
      step();
      if (System.nanoTime() >= end) {
        break;
      }
    }
    return hasWork();
  }

  /** Works until nothing is due. */
  public void finish() {
    while (work(Duration.ofDays(1))) {
      // every round ends with less to do
    }
  }

  /** True when edits or elements have not been looked at yet. */
  public boolean isBehind() {
    return hasWork() || !recorder.isEmpty();
  }

  private boolean hasWork() {
    return !due.isEmpty() || unseen.hasNext();
  }

  private void step() {
    if (!due.isEmpty()) {
      Map.Entry<EObject, Set<Rule>> next = due.entrySet().iterator().next();
      due.remove(next.getKey());
      check(next.getKey(), next.getValue());
      return;
    }
    EObject element = unseen.next();
    List<Rule> all = rules.of(element.eClass());
    store.keepOnly(element, all);
    check(element, all);
  }

  private void check(EObject subject, Collection<Rule> asked) {
    if (!context.contains(subject)) {
      store.keepOnly(subject, List.of());
      return;
    }
    for (Rule rule : asked) {
      context.setAsking(rule);
      store.put(new Check(subject, rule), Collector.check(rule, subject, context));
    }
    context.setAsking(null);
  }

  private void follow(Changes changes) {
    if (changes.size() > LARGEST_EDIT) {
      startAnew();
      return;
    }
    context.update(changes, (users, group) -> group.forEach(member -> users.forEach(rule -> look(rule, member))));
    for (EObject placed : changes.placed()) {
      if (!context.contains(placed)) {
        store.keepOnly(placed, List.of());
      }
    }
    for (EObject changed : changes.all()) {
      rules.rules().forEach(rule -> look(rule, changed));
      store.mentioning(changed).forEach(check -> add(check.subject(), check.rule()));
    }
    for (EObject placed : changes.placed()) {
      if (context.contains(placed)) {
        rules.of(placed.eClass()).forEach(rule -> add(placed, rule));
      }
    }
  }

  private void look(Rule rule, EObject changed) {
    for (EObject subject : affectedBy(rule, changed)) {
      if (subject != null && rules.of(subject.eClass()).contains(rule)) {
        add(subject, rule);
      }
    }
  }

  private Collection<EObject> affectedBy(Rule rule, EObject changed) {
    try {
      return rule.affectedBy(changed, context);
    } catch (RuntimeException | LinkageError e) {
      return Affected.selfAndContainers(changed);
    }
  }

  private void add(EObject subject, Rule rule) {
    if (context.contains(subject)) {
      due.computeIfAbsent(subject, none -> new LinkedHashSet<>()).add(rule);
    }
  }

  /** All problems known, in the order of the model; those of one element in the order of the rules. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (EObject element : context.elements()) {
      problems.addAll(store.foundAt(element, byOrder()));
    }
    return problems;
  }

  /** The problems of one element itself. */
  public List<Problem> problemsOf(EObject element) {
    return store.of(element, byOrder());
  }

  /** Elements whose problems have changed since the last call. */
  public Set<EObject> takeChanged() {
    return store.takeChanged();
  }

  private Comparator<Rule> byOrder() {
    return Comparator.comparing(rule -> order.getOrDefault(original(rule), Integer.MAX_VALUE));
  }

  private static Rule original(Rule rule) {
    return rule instanceof FailedRule failed ? failed.broken() : rule;
  }
}
