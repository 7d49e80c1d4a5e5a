package org.musubi.analysis.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.analysis.evaluation.AchievementProblem;

class TextsTest {

  @ParameterizedTest
  @EnumSource(AchievementProblem.class)
  void everyProblemHasASentenceInBothLanguages(AchievementProblem problem) {
    String japanese = problem.message(Locale.JAPANESE);
    String english = problem.message(Locale.ENGLISH);

    assertTrue(japanese.endsWith("。"), japanese);
    assertTrue(english.endsWith("."), english);
    assertFalse(english.codePoints().anyMatch(Character::isIdeographic), english);
    assertNotEquals(japanese, english);
  }
}
