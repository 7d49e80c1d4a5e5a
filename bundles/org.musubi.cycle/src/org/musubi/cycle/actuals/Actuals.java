package org.musubi.cycle.actuals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.cycle.text.CycleText;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/** The actual values of a fiscal year: what is to be entered, entering it, taking it from the council's data. */
public final class Actuals {

  private Actuals() {
  }

  /**
   * The measures for which a value is expected in a fiscal year: those of the projects planned for the year, of the
   * goals of the mid-term plans that run in it, and those already evaluated or entered for it; in the order of the
   * model.
   */
  public static List<MeasureRow> rows(CouncilModel model, FiscalYear year) {
    Map<Measure, List<Project>> expected = new LinkedHashMap<>();
    for (Project project : model.getProjects()) {
      if (project.getYears().stream().anyMatch(projectYear -> year.equals(projectYear.getFiscalYear()))) {
        project.getMeasures().forEach(
            measure -> expected.computeIfAbsent(measure, key -> new ArrayList<>()).add(project));
      }
    }
    goals(model, year).forEach(goal -> goal.getMeasures().forEach(
        measure -> expected.computeIfAbsent(measure, key -> new ArrayList<>())));
    Optional<EvaluationSheet> sheet = EvaluationSheets.of(model, year);
    sheet.ifPresent(found -> found.getItems().stream()
        .filter(item -> item.getMeasure() != null)
        .forEach(item -> expected.computeIfAbsent(item.getMeasure(), key -> new ArrayList<>())));
    model.getMeasures().stream()
        .filter(measure -> Measurements.of(measure, year).isPresent())
        .forEach(measure -> expected.computeIfAbsent(measure, key -> new ArrayList<>()));
    ObservedValues observed = new ObservedValues(model);
    List<MeasureRow> rows = new ArrayList<>();
    expected.forEach((measure, projects) -> rows.add(MeasureRow.of(measure, List.copyOf(projects), year,
        observed.of(measure, year).orElse(null), sheet.orElse(null))));
    return rows;
  }

  /** The goals of the mid-term plans whose period contains a fiscal year, sub-goals included. */
  private static List<Goal> goals(CouncilModel model, FiscalYear year) {
    List<Goal> goals = new ArrayList<>();
    for (MidTermPlan plan : model.getMidTermPlans()) {
      if (covers(plan, year)) {
        plan.getGoals().forEach(goal -> collect(goal, goals));
      }
    }
    return goals;
  }

  /** True when a fiscal year lies in the period of a mid-term plan. */
  public static boolean covers(MidTermPlan plan, FiscalYear year) {
    if (plan.getPeriod() == null) {
      return false;
    }
    FiscalYear start = plan.getPeriod().getStart();
    FiscalYear end = plan.getPeriod().getEnd();
    return start != null && end != null && start.compareTo(year) <= 0 && end.compareTo(year) >= 0;
  }

  private static void collect(Goal goal, List<Goal> goals) {
    goals.add(goal);
    goal.getGoals().forEach(child -> collect(child, goals));
  }

  /**
   * Enters the actual value of a year: changes the value that counts for the year or adds one.
   *
   * @param value the value; null takes back what was entered
   * @param source where it comes from; null leaves the source as it is
   */
  public static Optional<Measurement> enter(Measure measure, FiscalYear year, Double value, String source) {
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("Not a finite value: " + value);
    }
    Optional<Measurement> existing = Measurements.of(measure, year);
    if (value == null) {
      existing.ifPresent(measurement -> measure.getMeasurements().remove(measurement));
      return Optional.empty();
    }
    Measurement measurement = existing.orElseGet(() -> add(measure, year));
    if (measurement.getObservation() != null && !value.equals(measurement.getObservation().getValue())) {
      measurement.setObservation(null);
    }
    measurement.setActual(value);
    if (source != null) {
      measurement.setSourceText(source.isBlank() ? null : source.strip());
    } else if (measurement.getSourceText() == null) {
      measurement.setSourceText(measure.getSourceText());
    }
    return Optional.of(measurement);
  }

  private static Measurement add(Measure measure, FiscalYear year) {
    Measurement measurement = LogicFactory.eINSTANCE.createMeasurement();
    measurement.setFiscalYear(year);
    measure.getMeasurements().add(measurement);
    return measurement;
  }

  /** Takes the value of the council's data as the actual value of the year and keeps the link to it. */
  public static Measurement take(MeasureRow row) {
    Observation observation = row.observation();
    Measurement measurement = Measurements.of(row.measure(), row.year()).orElseGet(
        () -> add(row.measure(), row.year()));
    measurement.setActual(observation.getValue());
    measurement.setN(observation.getN());
    measurement.setDefinitionChanged(observation.isDefinitionChanged());
    measurement.setObservation(observation);
    measurement.setSourceText(sourceOf(observation, Councils.modelOf(row.measure())));
    return measurement;
  }

  private static String sourceOf(Observation observation, CouncilModel council) {
    String title = observation.getDataSet() == null ? "" : nameOf(observation);
    return CycleText.OBSERVATION_SOURCE.in(council, title, String.valueOf(observation.getYear())).strip();
  }

  private static String nameOf(Observation observation) {
    var dataSet = observation.getDataSet();
    String source = dataSet.getSource() == null ? dataSet.getName() : dataSet.getSource().getName();
    return source == null ? "" : source;
  }

  /** How many of the rows still lack an actual value. */
  public static long missing(List<MeasureRow> rows) {
    return rows.stream().filter(row -> row.actual().isEmpty()).count();
  }

  /** The plan of a project for a fiscal year. */
  public static Optional<ProjectYear> yearOf(Project project, FiscalYear year) {
    return project.getYears().stream().filter(candidate -> year.equals(candidate.getFiscalYear())).findFirst();
  }
}
