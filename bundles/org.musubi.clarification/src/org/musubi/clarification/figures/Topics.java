package org.musubi.clarification.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musubi.clarification.formula.FormulaException;
import org.musubi.clarification.formula.FormulaProblem;
import org.musubi.model.data.Indicator;

/** All topics by code and name: every indicator, and the parts of the population there are values of. */
final class Topics {

  private final List<Topic> all = new ArrayList<>();
  private final Map<String, Topic> byCode = new LinkedHashMap<>();
  private final Map<String, Set<Topic>> byName = new HashMap<>();
  /** Where the only values of an indicator are about one part of the population, that part is meant by its code. */
  private final Map<Topic, Topic> onlyPart = new HashMap<>();
  private final Map<String, Map<Slice, Topic>> byIndicator = new HashMap<>();

  /** @param slices the parts there are values of, by id of the indicator */
  Topics(Collection<Indicator> indicators, Map<String, ? extends Collection<Slice>> slices) {
    for (Indicator indicator : indicators) {
      Collection<Slice> seen = slices.get(indicator.getId());
      Topic everybody = add(indicator, Slice.ALL);
      if (seen != null) {
        List<Topic> parts = seen.stream().filter(slice -> !slice.isAll()).map(slice -> add(indicator, slice)).toList();
        if (!seen.contains(Slice.ALL) && parts.size() == 1) {
          onlyPart.put(everybody, parts.getFirst());
        }
      }
    }
  }

  private Topic add(Indicator indicator, Slice slice) {
    String base = indicator.getCode() == null || indicator.getCode().isBlank()
        ? String.valueOf(indicator.getName()) : indicator.getCode();
    String suffix = slice.suffix();
    String code = suffix.isEmpty() ? base : base + "." + suffix;
    String free = code;
    for (int number = 2; byCode.containsKey(plain(free)); number++) {
      free = code + (suffix.isEmpty() ? "." : "_") + number;
    }
    Topic topic = new Topic(indicator, slice, free);
    all.add(topic);
    byCode.put(plain(free), topic);
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      byName.computeIfAbsent(plain(topic.name(locale)), key -> new LinkedHashSet<>()).add(topic);
    }
    byIndicator.computeIfAbsent(indicator.getId(), key -> new HashMap<>()).put(slice, topic);
    return topic;
  }

  List<Topic> all() {
    return all;
  }

  Optional<Topic> of(Indicator indicator, Slice slice) {
    return Optional.ofNullable(byIndicator.getOrDefault(indicator.getId(), Map.of()).get(slice));
  }

  /** The topic with a code or a name; empty when none or several. */
  Optional<Topic> find(String text) {
    try {
      return Optional.of(require(text));
    } catch (FormulaException e) {
      // Empty says it as well: whoever asks has a sentence of their own.
      return Optional.empty();
    }
  }

  Topic require(String text) throws FormulaException {
    String wanted = plain(text);
    Topic byItsCode = byCode.get(wanted);
    if (byItsCode != null) {
      return onlyPart.getOrDefault(byItsCode, byItsCode);
    }
    Set<Topic> named = byName.getOrDefault(wanted, Set.of());
    if (named.size() == 1) {
      Topic only = named.iterator().next();
      return onlyPart.getOrDefault(only, only);
    }
    throw new FormulaException(named.isEmpty() ? FormulaProblem.UNKNOWN_INDICATOR : FormulaProblem.AMBIGUOUS, text);
  }

  /** Without differences nobody sees: width of characters, letters, kinds of dashes and tildes, spaces. */
  static String plain(String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
        .replaceAll("[\u301C\uFF5E~\u2013\u2014\u2212\u2010-\u2015]", "-").replaceAll("\\s+", "");
  }
}
