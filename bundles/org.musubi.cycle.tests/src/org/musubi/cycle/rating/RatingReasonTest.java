package org.musubi.cycle.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.cycle.CouncilTest;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.RatingValue;

/** The sentence that explains a rating carries the numbers of domain.md 5.14. */
class RatingReasonTest extends CouncilTest {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakJapanese() {
    Locale.setDefault(Locale.JAPAN);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void achievementIsExplainedWithTargetOfTheYearAndLimits() {
    assertEquals("実績 61 は年割りの目標 62に対して達成率 92.9% で、80% 以上 100% 未満のため B です。",
        RatingReason.of(item(FY2024, "M2")));
    assertEquals("実績 39 は年割りの目標 34.67に対して達成率 0.0%※ で、50% に届かないため D です。",
        RatingReason.of(item(FY2024, "M4")));
  }

  @Test
  void healthJapanIsExplainedWithTheProjection() {
    EvaluationItem item = item(FY2024, "M3");
    item.getSheet().setScheme(RatingScheme.HJ21);

    assertEquals("基準値 19.4 から実績 20.8 に改善しましたが、このまま進むと目標年度に 23.6 で目標 27 に届かないため B* です。",
        RatingReason.of(item));
  }

  @Test
  void aRatingByHandSaysSo() {
    EvaluationItem item = item(FY2024, "M3");
    item.setSelfRating(RatingValue.B);
    item.setRatingReason("速報値のため。");

    assertEquals("協議会の判断で B としました。速報値のため。", RatingReason.of(item));
  }

  @Test
  void withoutActualValueTheMissingFigureIsNamed() {
    EvaluationItem item = item(FY2024, "M3");
    item.getMeasure().getMeasurements().clear();

    assertTrue(RatingReason.of(item).contains("実績値がありません"), RatingReason.of(item));
  }

  @Test
  void englishIsComplete() {
    Locale.setDefault(Locale.ENGLISH);

    assertEquals("The actual value 61 is 92.9% of the pro-rated target 62, from 80 % to below 100 %: B.",
        RatingReason.of(item(FY2024, "M2")));
  }
}
