package org.musubi.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.model.evaluation.RatingValue.A;
import static org.musubi.model.evaluation.RatingValue.B;
import static org.musubi.model.evaluation.RatingValue.BSTAR;
import static org.musubi.model.evaluation.RatingValue.C;
import static org.musubi.model.evaluation.RatingValue.D;
import static org.musubi.model.evaluation.RatingValue.E;
import static org.musubi.model.evaluation.RatingValue.NA;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.evaluation.RatingValue;

class CompositeTest {

  @Test
  void publishedExampleOfTheNationalEvaluation() {
    Composite composite = Composite.of(List.of(D, BSTAR, D));

    assertEquals("2.7", composite.display());
    assertEquals(C, composite.grade());
  }

  @Test
  void halvesAreRoundedUp() {
    assertEquals(A, Composite.of(List.of(A, B)).grade());
    assertEquals(B, Composite.of(List.of(B, C)).grade());
    assertEquals(C, Composite.of(List.of(C, D)).grade());
    assertEquals(D, Composite.of(List.of(D, D, D, C, D)).grade());
  }

  @Test
  void ratingsThatSayNothingAreLeftOut() {
    Composite composite = Composite.of(Arrays.asList(A, E, NA, null, E));

    assertEquals(A, composite.grade());
    assertEquals(1, composite.rated());
    assertEquals(2, composite.excluded());
  }

  @Test
  void nothingRatedHasNoGrade() {
    Composite composite = Composite.of(Arrays.asList(E, NA, null));

    assertNull(composite.grade());
    assertTrue(composite.mean().isEmpty());
    assertEquals("–", composite.display());
  }

  @Test
  void weightsPullTheMean() {
    List<Composite.Weighted> ratings = List.of(new Composite.Weighted(A, 1), new Composite.Weighted(D, 3));

    assertEquals(2.75, Composite.ofWeighted(ratings).mean().getAsDouble());
    assertNull(Composite.ofWeighted(List.of(new Composite.Weighted(A, 0))).grade());
  }

  @Test
  void dashboardOfTheSecondHealthJapanFinalReport() {
    Map<RatingValue, Integer> counts = new EnumMap<>(Map.of(A, 8, B, 8, BSTAR, 12, C, 14, D, 4, E, 7, NA, 3));
    RatingDistribution distribution = new RatingDistribution(counts);

    assertEquals(53, distribution.total());
    assertEquals(15.1, share(distribution, A));
    assertEquals(37.7, share(distribution, B, BSTAR));
    assertEquals(22.6, share(distribution, BSTAR));
    assertEquals(26.4, share(distribution, C));
    assertEquals(7.5, share(distribution, D));
    assertEquals(13.2, share(distribution, E));
    assertEquals(20, distribution.count(B, BSTAR));
  }

  private static double share(RatingDistribution distribution, RatingValue... ratings) {
    return Decimals.round(distribution.share(ratings), 1);
  }

  @Test
  void emptyDistributionHasNoShares() {
    assertEquals(0, RatingDistribution.of(Arrays.asList(null, NA)).share(A));
  }
}
