package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.analysis.comparison.Comparisons;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.Composite;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.AspectWeight;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;

/** Random figures of every kind: what the formulas in the sheet compute is what the analysis computes. */
class FormulasEqualAnalysisTest {

  private static final int MEASURES = 250;
  private static final int ISSUES = 120;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"1,RATE_AD,PRO_RATED", "2,RATE_AD,FINAL", "3,HJ21,PRO_RATED", "4,HJ21,FINAL", "5,ROUND4,FINAL",
      "6,QUAL,PRO_RATED"})
  void achievementsRatingsAndComposites(long seed, RatingScheme scheme, TargetBasis basis)
      throws Exception {
    CouncilModel model = MidoriCouncil.empty();
    EvaluationSheet evaluation = evaluation(new Random(seed), scheme, basis);
    model.getEvaluations().add(evaluation);
    evaluation.getItems().stream().map(EvaluationItem::getMeasure).filter(Objects::nonNull)
        .forEach(model.getMeasures()::add);
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.EVALUATION))) {
      Exports.recalculate(workbook);
      XSSFSheet sheet = workbook.getSheet("評価シート");
      Set<String> kinds = new TreeSet<>();
      for (EvaluationItem item : evaluation.getItems()) {
        int row = Exports.rowOf(sheet, "A", item.getId()) + 1;
        Achievement achievement = ItemRatings.achievement(item);
        String what = describe(item);
        assertEquals(figure(achievement), Exports.shown(sheet, "J" + row), what);
        assertEquals(label(ItemRatings.computed(item)), Exports.shown(sheet, "M" + row), what);
        kinds.add(item.getMeasure() == null ? "qualitative" : item.getMeasure().getDirection() + " "
            + (achievement.problem() == null ? "" : achievement.problem()) + achievement.isBeyondPlain());
      }
      assertTrue(kinds.size() > 15, "Too few kinds of figures: " + kinds);
      checkSummary(SheetSummary.of(evaluation), sheet);
    }
  }

  private static void checkSummary(SheetSummary summary, XSSFSheet sheet) {
    for (SheetSummary.AspectSummary aspect : summary.aspects()) {
      int row = Exports.rowOf(sheet, "E", List.of("構造", "過程", "実施量", "成果").get(aspect.aspect().getValue())) + 1;
      checkComposite(aspect.composite(), sheet, row);
    }
    checkComposite(summary.overall(), sheet, Exports.rowOf(sheet, "E", "総合") + 1);
  }

  private static void checkComposite(Composite composite, XSSFSheet sheet, int row) {
    String mean = Exports.shown(sheet, "L" + row);
    assertEquals(composite.display(), mean.equals("–") ? mean : Decimals.format(Double.parseDouble(mean), 1));
    assertEquals(label(composite.grade()), Exports.shown(sheet, "M" + row));
  }

  private static String figure(Achievement achievement) {
    String figure = achievement.figure();
    return figure.matches("[0-9.]+") ? Exports.number(Double.parseDouble(figure)) : figure;
  }

  private static String label(RatingValue rating) {
    return rating == null || rating == RatingValue.NA ? "–" : rating == RatingValue.BSTAR ? "B*" : rating.getName();
  }

  private static String describe(EvaluationItem item) {
    Measure measure = item.getMeasure();
    return measure == null ? "qualitative" : measure.getDirection() + " baseline " + measure.getBaselineValue() + " ("
        + measure.getBaselineYear() + ") target " + measure.getTargetValue() + " (" + measure.getTargetYear()
        + ") actual " + (item.getMeasurement() == null ? null : item.getMeasurement().getActual()) + " tolerance "
        + measure.getTolerance() + " range " + measure.getRangeLow() + "–" + measure.getRangeHigh();
  }

  private static EvaluationSheet evaluation(Random random, RatingScheme scheme, TargetBasis basis) {
    EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    sheet.setFiscalYear(MidoriCouncil.YEAR);
    sheet.setScheme(scheme);
    sheet.setBasis(basis);
    sheet.setThresholdB(77.5);
    sheet.setTolerance(3.5);
    for (Aspect aspect : Aspect.values()) {
      AspectWeight weight = EvaluationFactory.eINSTANCE.createAspectWeight();
      weight.setAspect(aspect);
      weight.setWeight(random.nextInt(3) / 2.0);
      sheet.getAspectWeights().add(weight);
    }
    for (int i = 0; i < MEASURES; i++) {
      EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
      item.setAspect(pick(random, Aspect.values()));
      item.setName("項目" + i);
      item.setMeasure(random.nextInt(20) == 0 ? null : measure(random));
      if (random.nextInt(4) == 0) {
        item.setSelfRating(pick(random, RatingValue.values()));
      }
      sheet.getItems().add(item);
    }
    return sheet;
  }

  private static Measure measure(Random random) {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    measure.setName("指標");
    measure.setDirectionOverride(pick(random, Direction.values()));
    measure.setBaselineValue(value(random));
    measure.setTargetValue(random.nextInt(12) == 0 ? measure.getBaselineValue() : value(random));
    measure.setBaselineYear(random.nextInt(8) == 0 ? null : new FiscalYear(2020 + random.nextInt(6)));
    measure.setTargetYear(random.nextInt(8) == 0 ? null : new FiscalYear(2023 + random.nextInt(5)));
    measure.setTolerance(random.nextBoolean() ? null : random.nextInt(4) / 2.0);
    Double low = value(random);
    measure.setRangeLow(low);
    measure.setRangeHigh(low == null || random.nextInt(4) == 0 ? value(random) : (Double) (low + random.nextInt(30)));
    if (random.nextInt(10) > 0) {
      Measurement measurement = LogicFactory.eINSTANCE.createMeasurement();
      measurement.setFiscalYear(MidoriCouncil.YEAR);
      measurement.setActual(random.nextInt(8) == 0 ? measure.getTargetValue() : value(random));
      measurement.setDefinitionChanged(random.nextInt(15) == 0);
      if (random.nextInt(5) == 0 && measurement.getActual() != null) {
        Observation observation = DataFactory.eINSTANCE.createObservation();
        observation.setCiLow(measurement.getActual() - random.nextInt(20));
        observation.setCiHigh(measurement.getActual() + random.nextInt(20));
        measurement.setObservation(observation);
      }
      measure.getMeasurements().add(measurement);
    }
    return measure;
  }

  /** Mostly values with one decimal between 0 and 100; sometimes 0, negative, large or missing. */
  private static Double value(Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> null;
      case 1 -> 0.0;
      case 2 -> -random.nextInt(400) / 10.0;
      case 3 -> random.nextInt(100_000) * 10.0;
      case 4 -> 50 + random.nextInt(7) / 10.0;
      default -> random.nextInt(1000) / 10.0;
    };
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void scoresRanksAndMarksOfIssues(long seed) throws Exception {
    Random random = new Random(seed);
    CouncilModel model = MidoriCouncil.create();
    IssueAnalysis analysis = model.getIssueAnalyses().getFirst();
    analysis.getIssues().clear();
    List<Observation[]> figures = new ArrayList<>();
    for (int i = 0; i < ISSUES; i++) {
      figures.add(issue(random, model, analysis, i));
    }
    try (XSSFWorkbook workbook = Exports.read(Exports.request(model, folder, CouncilSheet.ISSUES))) {
      Exports.recalculate(workbook);
      XSSFSheet sheet = workbook.getSheet("課題整理シート");
      Set<Mark> marks = EnumSet.noneOf(Mark.class);
      for (int i = 0; i < ISSUES; i++) {
        HealthIssue issue = analysis.getIssues().get(i);
        int row = 8 + i;
        assertEquals(issue.getId(), Exports.shown(sheet, "A" + row));
        assertEquals(issue.getScore() == null ? "" : Exports.number(Decimals.round(issue.getScore(), 1)),
            Exports.shown(sheet, "W" + row));
        assertEquals(issue.getRank() == null ? "" : issue.getRank().toString(), Exports.shown(sheet, "X" + row));
        Observation area = figures.get(i)[0];
        Observation prefecture = figures.get(i)[1];
        Mark mark = Comparisons.mark(area, prefecture);
        marks.add(mark);
        assertEquals(sign(mark), Exports.shown(sheet, "N" + row), issue.getLeadIndicator().getDirection() + " "
            + area.getValue() + " against " + prefecture.getValue());
        Double difference = Comparisons.difference(area, prefecture);
        assertEquals(difference == null ? "–" : Exports.number(Decimals.round(difference, 1)),
            Exports.shown(sheet, "L" + row));
      }
      assertEquals(EnumSet.allOf(Mark.class), marks);
    }
  }

  private static Observation[] issue(Random random, CouncilModel model, IssueAnalysis analysis, int number) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setCode("課題-" + number);
    issue.setSeverity(random.nextInt(9) == 0 ? null : (Integer) (1 + random.nextInt(5)));
    issue.setUrgency(1 + random.nextInt(5));
    issue.setFeasibility(1 + random.nextInt(5));
    issue.setCooperation(1 + random.nextInt(5));
    Indicator indicator = DataFactory.eINSTANCE.createIndicator();
    indicator.setName("指標" + number);
    indicator.setDirection(pick(random, Direction.values()));
    indicator.setRangeLow(random.nextBoolean() ? null : 20.0);
    indicator.setRangeHigh(random.nextBoolean() ? null : 60.0);
    model.getOwnCatalogue().getIndicators().add(indicator);
    issue.setLeadIndicator(indicator);
    Observation area = observation(random, indicator);
    area.setArea(model.getArea());
    if (random.nextInt(4) == 0 && area.getValue() != null) {
      area.setCiLow(area.getValue() - random.nextInt(10));
      area.setCiHigh(area.getValue() + random.nextInt(10));
    }
    Observation prefecture = observation(random, indicator);
    prefecture.setArea(model.getArea().getParent());
    model.getDataSets().getFirst().getObservations().addAll(List.of(area, prefecture));
    Finding finding = IssuesFactory.eINSTANCE.createFinding();
    finding.getEvidence().addAll(List.of(area, prefecture));
    analysis.getFindings().add(finding);
    issue.getFindings().add(finding);
    analysis.getIssues().add(issue);
    return new Observation[] {area, prefecture};
  }

  private static Observation observation(Random random, Indicator indicator) {
    Observation observation = DataFactory.eINSTANCE.createObservation();
    observation.setIndicator(indicator);
    observation.setYear(2023);
    observation.setValue(random.nextInt(10) == 0 ? 0.0 : 30 + random.nextInt(300) / 10.0);
    return observation;
  }

  private static String sign(Mark mark) {
    return switch (mark) {
      case NODATA -> "–";
      case MUCH_BETTER -> "◎";
      case BETTER -> "○";
      case SIMILAR -> "△";
      case WORSE -> "▲";
      case MUCH_WORSE -> "▲▲";
    };
  }
}
