package org.musubi.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.analysis.comparison.Comparisons;
import org.musubi.analysis.fixture.MidoriExample;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Mark;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;

/** Every number of the table of domain.md 5.14, through the derived features a sheet or form reads. */
class WorkedExampleTest {

  private MidoriExample example;

  @BeforeEach
  void buildExample() {
    example = new MidoriExample();
  }

  @ParameterizedTest
  @CsvSource({"M1, 40.0", "M2, 31.0", "M3, 18.4", "M4, -10.0"})
  void achievementOfTheFinalTarget(String code, double expected) {
    example.sheet().setBasis(TargetBasis.FINAL);

    assertEquals(expected, Decimals.round(example.item(code).getAchievement(), 1));
  }

  @ParameterizedTest
  @CsvSource({"M1, 20.0", "M2, 62.0", "M3, 21.93", "M4, 34.67"})
  void proRatedTarget(String code, double expected) {
    assertEquals(expected, Decimals.round(figures(code).proRatedTarget().getAsDouble(), 2));
  }

  @ParameterizedTest
  @CsvSource({"M1, 120.0, 120.0%", "M2, 92.9, 92.9%", "M3, 55.3, 55.3%", "M4, -30.0, 0.0%※"})
  void achievementOfTheProRatedTarget(String code, double expected, String printed) {
    EvaluationItem item = example.item(code);

    assertEquals(expected, Decimals.round(item.getAchievement(), 1));
    assertEquals(printed, ItemRatings.achievement(item).display());
  }

  @Test
  void negativeAchievementIsShownAsZero() {
    assertEquals(0, ItemRatings.achievement(example.item("M4")).shown().getAsDouble());
    assertEquals(0, ItemRatings.achievement(example.item("M4"), TargetBasis.FINAL).shown().getAsDouble());
  }

  @ParameterizedTest
  @CsvSource({"M1, A", "M2, B", "M3, C", "M4, D"})
  void ratingByAchievementRate(String code, RatingValue expected) {
    assertEquals(expected, example.item(code).getComputedRating());
    assertEquals(expected, example.item(code).getRating());
  }

  @ParameterizedTest
  @CsvSource({"M1, B", "M2, BSTAR", "M3, BSTAR", "M4, D"})
  void ratingOfTheHealthJapanType(String code, RatingValue expected) {
    example.sheet().setScheme(RatingScheme.HJ21);

    assertEquals(expected, example.item(code).getComputedRating());
  }

  @ParameterizedTest
  @CsvSource({"M1, 72", "M2, 87", "M3, 23.6", "M4, 41"})
  void projectionToTheTargetYear(String code, double expected) {
    assertEquals(expected, HealthJapanScheme.USUAL.projection(figures(code)).getAsDouble());
  }

  @Test
  void compositeOfTheFourItemsIsB() {
    SheetSummary byRate = SheetSummary.of(example.sheet());
    example.sheet().setScheme(RatingScheme.HJ21);
    SheetSummary byChange = SheetSummary.of(example.sheet());

    assertAll(
        () -> assertEquals(3.5, byRate.items().mean().getAsDouble()),
        () -> assertEquals(RatingValue.B, byRate.items().grade()),
        () -> assertEquals(3.5, byChange.items().mean().getAsDouble()),
        () -> assertEquals(RatingValue.B, byChange.items().grade()));
  }

  @Test
  void overallIsTheCompositeOfTheAspects() {
    SheetSummary summary = SheetSummary.of(example.sheet());

    assertEquals(RatingValue.A, summary.aspect(Aspect.OUTPUT).orElseThrow().composite().grade());
    assertEquals(RatingValue.C, summary.aspect(Aspect.OUTCOME).orElseThrow().composite().grade());
    assertEquals(RatingValue.B, example.sheet().getComputedOverall());
  }

  @Test
  void issueScoresFiveFourFourFiveWithWeightsFiveFourThreeThree() {
    assertEquals(90.7, Decimals.round(example.issue().getScore(), 1));
    assertEquals(1, example.issue().getRank());
  }

  @Test
  void dependantCheckupsAreMuchWorseThanThePrefecture() {
    var area = example.dependantCheckups(AreaKind.SECONDARY);
    var prefecture = example.dependantCheckups(AreaKind.PREFECTURE);

    assertEquals(-5.4, Comparisons.difference(area, prefecture));
    assertEquals(0.78, Decimals.round(Comparisons.ratio(area, prefecture), 2));
    assertEquals(Mark.MUCH_WORSE, Comparisons.mark(area, prefecture));
    assertEquals(Mark.SIMILAR, Comparisons.mark(prefecture, example.dependantCheckups(AreaKind.NATION)));
  }

  private Figures figures(String code) {
    return ItemRatings.figures(example.item(code)).orElseThrow();
  }
}
