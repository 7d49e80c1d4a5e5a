package org.musubi.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.Inverse;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleContext;
import org.musubi.validation.RuleSettings;

/** The council during one whole run; nothing changes meanwhile, so everything is computed at most once. */
final class WholeModel implements RuleContext {

  private final CouncilModel model;
  private final List<EObject> elements;
  private final RuleSettings settings;
  private final LocalDate today;
  private final Map<Class<?>, List<?>> byClass = new HashMap<>();
  private final Map<String, Map<Object, List<EObject>>> indexes = new HashMap<>();
  private final Map<Object, Object> computed = new HashMap<>();
  private Inverse inverse;

  /**
   * @param elements everything in the model in its order, the model itself first
   */
  WholeModel(CouncilModel model, List<EObject> elements, RuleSettings settings, LocalDate today) {
    this.model = model;
    this.elements = elements;
    this.settings = settings;
    this.today = today;
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
      inverse = Inverse.of(model);
    }
    return inverse;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> all(Class<T> type) {
    return (List<T>) byClass.computeIfAbsent(type,
        wanted -> elements.stream().filter(wanted::isInstance).toList());
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject> List<T> withKey(
      String name, Class<T> type, Function<? super T, ?> key, Object value) {
    Map<Object, List<EObject>> index = indexes.get(name);
    if (index == null) {
      index = index(type, key);
      indexes.put(name, index);
    }
    return (List<T>) (List<?>) index.getOrDefault(value, List.of());
  }

  private <T extends EObject> Map<Object, List<EObject>> index(Class<T> type, Function<? super T, ?> key) {
    Map<Object, List<EObject>> index = new HashMap<>();
    for (T element : all(type)) {
      Object value = key.apply(element);
      if (value != null) {
        index.computeIfAbsent(value, none -> new ArrayList<>()).add(element);
      }
    }
    return index;
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
