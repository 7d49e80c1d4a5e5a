package org.musubi.viewpoint.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationProblem;

/**
 * Looks for what a specification could do better. None of the findings prevents it from being used.
 */
public final class SpecificationLint {
  /** What is looked at. */
  public enum Habit {
    /** both ends of every edge can be drawn to another element */
    EDGES_RECONNECTABLE,
    /** every edge that shows a relation can be removed */
    EDGES_DELETABLE,
    /** every label can be edited in place */
    LABELS_EDITABLE,
    /** no mapping searches the whole model */
    NARROW_CANDIDATES,
    /** every node has a tooltip */
    TOOLTIPS,
    /** viewpoints, representations and tools are documented */
    DOCUMENTED,
    /** colours come from palettes of the specification */
    NAMED_COLORS,
    /** names that references use are unique */
    UNIQUE_NAMES,
    /** every service is used */
    USED_SERVICES,
    /** every validation rule offers a fix */
    FIXES
  }

  private static final Map<Habit, LintRule> RULES = new EnumMap<>(Map.of(
      Habit.EDGES_RECONNECTABLE, MappingRules::reconnectable,
      Habit.EDGES_DELETABLE, MappingRules::deletable,
      Habit.LABELS_EDITABLE, MappingRules::editable,
      Habit.NARROW_CANDIDATES, MappingRules::narrowCandidates,
      Habit.TOOLTIPS, MappingRules::tooltips,
      Habit.DOCUMENTED, DocumentRules::documented,
      Habit.NAMED_COLORS, DocumentRules::namedColors,
      Habit.UNIQUE_NAMES, DocumentRules::uniqueNames,
      Habit.USED_SERVICES, DocumentRules::usedServices,
      Habit.FIXES, DocumentRules::fixes));

  private SpecificationLint() {
  }

  /** Findings of all rules, rule by rule. */
  public static List<SpecificationProblem> check(Specification specification) {
    List<SpecificationProblem> findings = new ArrayList<>();
    for (Habit habit : Habit.values()) {
      findings.addAll(check(specification, habit));
    }
    return findings;
  }

  /** Findings of one rule in the order of the file. */
  public static List<SpecificationProblem> check(Specification specification, Habit habit) {
    List<SpecificationProblem> findings = new ArrayList<>();
    RULES.get(habit).check(specification, (element, sentence) ->
        findings.add(new SpecificationProblem(Specification.pathOf(element), 0, sentence)));
    return findings;
  }
}
