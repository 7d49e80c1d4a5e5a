package org.musubi.development.adoption;

import java.util.List;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.logic.OutcomeTerm;

/**
 * When an outcome shows, read from the name of its indicator as the style guide of domain.md 5.13 groups them:
 * awareness and intention at once, findings, deaths and costs late, everything else in between. A proposal; the
 * council changes it in the logic model.
 */
final class OutcomeTerms {

  private static final List<String> SHORT = List.of("認知", "意向", "理解", "満足", "知って", "意識", "希望", "わかった");
  private static final List<String> LONG = List.of("有所見", "喫煙率", "該当", "休業", "医療費", "健康寿命", "死亡",
      "災害", "自殺", "有病", "罹患", "HbA1c", "休職", "欠勤", "透析");

  private OutcomeTerms() {
  }

  static OutcomeTerm of(IndicatorTemplate indicator) {
    String name = indicator.getName() == null ? "" : indicator.getName();
    if (LONG.stream().anyMatch(name::contains)) {
      return OutcomeTerm.LONG;
    }
    return SHORT.stream().anyMatch(name::contains) ? OutcomeTerm.SHORT : OutcomeTerm.MID;
  }
}
