package org.musubi.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rules are on, and their thresholds where they differ from the default. Immutable.
 *
 * @param off ids of the rules switched off
 * @param thresholds values by {@code <ID>.<key>}
 */
public record RuleSettings(Set<String> off, Map<String, Double> thresholds) {

  /** All rules on, all thresholds as the rules suggest. */
  public static final RuleSettings DEFAULTS = new RuleSettings(Set.of(), Map.of());

  public RuleSettings {
    off = Set.copyOf(off);
    thresholds = Map.copyOf(thresholds);
  }

  public boolean isOn(Rule rule) {
    return !off.contains(rule.id());
  }

  public RuleSettings withOn(String ruleId, boolean on) {
    Set<String> changed = new TreeSet<>(off);
    if (on) {
      changed.remove(ruleId);
    } else {
      changed.add(ruleId);
    }
    return new RuleSettings(changed, thresholds);
  }

  /**
   * The threshold set, or the default of the rule; a value out of bounds counts as the nearest bound.
   *
   * @throws IllegalArgumentException when the rule has no such parameter
   */
  public double threshold(Rule rule, String key) {
    for (Parameter parameter : rule.parameters()) {
      if (parameter.key().equals(key)) {
        double value = thresholds.getOrDefault(rule.id() + "." + key, parameter.defaultValue());
        return Math.clamp(value, parameter.min(), parameter.max());
      }
    }
    throw new IllegalArgumentException("Rule " + rule.id() + " has no parameter " + key);
  }

  /** What is set but has no effect as written: one sentence each, empty when all is well. */
  public List<String> complaints(Collection<Rule> rules) {
    Map<String, Rule> byId = rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    List<String> complaints = new ArrayList<>();
    new TreeSet<>(off).stream().filter(id -> !byId.containsKey(id))
        .forEach(id -> complaints.add(ValidationText.SETTING_UNKNOWN_RULE.text(id, id)));
    new TreeMap<>(thresholds).forEach((setting, value) -> {
      int dot = setting.indexOf('.');
      Rule rule = byId.get(setting.substring(0, dot));
      complaint(setting, setting.substring(0, dot), rule, value).ifPresent(complaints::add);
    });
    return complaints;
  }

  private static Optional<String> complaint(String setting, String id, Rule rule, double value) {
    if (rule == null) {
      return Optional.of(ValidationText.SETTING_UNKNOWN_RULE.text(setting, id));
    }
    Optional<Parameter> parameter = rule.parameters().stream()
        .filter(known -> setting.equals(id + "." + known.key()))
        .findFirst();
    if (parameter.isEmpty()) {
      return Optional.of(ValidationText.SETTING_UNKNOWN_PARAMETER.text(setting, id));
    }
    return parameter.filter(known -> !known.accepts(value))
        .map(known -> ValidationText.SETTING_OUT_OF_BOUNDS.text(
            setting, Readable.plain(known.min()), Readable.plain(known.max())));
  }

  /** With a threshold set; the default of the rule when the value is null. */
  public RuleSettings withThreshold(String ruleId, String key, Double value) {
    Map<String, Double> changed = new TreeMap<>(thresholds);
    if (value == null) {
      changed.remove(ruleId + "." + key);
    } else {
      changed.put(ruleId + "." + key, value);
    }
    return new RuleSettings(off, changed);
  }
}
