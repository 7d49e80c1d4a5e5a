package org.musubi.sheets.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.musubi.analysis.priority.PriorityScores.Criterion;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.PriorityScore;
import org.musubi.sheets.layout.Formulas;
import org.musubi.sheets.layout.Value;

/**
 * The formula of the score column (domain.md 6.1): weights and their sum are literals taken from the criteria of the
 * analysis at export. Criteria beyond the four columns of the sheet enter through the hidden column "other".
 */
final class PriorityFormula {

  private static final Map<CriterionKind, String> COLUMNS = Map.of(
      CriterionKind.SEVERITY, "severity",
      CriterionKind.URGENCY, "urgency",
      CriterionKind.FEASIBILITY, "feasibility",
      CriterionKind.COOPERATION, "cooperation");

  private final List<Criterion> shown;
  private final List<Criterion> others;

  PriorityFormula(List<Criterion> criteria) {
    List<Criterion> weighted = criteria.stream().filter(c -> c.weight() > 0 && c.max() > 0).toList();
    shown = weighted.stream().filter(c -> COLUMNS.containsKey(c.kind())).toList();
    others = weighted.stream().filter(c -> !COLUMNS.containsKey(c.kind())).toList();
  }

  /** The formula with the columns by their keys. */
  String template() {
    if (shown.isEmpty() && others.isEmpty()) {
      return "\"\"";
    }
    List<String> terms = new ArrayList<>(shown.stream().map(PriorityFormula::term).toList());
    List<String> conditions = new ArrayList<>();
    if (!shown.isEmpty()) {
      conditions.add(missing());
    }
    if (!others.isEmpty()) {
      terms.add("{$other}");
      conditions.add("{$other}=\"\"");
    }
    String condition = conditions.size() == 1 ? conditions.getFirst() : "OR(" + String.join(",", conditions) + ")";
    return "IF(" + condition + ",\"\",ROUND((" + String.join("+", terms) + ")" + divisor() + "*100,1))";
  }

  private String missing() {
    List<String> columns = shown.stream().map(c -> COLUMNS.get(c.kind())).distinct().toList();
    return columns.size() == COLUMNS.size()
        ? "COUNT({severity}:{cooperation})<4"
        : "COUNT(" + columns.stream().map(c -> "{" + c + "}").collect(Collectors.joining(",")) + ")<" + columns.size();
  }

  private static String term(Criterion criterion) {
    String cell = "{" + COLUMNS.get(criterion.kind()) + "}";
    // The columns take 1 to 5; only a shorter scale needs a lid.
    String value = criterion.max() < 5 ? "MIN(" + cell + "," + criterion.max() + ")" : cell;
    return value + "*" + Formulas.literal(criterion.weight());
  }

  private String divisor() {
    List<Criterion> all = new ArrayList<>(shown);
    all.addAll(others);
    double weights = all.stream().mapToDouble(Criterion::weight).sum();
    int max = all.getFirst().max();
    boolean oneScale = all.stream().allMatch(c -> c.max() == max);
    double possible = all.stream().mapToDouble(c -> c.weight() * c.max()).sum();
    return oneScale ? "/" + Formulas.literal(weights) + "/" + max : "/" + Formulas.literal(possible);
  }

  /** Weighted sum of the criteria without a column; nothing until all of them have a value. */
  Value others(HealthIssue issue) {
    double sum = 0;
    for (Criterion criterion : others) {
      Integer value = issue.getScores().stream()
          .filter(score -> score.getCriterion() == criterion.element())
          .map(PriorityScore::getValue).findFirst().orElse(null);
      if (value == null) {
        return Value.BLANK;
      }
      sum += criterion.weight() * Math.min(value, criterion.max());
    }
    return others.isEmpty() ? Value.BLANK : new Value.Number(sum, "General");
  }

  /** The weights in words, for the legend: {@code (重要度×5+緊急度×4)÷…}. */
  String inWords(Map<CriterionKind, String> names) {
    List<String> terms = new ArrayList<>(shown.stream()
        .map(c -> names.get(c.kind()) + "×" + Formulas.literal(c.weight())).toList());
    others.forEach(c -> terms.add(c.element().getName() + "×" + Formulas.literal(c.weight())));
    return "(" + String.join("+", terms) + ")" + divisor().replace("/", "÷") + "×100";
  }
}
