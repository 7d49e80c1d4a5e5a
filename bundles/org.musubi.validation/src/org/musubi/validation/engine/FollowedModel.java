package org.musubi.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.Inverse;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleContext;
import org.musubi.validation.RuleSettings;

/** The council while it is edited: what rules ask is kept and brought up to date edit by edit. */
final class FollowedModel implements RuleContext {

  private final CouncilModel model;
  private final RuleSettings settings;
  private final LocalDate today;
  private final Map<Class<?>, ClassList> byClass = new HashMap<>();
  private final Map<String, KeyIndex> indexes = new HashMap<>();
  private final Map<Object, Object> computed = new HashMap<>();
  private Inverse inverse;
  private Rule asking;

  FollowedModel(CouncilModel model, RuleSettings settings, LocalDate today) {
    this.model = model;
    this.settings = settings;
    this.today = today;
  }

  /** The same council with nothing computed yet. */
  FollowedModel fresh() {
    return new FollowedModel(model, settings, today);
  }

  /** From now on questions come from this rule. */
  void setAsking(Rule rule) {
    asking = rule;
  }

  boolean contains(EObject element) {
    return EcoreUtil.isAncestor(model, element);
  }

  /** The model and everything in it, in order. */
  List<EObject> elements() {
    List<EObject> elements = new ArrayList<>();
    elements.add(model);
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext();) {
      elements.add(all.next());
    }
    return elements;
  }

  /** A new pass: what was computed for the last one counts no more. */
  void startPass() {
    computed.clear();
  }

  /**
   * Brings everything up to date after an edit.
   *
   * @param regrouped told which elements share an index group with a changed one, and the rules that use it
   */
  void update(Changes changes, BiConsumer<Set<Rule>, Collection<EObject>> regrouped) {
    startPass();
    if (inverse != null) {
      for (EObject source : changes.sources()) {
        if (contains(source)) {
          inverse.update(source);
        } else {
          inverse.forget(source);
        }
      }
    }
    byClass.values().forEach(list -> list.update(changes.placed(), this::contains));
    if (!indexes.isEmpty()) {
      regroup(changes).forEach(group -> regrouped.accept(Set.copyOf(group.users()), group.members()));
    }
  }

  /** Elements that share an index group with a changed one, and the rules that use the index. */
  private record Regrouped(Set<Rule> users, Collection<EObject> members) {
  }

  /** All indexes first: rules that are told then ask them, and may ask for one that is not there yet. */
  private List<Regrouped> regroup(Changes changes) {
    List<Regrouped> groups = new ArrayList<>();
    Collection<EObject> keyed = withOthersWhoseKeysMayDepend(changes);
    for (KeyIndex index : indexes.values()) {
      for (EObject element : keyed) {
        Collection<EObject> group = index.update(element, contains(element), changes.placed().contains(element));
        if (!group.isEmpty()) {
          groups.add(new Regrouped(index.users(), group));
        }
      }
    }
    return groups;
  }

  /** A key looks at the element, what it contains and what it refers to directly. */
  private Collection<EObject> withOthersWhoseKeysMayDepend(Changes changes) {
    Set<EObject> keyed = changes.all();
    for (EObject changed : List.copyOf(keyed)) {
      for (EObject container = changed.eContainer(); container != null; container = container.eContainer()) {
        keyed.add(container);
      }
      inverse().referencesTo(changed).forEach(reference -> keyed.add(reference.source()));
    }
    return keyed;
  }

  @Override
  public CouncilModel model() {
    return model;
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public FiscalYear year() {
    return FiscalYear.of(today);
  }

  @Override
  public Inverse inverse() {
    if (inverse == null) {
      inverse = Inverse.updatable(model);
    }
    return inverse;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> all(Class<T> type) {
    ClassList known = byClass.get(type);
    if (known == null) {
      known = new ClassList(type, elements());
      byClass.put(type, known);
    }
    return (List<T>) known.elements();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject> List<T> withKey(
      String name, Class<T> type, Function<? super T, ?> key, Object value) {
    KeyIndex index = indexes.get(name);
    if (index == null) {
      index = new KeyIndex(type, key, all(type));
      indexes.put(name, index);
    }
    if (asking != null) {
      index.users().add(asking);
    }
    return (List<T>) index.group(value);
  }

  @Override
  public double parameter(Rule rule, String key) {
    return settings.threshold(rule, key);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T cached(Object key, Supplier<T> computation) {
    Object value = computed.get(key);
    if (value == null) {
      value = computation.get();
      computed.put(key, value);
    }
    return (T) value;
  }
}
