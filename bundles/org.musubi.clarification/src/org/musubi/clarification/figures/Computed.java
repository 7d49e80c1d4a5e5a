package org.musubi.clarification.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.numbers.Interval;
import org.musubi.clarification.formula.Formula;
import org.musubi.clarification.formula.FormulaException;
import org.musubi.clarification.formula.FormulaProblem;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;

/**
 * Figures computed by the formula of an indicator from figures of the same area.
 *
 * <p>The first value of the formula decides the years. The others are taken of the same year, else of the nearest
 * one up to {@value #FARTHEST} years away, and the mixture is remarked. A missing, withheld or impossible value leads
 * to a figure without a value that says why.
 */
final class Computed {

  /** Populations and shares move slowly; beyond this a mixture of years would mislead. */
  static final int FARTHEST = 5;

  private final FigureStore store;
  private final Topics topics;
  private final Map<String, Optional<Formula>> formulas = new HashMap<>();
  private final Set<Topic> inProgress = new HashSet<>();

  Computed(FigureStore store, Topics topics) {
    this.store = store;
    this.topics = topics;
  }

  boolean isComputed(Topic topic) {
    return topic.slice().isAll() && formula(topic.indicator()).isPresent();
  }

  private Optional<Formula> formula(Indicator indicator) {
    return formulas.computeIfAbsent(indicator.getId(), key -> Formula.find(indicator.getFormula()));
  }

  Optional<FormulaException> problem(Indicator indicator) {
    String text = indicator.getFormula();
    if (text == null || text.isBlank() || isDescription(text)) {
      return Optional.empty();
    }
    try {
      Formula formula = Formula.parse(text);
      Topic self = topics.of(indicator, Slice.ALL).orElse(null);
      for (String reference : formula.references()) {
        if (needs(topics.require(reference), self, new HashSet<>())) {
          throw new FormulaException(FormulaProblem.CIRCLE, text);
        }
      }
      return Optional.empty();
    } catch (FormulaException e) {
      return Optional.of(e);
    }
  }

  /** Most indicators say in words how they are made. */
  private static boolean isDescription(String text) {
    return text.contains("分子") && text.contains("分母");
  }

  private boolean needs(Topic topic, Topic wanted, Set<Topic> seen) throws FormulaException {
    if (topic.equals(wanted)) {
      return true;
    }
    if (seen.add(topic) && isComputed(topic)) {
      for (String reference : formula(topic.indicator()).orElseThrow().references()) {
        if (needs(topics.require(reference), wanted, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  List<Figure> figures(Topic topic, Area area) {
    Formula formula = formula(topic.indicator()).orElseThrow();
    if (!inProgress.add(topic)) {
      return List.of();
    }
    try {
      List<Topic> inputs = new ArrayList<>();
      for (String reference : formula.references()) {
        inputs.add(topics.require(reference));
      }
      List<Integer> years = store.figures(inputs.getFirst(), area).stream().map(Figure::year).distinct().toList();
      List<Figure> results = new ArrayList<>();
      for (Integer year : years) {
        results.add(figure(topic, area, formula, year,
            inputs.stream().map(input -> nearest(input, area, year)).toList()));
      }
      return List.copyOf(results);
    } catch (FormulaException e) {
      // The reason is told by whyNone.
      return List.of();
    } finally {
      inProgress.remove(topic);
    }
  }

  Figure whyNone(Topic topic, Area area) {
    Optional<FormulaException> problem = problem(topic.indicator());
    if (problem.isPresent()) {
      return Figure.missing(topic, area,
          Remark.of(RemarkKind.BAD_FORMULA, problem.get().sentence(Locale.getDefault())));
    }
    Topic first = topics.find(formula(topic.indicator()).orElseThrow().references().getFirst()).orElse(topic);
    return Figure.missing(topic, area, Remark.of(RemarkKind.MISSING_INPUT, first, area.getName()));
  }

  private Figure nearest(Topic topic, Area area, int year) {
    return store.figures(topic, area).stream()
        .filter(figure -> Math.abs(figure.year() - year) <= FARTHEST)
        .min(Comparator.comparingInt(figure -> Math.abs(figure.year() - year)))
        .orElseGet(() -> Figure.missing(topic, area, Remark.of(RemarkKind.MISSING_INPUT, topic, area.getName())));
  }

  private static Figure figure(Topic topic, Area area, Formula formula, int year, List<Figure> inputs) {
    List<Remark> remarks = new ArrayList<>();
    Double value = null;
    boolean withheld = inputs.stream().anyMatch(Figure::withheld);
    for (Figure input : inputs) {
      if (!input.isKnown()) {
        remarks.add(Remark.of(input.withheld() ? RemarkKind.SUPPRESSED_INPUT : RemarkKind.MISSING_INPUT,
            input.topic(), area.getName()));
      }
    }
    if (remarks.isEmpty()) {
      OptionalDouble result = formula.evaluate(inputs.stream().map(Figure::value).toList());
      if (result.isPresent()) {
        value = Decimals.clean(result.getAsDouble());
        remarks.add(Remark.of(RemarkKind.COMPUTED, formula.text()));
      } else {
        remarks.add(Remark.of(RemarkKind.DIVISION_BY_ZERO, area.getName()));
      }
    }
    TreeSet<Integer> years = new TreeSet<>();
    inputs.forEach(input -> years.addAll(input.yearsUsed()));
    if (years.size() > 1) {
      remarks.add(Remark.of(RemarkKind.MIXED_YEARS, inputs.stream().filter(input -> input.year() != null)
          .map(input -> FigureText.INPUT_YEAR.text(input.topic().name(), Integer.toString(input.year())))
          .distinct().collect(Collectors.joining(FigureText.COMMA.text()))));
    }
    // What is to know about an input is to know about the result.
    inputs.stream().flatMap(input -> input.remarks().stream())
        .filter(remark -> remark.kind() == RemarkKind.FICTITIOUS || remark.kind() == RemarkKind.PROVISIONAL
            || remark.kind() == RemarkKind.SOURCE_UNKNOWN || remark.kind() == RemarkKind.FEW_CASES)
        .distinct().forEach(remarks::add);
    Set<DataSource> sources = new LinkedHashSet<>();
    inputs.forEach(input -> sources.addAll(input.sources()));
    Set<Observation> evidence = new LinkedHashSet<>();
    inputs.forEach(input -> evidence.addAll(input.evidence()));
    return new Figure(topic, area, year, value, withheld, null, Interval.NONE, List.copyOf(evidence),
        List.copyOf(years), List.copyOf(sources), List.copyOf(remarks));
  }
}
