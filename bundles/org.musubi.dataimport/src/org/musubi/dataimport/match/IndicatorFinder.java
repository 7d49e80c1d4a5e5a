package org.musubi.dataimport.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.catalogue.Catalogues;
import org.musubi.dataimport.value.Plain;
import org.musubi.model.core.Unit;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Indicator;

/**
 * Finds indicators by code or name: the council's own ones first, then those of the library. A unit in brackets behind
 * the name is left aside: 特定健診実施率(%).
 */
public final class IndicatorFinder {

  private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*[((\\[【]([^()()]{1,12})[))\\]】]\\s*");
  private static final Pattern CODE_BEFORE = Pattern.compile("([a-e]\\d{2}(?:-\\d{1,2})?|r\\d{2})[ :.:_]+(.+)");
  private static final double ALIKE = 0.5;

  private final List<Indicator> all = new ArrayList<>();
  private final Map<String, Indicator> byKey = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();

  /** Knows the indicators a council can use. */
  public IndicatorFinder(CouncilModel model, Catalogues catalogues) {
    if (model.getOwnCatalogue() != null) {
      all.addAll(model.getOwnCatalogue().getIndicators());
      model.getOwnCatalogue().getUnits().forEach(this::add);
    }
    all.addAll(catalogues.indicators());
    catalogues.units().forEach(this::add);
    all.forEach(indicator -> put(indicator.getCode(), indicator));
    all.forEach(indicator -> put(indicator.getName(), indicator));
    all.forEach(indicator -> put(indicator.getNameEn(), indicator));
  }

  private void add(Unit unit) {
    if (unit.getName() != null) {
      units.putIfAbsent(Plain.name(unit.getName()), unit);
    }
  }

  private void put(String key, Indicator indicator) {
    if (key != null && !key.isBlank()) {
      byKey.putIfAbsent(Plain.letters(key), indicator);
    }
  }

  /** All indicators, the council's own first. */
  public List<Indicator> all() {
    return List.copyOf(all);
  }

  /** The indicator a text names. */
  public Optional<Indicator> find(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    Indicator found = byKey.get(Plain.letters(text));
    if (found != null) {
      return Optional.of(found);
    }
    String plain = Plain.of(text).strip();
    Matcher coded = CODE_BEFORE.matcher(plain);
    if (coded.matches() && byKey.get(Plain.letters(coded.group(1))) instanceof Indicator named
        && Plain.letters(named.getName()).equals(Plain.letters(coded.group(2)))) {
      return Optional.of(named);
    }
    return split(text).flatMap(parts -> Optional.ofNullable(byKey.get(Plain.letters(parts.name()))));
  }

  /** Name and unit of an indicator as a header writes them. */
  public record Named(String name, Unit unit) { }

  /** The name before a unit in brackets; empty when no known unit stands there. */
  public Optional<Named> split(String text) {
    Matcher brackets = BRACKETS.matcher(Plain.of(text).strip());
    if (!brackets.matches()) {
      return Optional.empty();
    }
    Unit unit = units.get(Plain.name(brackets.group(2)));
    int cut = Math.max(text.lastIndexOf('('), Math.max(text.lastIndexOf('('),
        Math.max(text.lastIndexOf('['), text.lastIndexOf('【'))));
    return unit == null || cut <= 0 ? Optional.empty() : Optional.of(new Named(text.substring(0, cut).strip(), unit));
  }

  /** The unit a text names. */
  public Optional<Unit> unit(String text) {
    return text == null ? Optional.empty() : Optional.ofNullable(units.get(Plain.name(text)));
  }

  /** The indicator whose name resembles a text most; empty when none does. */
  public Optional<Indicator> like(String text) {
    Set<String> wanted = pairs(text);
    record Score(Indicator indicator, double value) { }
    return all.stream().filter(indicator -> indicator.getName() != null)
        .map(indicator -> new Score(indicator, likeness(wanted, pairs(indicator.getName()))))
        .filter(score -> score.value() >= ALIKE)
        .max(Comparator.comparingDouble(Score::value)).map(Score::indicator);
  }

  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long common = one.stream().filter(other::contains).count();
    return 2.0 * common / (one.size() + other.size());
  }

  private static Set<String> pairs(String text) {
    String plain = Plain.letters(text);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
