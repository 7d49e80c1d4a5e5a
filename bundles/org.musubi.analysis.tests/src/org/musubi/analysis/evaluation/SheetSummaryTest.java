package org.musubi.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.fixture.MidoriExample;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.AspectWeight;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;

class SheetSummaryTest {

  private MidoriExample example;
  private EvaluationSheet sheet;

  @BeforeEach
  void buildExample() {
    example = new MidoriExample();
    sheet = example.sheet();
  }

  @Test
  void weightsOfTheSheetMoveTheOverallRating() {
    assertEquals(RatingValue.B, sheet.getComputedOverall());

    weigh(Aspect.OUTPUT, 0.5);
    weigh(Aspect.OUTCOME, 2);

    assertEquals(RatingValue.C, sheet.getComputedOverall());
    assertEquals(3.4, SheetSummary.of(sheet).overall().mean().getAsDouble(), 1e-9);
  }

  @Test
  void weightZeroLeavesAnAspectOut() {
    weigh(Aspect.OUTCOME, 0);

    assertEquals(RatingValue.A, sheet.getComputedOverall());
  }

  @Test
  void onlyAspectsWithItemsAreListed() {
    SheetSummary summary = SheetSummary.of(sheet);

    assertEquals(2, summary.aspects().size());
    assertTrue(summary.aspect(Aspect.STRUCTURE).isEmpty());
  }

  @Test
  void ratingOfTheCouncilWinsOverTheComputedOne() {
    EvaluationItem item = example.item("M4");
    item.setSelfRating(RatingValue.C);

    assertEquals(RatingValue.D, item.getComputedRating());
    assertEquals(RatingValue.C, item.getRating());
    assertEquals(3.3, SheetSummary.of(sheet).aspect(Aspect.OUTCOME).orElseThrow().composite().mean().getAsDouble(),
        0.05);
  }

  @Test
  void qualitativeItemHasNoRatingUntilSomebodyGivesOne() {
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    item.setAspect(Aspect.STRUCTURE);
    sheet.getItems().add(item);

    assertNull(item.getRating());
    assertNull(item.getAchievement());
    assertFalse(item.eIsSet(item.eClass().getEStructuralFeature("rating")));
    item.setSelfRating(RatingValue.A);
    assertEquals(RatingValue.A, item.getRating());
  }

  @Test
  void schemesByHandComputeNothing() {
    sheet.setScheme(RatingScheme.ROUND4);
    assertNull(example.item("M1").getComputedRating());
    assertNull(sheet.getComputedOverall());

    example.item("M1").setSelfRating(RatingValue.B);
    assertEquals(RatingValue.B, sheet.getComputedOverall());

    sheet.setScheme(RatingScheme.QUAL);
    assertNull(sheet.getComputedOverall());
  }

  @Test
  void itemsWithoutActualAreCountedAsNotRatable() {
    example.measure("M3").getMeasurements().clear();

    assertEquals(RatingValue.E, example.item("M3").getRating());
    assertEquals(1, SheetSummary.of(sheet).items().excluded());
    assertEquals(1, RatingDistribution.of(sheet).count(RatingValue.E));
  }

  @Test
  void emptySheetHasNoRating() {
    assertNull(EvaluationFactory.eINSTANCE.createEvaluationSheet().getComputedOverall());
    assertNull(EvaluationFactory.eINSTANCE.createEvaluationItem().getRating());
  }

  private void weigh(Aspect aspect, double weight) {
    AspectWeight aspectWeight = EvaluationFactory.eINSTANCE.createAspectWeight();
    aspectWeight.setAspect(aspect);
    aspectWeight.setWeight(weight);
    sheet.getAspectWeights().add(aspectWeight);
  }
}
